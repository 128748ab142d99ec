import { expect, test } from 'vitest'
import { shownUpdates } from '../../../renderer/features/updates/shown-updates'
import { noFilter } from '../../../shared/model/update-filter'
import { at, sampleUpdate } from '../../support/sample-coverage'

const draft = sampleUpdate({ stamp: at(12, 54), state: 'composing' })
const posted = sampleUpdate({ stamp: at(12, 40) })
const by = {
  composerId: null,
  hasRow: true,
  ledTo: [],
  leaving: new Set<string>(),
  activeKey: undefined,
  filter: noFilter,
}
const shown = (asked: Partial<Parameters<typeof shownUpdates>[1]>) =>
  shownUpdates([draft, posted], { ...by, ...asked }).map(({ id }) => id)

test('a draft that waits stands in the row above the composer, not among the updates', () => {
  expect(shown({})).toEqual([posted.id])
})

test('one she asks for, is led to or writes in stands among them', () => {
  expect(shown({ filter: { ...noFilter, place: 'draft' } })).toEqual([draft.id])
  expect(shown({ ledTo: [draft.id] })).toEqual([draft.id, posted.id])
  expect(shown({ activeKey: draft.id })).toEqual([draft.id, posted.id])
})

test('in an article that has ended, and so has no composer, drafts stand first', () => {
  expect(shown({ hasRow: false })).toEqual([draft.id, posted.id])
})
