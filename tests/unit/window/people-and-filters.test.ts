import { expect, test } from 'vitest'
import { allOf, stretched, toggled } from '../../../renderer/features/updates/choose-updates'
import { noneChosen } from '../../../renderer/state/chosen'
import { entryId } from '../../../shared/ids'
import { initialsOf, peopleMeant } from '../../../shared/model/person'
import {
  countUpdates,
  isFiltering,
  keyEventFrom,
  nearestTo,
  noFilter,
  passes,
} from '../../../shared/model/update-filter'
import { noFlags } from '../../../shared/model/update'
import { at, sampleUpdate } from '../../support/sample-coverage'

const person = (name: string, usedAt: number, initials = '') => ({
  name,
  url: '',
  initials,
  usedAt,
})
const people = [
  person('Ada Brook', 1),
  person('Jürgen Albrecht', 2, 'jal'),
  person('Anna Brandt', 3),
]
const meant = (words: string) => peopleMeant(words, people).map(({ name }) => name)

test('a byline completes by initials, by the beginning of a name, and by any word in it', () => {
  expect(meant('ab')).toEqual(['Anna Brandt', 'Ada Brook'])
  expect(meant('jal')).toEqual(['Jürgen Albrecht'])
  expect(meant('br')).toEqual(['Anna Brandt', 'Ada Brook'])
  expect(meant('jurgen')).toEqual(['Jürgen Albrecht'])
  expect(meant('nobody')).toEqual([])
  expect(meant('')).toEqual(['Anna Brandt', 'Jürgen Albrecht', 'Ada Brook'])
  expect(initialsOf('Ada Lovelace-Brook')).toBe('alb')
})

const day = [
  sampleUpdate({ stamp: at(12), sent: 'same', authors: [{ name: 'Ada Brook' }] }),
  sampleUpdate({ stamp: at(11), status: 'developing', flags: { ...noFlags, keyEvent: true } }),
  sampleUpdate({ stamp: at(10), state: 'withdrawn' }),
  sampleUpdate({ stamp: at(9), id: entryId('draft'), state: 'composing' }),
]

test('updates are counted and filtered by author, flag, status and where they stand', () => {
  const shown = (change: Partial<typeof noFilter>) =>
    day.filter((update) => passes(update, { ...noFilter, ...change })).length

  expect(countUpdates(day)).toEqual({
    authors: [['Ada Brook', 1]],
    flags: { pinned: 0, keyEvent: 1, summary: 0 },
    statuses: { confirmed: 0, unconfirmed: 0, developing: 1, none: 3 },
    places: { draft: 1, unsent: 1, live: 1, withdrawn: 1 },
  })
  expect(
    [{}, { place: 'live' }, { flag: 'keyEvent' }, { status: 'none' }].map((change) =>
      shown(change as Partial<typeof noFilter>),
    ),
  ).toEqual([4, 1, 1, 3])
  expect([isFiltering(noFilter), isFiltering({ ...noFilter, author: 'Ada Brook' })]).toEqual([
    false,
    true,
  ])
})

test('a time leads to the update nearest to it, and a key event is found round the end', () => {
  expect(nearestTo(day, at(10, 40))?.stamp).toBe(at(11))
  expect(nearestTo([], at(10))).toBeUndefined()
  expect(keyEventFrom(day, 2, 1)?.stamp).toBe(at(11))
  expect(keyEventFrom(day, 0, -1)?.stamp).toBe(at(11))
  expect(keyEventFrom(day.slice(2), 0, 1)).toBeUndefined()
})

test('a stretch is chosen from where it began, either way, and one more or less at a time', () => {
  const list = [4, 3, 2, 1].map((hour) => sampleUpdate({ stamp: at(hour) }))
  const ids = list.map(({ id }) => id)
  const [first = entryId('x'), second = entryId('x'), third = entryId('x')] = ids

  const down = stretched(list, { from: second, to: third })
  const up = stretched(list, { from: second, to: first })

  expect([...down.ids]).toEqual([second, third])
  expect([...up.ids]).toEqual([first, second])
  expect(up.anchor).toBe(second)
  expect([...toggled(down, third).ids]).toEqual([second])
  expect([...toggled(noneChosen, first).ids]).toEqual([first])
  expect(allOf(list).ids.size).toBe(4)
  expect(allOf([])).toBe(noneChosen)
})
