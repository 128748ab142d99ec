import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  commentsIn,
  hasComments,
  withComments,
  withoutComments,
} from '../../../shared/document/comments'
import {
  lineBreak,
  makeBody,
  makeLink,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import type { Body, Comment } from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { anyBody } from '../../conformance/bodies'

const first: Comment = { id: 'c1', author: 'Ada Holm', at: 1_000, text: 'Who says so?' }
const second: Comment = { id: 'c2', author: 'Ben Reyes', at: 2_000, text: 'The harbour master.' }

function noted(words: string, ...comments: readonly Comment[]) {
  return withComments(makeText(words), comments)
}

function readBack(body: Body): Body {
  const parsed = parseBody(JSON.parse(JSON.stringify(body)))
  if (!parsed.ok) expect.unreachable(parsed.error.message)
  return parsed.value
}

describe('comments on words', () => {
  test('are kept with the text', () => {
    const body = makeBody([makeParagraph([makeText('The '), noted('quay', first), makeText('.')])])

    expect(readBack(body)).toEqual(body)
  })

  test('stand in the order of their words, each once, with the words they are about', () => {
    const body = makeBody([
      makeParagraph([
        makeText('At '),
        noted('the ', first),
        makeLink('https://example.org/', [noted('quay', first, second)]),
        lineBreak,
        noted('nobody', second),
      ]),
      makeList('bullet', [[makeText('waits')], [noted('here', first)]]),
    ])

    expect(commentsIn(body)).toEqual([
      {
        comment: first,
        words: 'the quay … here',
        spans: [
          { line: 0, from: 3, to: 11 },
          { line: 2, from: 0, to: 4 },
        ],
      },
      {
        comment: second,
        words: 'quay … nobody',
        spans: [
          { line: 0, from: 7, to: 11 },
          { line: 0, from: 12, to: 18 },
        ],
      },
    ])
  })

  test('that are none are left out: what is pasted or received is not trusted', () => {
    const children = [
      { type: 'text', text: 'a', $: { comments: [{ ...first, id: '<b>' }, { id: 'c3' }, 7] } },
      { type: 'text', text: 'b', $: { comments: 'no' } },
      { type: 'text', text: 'c', $: { other: true } },
    ]

    const body = readBack({
      root: { type: 'root', children: [{ type: 'paragraph', children }] },
    } as never)

    expect(body).toEqual(makeBody([makeParagraph([makeText('abc')])]))
  })

  test('leave the text as it was before anybody commented', () => {
    const body = makeBody([makeParagraph([makeText('The '), noted('quay', first), makeText('.')])])

    expect(withoutComments(body)).toEqual(makeBody([makeParagraph([makeText('The quay.')])]))
  })

  test('of any text go without a trace, and the words stay', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const plain = withoutComments(body)

        expect(hasComments(plain)).toBe(false)
        expect(JSON.stringify(plain)).not.toContain('Who says so?')
        expect(readBack(plain)).toEqual(plain)
        expect(diffBodies(body, plain).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})
