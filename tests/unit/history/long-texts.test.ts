import { describe, expect, test } from 'vitest'
import { makeBody, makeParagraph, makeText } from '../../../shared/document/make-body'
import { align } from '../../../shared/history/align'
import { textAfter, textBefore } from '../../../shared/history/apply-diff'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { normalBody } from '../../../shared/history/normal-body'
import { realInput, realInputTest } from '../../support/real-input'
import { paragraphs } from '../../support/sample-coverage'
import { sampleDay } from '../../support/sample-day'

const count = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${String(from + index)}`)

describe('texts so different that the exact way would take seconds', () => {
  test('are cut where both have a rare word, and what lies between is compared', () => {
    const before = count(0, 4_000)
    const after = before.map((word, index) => (index % 2 === 0 ? word : `other${word}`))

    const kept = align(before, after).reduce((sum, { length }) => sum + length, 0)

    expect(kept).toBe(2_000)
  })

  test('have nothing in common where no word is rare', () => {
    const before = Array.from({ length: 3_000 }, (_, index) => ['a', 'b', 'c'][index % 3] ?? '')
    const after = Array.from(
      { length: 3_000 },
      (_, index) => ['c', 'a', 'd'][(index * 7) % 5] ?? 'e',
    )

    const matches = align(before, after)

    for (const match of matches) {
      expect(before.slice(match.before, match.before + match.length)).toEqual(
        after.slice(match.after, match.after + match.length),
      )
    }
  })

  test.each([
    ['every second word', (word: string, index: number) => (index % 2 === 0 ? word : `${word}x`)],
    ['each word', (word: string) => `${word}x`],
    [
      'every second word to one that is common',
      (word: string, index: number) => (index % 2 === 0 ? word : 'of'),
    ],
  ])('lose nothing when %s of a book’s paragraph changed', (_, change) => {
    const words = count(0, 40_000)
    const [before, after] = [words, words.map(change)].map((all) =>
      makeBody([makeParagraph([makeText(all.join(' '))])]),
    )
    if (before === undefined || after === undefined) throw new Error('Two texts were made.')

    const changes = diffBodies(before, after)

    expect(normalBody(textBefore(changes))).toEqual(before)
    expect(normalBody(textAfter(changes))).toEqual(after)
  })

  test('lose nothing when a thousand paragraphs became a thousand others', () => {
    const before = paragraphs(...count(0, 1_000))
    const after = paragraphs(...count(2_000, 3_000))

    const changes = diffBodies(before, after)

    expect(normalBody(textBefore(changes))).toEqual(before)
    expect(normalBody(textAfter(changes))).toEqual(after)
  })
})

describe('the paragraphs of one day', () => {
  test('are never taken for one another', () => {
    expect(falselyPaired(sampleDay)).toEqual([])
  })

  realInputTest('are never taken for one another (the real input)', () => {
    expect(falselyPaired(realInput)).toEqual([])
  })

  test('are known again with a third of their words changed', () => {
    expect(lostWithChanges(sampleDay)).toEqual([])
  })

  realInputTest('are known again with a third of their words changed (the real input)', () => {
    expect(lostWithChanges(realInput)).toEqual([])
  })
})

function linesOf(day: string): readonly string[] {
  return day.split('\n').filter((line) => line.trim().split(/\s+/).length >= 5)
}

/** Paragraphs that a comparison calls another one, rewritten. */
function falselyPaired(day: string): readonly string[] {
  const lines = linesOf(day)
  return lines.flatMap((before, index) =>
    lines.slice(index + 1).flatMap((after) => {
      const kinds = diffBodies(paragraphs(before), paragraphs(after)).map(({ kind }) => kind)
      return kinds.join(' ') === 'removed added' ? [] : [`${before} | ${after}`]
    }),
  )
}

/** Paragraphs that are not known again when every third word became another. */
function lostWithChanges(day: string): readonly string[] {
  return linesOf(day).filter((line) => {
    const changed = line.replace(
      /\S+/g,
      (() => {
        let place = 0
        return (word: string) => ((place += 1) % 3 === 0 ? `new${String(place)}` : word)
      })(),
    )
    return diffBodies(paragraphs(line), paragraphs(changed))[0]?.kind !== 'changed'
  })
}
