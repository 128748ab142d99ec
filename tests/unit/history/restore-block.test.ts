import { describe, expect, test } from 'vitest'
import { commentsIn, withComments } from '../../../shared/document/comments'
import { makeBody, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { Block, Body } from '../../../shared/document/nodes'
import { plainText } from '../../../shared/document/plain-text'
import type { BlockChange } from '../../../shared/history/change-types'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { restoreBlock, restoreWords } from '../../../shared/history/restore-block'
import { secret } from '../../support/commented'

const gate = 'The outer gate is down since noon.'
const ferry = 'The ferry to the island does not sail today.'
const school = 'All schools on the island stay shut until Thursday.'
const bridge = 'The bridge is open to pedestrians and to nobody else.'

describe('putting one block back', () => {
  test('a paragraph taken out comes back to its place, and another change stays', () => {
    const older = text(gate, ferry, school)
    const newer = text(gate.replace('noon', 'one'), school)

    expect(putBack(older, newer, 'removed')).toBe(lines(gate.replace('noon', 'one'), ferry, school))
  })

  test('a paragraph with other words reads as it did', () => {
    const older = text(gate, ferry)
    const newer = text(gate.replace('noon', 'one o’clock'), ferry, school)

    expect(putBack(older, newer, 'changed')).toBe(lines(gate, ferry, school))
  })

  test('a paragraph put in is taken out', () => {
    expect(putBack(text(gate, school), text(gate, ferry, school), 'added')).toBe(
      lines(gate, school),
    )
  })

  test('a paragraph that moved goes back', () => {
    const older = text(gate, ferry, school, bridge)
    const newer = text(ferry, school, bridge, gate)

    expect(putBack(older, newer, 'moved-here')).toBe(lines(gate, ferry, school, bridge))
  })

  test('a paragraph that was split is one again, and two that were joined are two', () => {
    const one = text(`${gate} ${ferry}`, school)
    const two = text(gate, ferry, school)

    expect(putBack(one, two, 'split')).toBe(lines(`${gate} ${ferry}`, school))
    expect(putBack(two, one, 'joined')).toBe(lines(gate, ferry, school))
  })

  test('the only paragraph taken out leaves an empty text, as the editor wants', () => {
    const changes = diffBodies(makeBody([]), text(gate))
    const index = changes.findIndex(({ kind }) => kind === 'added')

    const body = restoreBlock(changes, index)

    expect(body.root.children).toHaveLength(1)
    expect(plainText(body)).toBe('')
  })

  test('what was noted since on words that come back stays on them', () => {
    const noted = (one: string) => {
      const [first, ...others] = one.split(' ')
      return makeParagraph([
        withComments(makeText(first ?? ''), [secret]),
        makeText(` ${others.join(' ')}`),
      ])
    }
    const kept = (older: Body, newer: readonly Block[], kind: BlockChange['kind']) => {
      const changes = diffBodies(older, makeBody(newer))
      const index = changes.findIndex((change) => change.kind === kind)
      return commentsIn(restoreBlock(changes, index)).map(({ words }) => words)
    }
    const others = [school, bridge].map((one) => makeParagraph([makeText(one)]))

    expect(kept(text(gate), [noted(gate.replace('noon', 'one'))], 'changed')).toEqual(['The'])
    expect(kept(text(gate, school, bridge), [...others, noted(gate)], 'moved-here')).toEqual([
      'The',
    ])
    expect(
      kept(text(`${gate} ${ferry}`), [noted(gate), makeParagraph([makeText(ferry)])], 'split'),
    ).toEqual(['The'])
    expect(kept(text(gate, ferry), [noted(`${gate} ${ferry}`)], 'joined')).toEqual(['The'])
  })

  test('what nobody changed has nothing to put back', () => {
    const [same] = diffBodies(text(gate), text(gate))

    expect(same === undefined ? '' : restoreWords(same)).toBeNull()
  })
})

function putBack(older: Body, newer: Body, kind: string): string {
  const changes = diffBodies(older, newer)
  const index = changes.findIndex((change) => change.kind === kind)
  expect(index, `no ${kind} in ${JSON.stringify(changes.map((c) => c.kind))}`).toBeGreaterThan(-1)
  return plainText(restoreBlock(changes, index))
}

function text(...paragraphs: readonly string[]): Body {
  return makeBody(paragraphs.map((words) => makeParagraph([makeText(words)])))
}

function lines(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n')
}
