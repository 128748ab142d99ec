import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentsIn, withComments, withoutComments } from '../../../shared/document/comments'
import {
  lineBreak,
  makeBody,
  makeLink,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import type { Body, Comment, Inline } from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import { normalBody } from '../../../shared/history/normal-body'
import { keepComments } from '../../../shared/history/keep-comments'
import { anyBody } from '../document/body-arbitrary'
import { commentedBody } from '../../support/commented'

const first: Comment = { id: 'c1', author: 'Ada Holm', at: 1_000, text: 'Who says so?' }
const second: Comment = { id: 'c2', author: 'Ben Reyes', at: 2_000, text: 'Since when?' }
const line = (...inlines: readonly Inline[]) => makeBody([makeParagraph(inlines)])
const noted = (words: string, ...comments: readonly Comment[]) =>
  withComments(makeText(words), comments)
const told = (body: Body) => commentsIn(body).map(({ comment, words }) => [comment.id, words])

test('a comment stays on words that somebody changed around', () => {
  const before = line(makeText('The '), noted('harbour master', first), makeText(' is away.'))
  const after = line(makeText('Since noon the harbour master is at sea.'))

  expect(told(keepComments(before, after))).toEqual([['c1', 'harbour master']])
})

test('one whose words were rewritten goes, and others stay', () => {
  const before = line(
    noted('The quay is shut', first),
    makeText(', '),
    noted('says the police', second),
  )
  const after = line(makeText('The pier reopens, says the police'))

  expect(told(keepComments(before, after))).toEqual([['c2', 'says the police']])
})

test('one of which half stays keeps what stays', () => {
  const before = line(noted('the old red lighthouse', first))
  const after = line(makeText('the old white lighthouse'))

  expect(told(keepComments(before, after))).toEqual([['c1', 'the old  …  lighthouse']])
})

test('words keep their comments in a link, in other letters, in another block', () => {
  const before = line(makeText('So '), noted('two metres ten', first, second), makeText(' it is'))
  const after = makeBody([
    makeParagraph([makeText('New.')]),
    makeList('bullet', [
      [
        makeText('So '),
        makeLink('https://a.example/', [makeText('two metres', 1), makeText(' ten')]),
        makeText(' it is'),
      ],
    ]),
  ])

  expect(told(keepComments(before, after))).toEqual([
    ['c1', 'two metres ten'],
    ['c2', 'two metres ten'],
  ])
})

test('a comment across the end of a line stays on both lines', () => {
  const before = line(noted('shut', first), lineBreak, noted('until nine', first))
  const after = line(makeText('still shut'), lineBreak, makeText('until nine'))

  expect(told(keepComments(before, after))).toEqual([['c1', 'shut … until nine']])
})

test('a text that nobody changed has all comments, and no words are ever touched', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (body, other) => {
      const before = commentedBody(body)
      expect(told(keepComments(before, withoutComments(before)))).toEqual(told(before))

      const kept = keepComments(before, other)
      expect(normalBody(kept)).toEqual(normalBody(other))
      const read = parseBody(JSON.parse(JSON.stringify(kept)))
      expect(read.ok && told(read.value)).toEqual(told(kept))
    }),
    { numRuns: 60 },
  )
})
