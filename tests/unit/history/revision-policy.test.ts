import { expect, test } from 'vitest'
import {
  decideRevision,
  mergeWindowMs,
  type LastRevision,
  type NextRevision,
} from '../../../shared/history/revision-policy'
import { revisionId } from '../../../shared/ids'

const last: LastRevision = {
  id: revisionId('r1'),
  cause: 'typed',
  openedAt: 1_000,
  author: 'Ann',
  contentHash: 'old',
  sent: false,
  followed: false,
}

const next: NextRevision = { cause: 'typed', at: 2_000, author: 'Ann', contentHash: 'new' }

test('the first save of an entry begins its history', () => {
  expect(decideRevision(undefined, next)).toEqual({ kind: 'append' })
})

test('a burst of typing shares one line of history', () => {
  expect(decideRevision(last, next)).toEqual({ kind: 'replace', id: last.id })
})

test('a burst ends a minute after its first save, however steadily she types', () => {
  const justBefore = { ...next, at: last.openedAt + mergeWindowMs - 1 }
  const atTheEnd = { ...next, at: last.openedAt + mergeWindowMs }

  expect(decideRevision(last, justBefore).kind).toBe('replace')
  expect(decideRevision(last, atTheEnd).kind).toBe('append')
})

test('saving the same text again leaves history alone', () => {
  expect(decideRevision(last, { ...next, contentHash: 'old' })).toEqual({ kind: 'skip' })
})

test('a deliberate act is kept, also within a burst and with the same text', () => {
  const act = { ...next, cause: 'posted', contentHash: 'old' } as const

  expect(decideRevision(last, act)).toEqual({ kind: 'append' })
})

test('typing after a deliberate act does not write over it', () => {
  expect(decideRevision({ ...last, cause: 'posted' }, next)).toEqual({ kind: 'append' })
})

test('two writers never share a line', () => {
  expect(decideRevision(last, { ...next, author: 'Ben' })).toEqual({ kind: 'append' })
})

test('what was sent to readers is never written over', () => {
  expect(decideRevision({ ...last, sent: true }, next)).toEqual({ kind: 'append' })
})

test('a line that another one follows is never written over', () => {
  expect(decideRevision({ ...last, followed: true }, next)).toEqual({ kind: 'append' })
})

test('a clock set back an hour does not keep a burst open', () => {
  expect(decideRevision(last, { ...next, at: last.openedAt - 1 })).toEqual({ kind: 'append' })
})
