import { expect, test } from 'vitest'
import { foldUnchanged } from '../../../renderer/features/history/fold-unchanged'
import { makeParagraph, makeText } from '../../../shared/document/make-body'
import type { BlockChange } from '../../../shared/history/change-types'

test('a long unchanged run between two changes is folded, one paragraph left beside each', () => {
  expect(folded('+======+')).toBe('+ = [4] = +')
})

test('at the top and at the foot nothing is left standing but what stands beside a change', () => {
  expect(folded('====+====')).toBe('[3] = + = [3]')
})

test('a short run stays: the words that would stand for it take as much room', () => {
  expect(folded('+====+')).toBe('+ = = = = +')
})

test('a text without a change folds into one line', () => {
  expect(folded('=====')).toBe('[5]')
})

test('what she unfolded stays unfolded', () => {
  expect(folded('+======+', [2])).toBe('+ = = = = = = +')
})

test('an empty text has no rows', () => {
  expect(folded('')).toBe('')
})

function folded(text: string, unfolded: readonly number[] = []): string {
  const changes = [...text].map((sign): BlockChange => {
    const block = makeParagraph([makeText('The gate is down.')])
    return sign === '=' ? { kind: 'same', block } : { kind: 'added', block }
  })
  return foldUnchanged(changes, new Set(unfolded))
    .map((row) => {
      if (row.kind === 'folded') return `[${String(row.count)}]`
      return row.change.kind === 'same' ? '=' : '+'
    })
    .join(' ')
}
