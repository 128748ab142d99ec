import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../shared/document/parse-body'
import type { Body } from '../../../shared/document/nodes'
import { textAfter, textBefore } from '../../../shared/history/apply-diff'
import type { BlockChange } from '../../../shared/history/change-types'
import { countBodyWords, countChange } from '../../../shared/history/count-change'
import { diffBodies, hasChanges } from '../../../shared/history/diff-bodies'
import { diffWords } from '../../../shared/history/diff-words'
import { blockKey, normalBody } from '../../../shared/history/normal-body'
import { paragraphs } from '../../support/sample-coverage'
import { anyText, twoBodies } from './support/any-revision'

const parsed = (body: Body): Body => {
  const result = parseBody(body)
  return result.ok ? result.value : body
}

describe('whatever was changed in a text', () => {
  test('comparing backwards tells the same story', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        expect(told(diffBodies(before, after), 'forward')).toEqual(
          told(diffBodies(after, before), 'backward'),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('taking the changes gives the new text, leaving them the old one', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const changes = diffBodies(before, after)

        expect(normalBody(textBefore(changes))).toEqual(normalBody(before))
        expect(normalBody(textAfter(changes))).toEqual(normalBody(after))
      }),
      { numRuns: 400 },
    )
  })

  test('of two paragraphs that changed places and words, the same one moved both ways', () => {
    const before = paragraphs(
      'boat sail wind rain cold dark one',
      'bank shop road shut fire safe two',
    )
    const after = paragraphs(
      'bank shop road shut fire safe ten',
      'boat sail wind rain cold dark six',
    )

    const forward = told(diffBodies(before, after), 'forward')

    expect(forward.map((line) => line.split(' ')[0])).toEqual(['changed', 'moved-here'])
    expect(told(diffBodies(after, before), 'backward')).toEqual(forward)
  })

  test('a text never differs from itself, also after a trip to the disk', () => {
    fc.assert(
      fc.property(twoBodies, ({ before: body }) => {
        const stored = parsed(JSON.parse(JSON.stringify(parsed(body))))

        expect(hasChanges(diffBodies(parsed(body), stored))).toBe(false)
      }),
    )
  })

  test('two texts without a change read alike', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        if (hasChanges(diffBodies(before, after))) return

        expect(normalBody(before)).toEqual(normalBody(after))
      }),
    )
  })

  test('words put in less words taken out is what the text grew by, in both directions alike', () => {
    fc.assert(
      fc.property(twoBodies, ({ before, after }) => {
        const forward = countChange(diffBodies(before, after))
        const backward = countChange(diffBodies(after, before))

        expect(forward.added - forward.removed).toBe(countBodyWords(after) - countBodyWords(before))
        expect(backward).toEqual({ added: forward.removed, removed: forward.added })
      }),
      { numRuns: 400 },
    )
  })
})

/** What became of each block, told forward; `backward` turns the telling of the way back around. */
function told(changes: readonly BlockChange[], direction: 'forward' | 'backward'): string[] {
  const [before, after] = direction === 'forward' ? ['-', '+'] : ['+', '-']
  return changes
    .flatMap((change): string[] => {
      switch (change.kind) {
        case 'same':
          return []
        case 'added':
          return [`${after} ${blockKey(change.block)}`]
        case 'removed':
          return [`${before} ${blockKey(change.block)}`]
        case 'moved-away':
          return []
        case 'changed':
        case 'moved-here':
          return [
            `${change.kind} ${[`${before}${blockKey(change.before)}`, `${after}${blockKey(change.after)}`].sort().join(' ')}`,
          ]
        case 'split':
          return [`${before} one, ${after} ${String(change.parts.length)}`]
        case 'joined':
          return [`${after} one, ${before} ${String(change.parts.length)}`]
      }
    })
    .sort()
}

describe('whatever was changed in a line', () => {
  test('the pieces are the old line and the new one', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), anyText, (before, after) => {
        const pieces = diffWords(before, after)
        const textOf = (other: string) =>
          pieces.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('')

        expect(textOf('added')).toBe(before)
        expect(textOf('removed')).toBe(after)
      }),
      { numRuns: 400 },
    )
  })

  test('no two pieces of one kind stand side by side, and none is empty', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pieces = diffWords(before, after)

        pieces.forEach(({ kind, text }, index) => {
          expect(text).not.toBe('')
          expect(pieces[index + 1]?.kind).not.toBe(kind)
        })
      }),
    )
  })
})
