// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { textToTell } from '../../../renderer/features/commands/text-to-tell'
import { entryId } from '../../../shared/ids'

type App = Parameters<typeof textToTell>[0]

const gate = entryId('gate')
const inGate: App = {
  active: { key: gate, caret: 'end' },
  lastKey: gate,
  composer: { entryId: null } as App['composer'],
  preview: null,
  looking: null,
}
const away = { inHead: false, shows: () => false }

test('a key speaks of the text she is in, and around the text of the words there', () => {
  expect(textToTell(inGate, away)).toEqual({ kind: 'text', entryId: gate })
  expect(textToTell(inGate, { ...away, inHead: true })).toEqual({ kind: 'text', entryId: null })
})

test('the text she was in last is meant while she sees it, and not once it is scrolled away', () => {
  const left = { ...inGate, active: null }

  expect(textToTell(left, { ...away, shows: () => true })).toEqual({ kind: 'text', entryId: gate })
  expect(textToTell(left, away).kind).toBe('none')
})

test('nothing is decided of a text that a preview stands before', () => {
  expect(textToTell({ ...inGate, preview: 'site://page' }, away).kind).toBe('none')
})
