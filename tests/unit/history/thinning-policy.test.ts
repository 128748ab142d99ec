import { describe, expect, test } from 'vitest'
import {
  isLetGo,
  mayThin,
  thinAfterMs,
  type ThinnableLine,
} from '../../../shared/history/thinning-policy'

const inBetween: ThinnableLine = { cause: 'typed', at: 1_000, next: 'typed', sent: false }
const old = 1_000 + thinAfterMs

describe('the text of a line may be let go', () => {
  test('where it was typed over by more typing, unsent, ninety days ago', () => {
    expect(mayThin(inBetween, old)).toBe(true)
  })

  test('but not a moment before', () => {
    expect(mayThin(inBetween, old - 1)).toBe(false)
  })

  test('never where it is the newest of its entry', () => {
    expect(mayThin({ ...inBetween, next: null }, old * 10)).toBe(false)
  })

  test('never where a deliberate act began from it', () => {
    for (const next of ['posted', 'published', 'withdrawn', 'restored', 'state']) {
      expect(mayThin({ ...inBetween, next }, old * 10)).toBe(false)
    }
  })

  test('never where it is a deliberate act itself', () => {
    for (const cause of ['created', 'imported', 'posted', 'restored', 'corrected']) {
      expect(mayThin({ ...inBetween, cause }, old * 10)).toBe(false)
    }
  })

  test('never where a sending took it', () => {
    expect(mayThin({ ...inBetween, sent: true }, old * 10)).toBe(false)
  })

  test('never where somebody else wrote on from it: whose words are whose stays known', () => {
    const line = { ...inBetween, author: 'Ann' }

    expect(isLetGo({ ...line, nextAuthor: 'Ann' }, old)).toBe(true)
    expect(isLetGo({ ...line, nextAuthor: 'Ben' }, old)).toBe(false)
  })
})
