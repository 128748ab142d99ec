import { describe, expect, test } from 'vitest'
import { entryId } from '../../../shared/ids'
import { releaseChanges } from '../../../shared/history/release-changes'
import { at, coverageOf, paragraphs, sampleDay, sampleUpdate } from '../../support/sample-coverage'

const gate = sampleUpdate({ id: entryId('gate'), stamp: at(12, 54) })
const road = sampleUpdate({ id: entryId('road'), stamp: at(12, 8) })

describe('what sending an article would change for its readers', () => {
  test('where readers have everything, nothing changes', () => {
    expect(releaseChanges(sampleDay, sampleDay)).toEqual([])
  })

  test('to readers who have seen nothing, all of it is new, in the page’s order', () => {
    const day = coverageOf({}, [road, gate])

    const changes = releaseChanges(null, day)

    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'added'])
    expect(changes.map(({ entryId: id }) => id)).toEqual([null, gate.id, road.id, day.body.id])
  })

  test('only what differs is told: another headline, other words, a new update', () => {
    const seen = coverageOf({}, [road])
    const edited = { ...road, body: paragraphs('The lower road is open again.') }
    const toSend = coverageOf({ headline: 'The gates are open' }, [gate, edited])

    const changes = releaseChanges(seen, toSend)

    expect(changes.map(({ kind, entryId: id }) => [kind, id])).toEqual([
      ['changed', null],
      ['added', gate.id],
      ['changed', road.id],
    ])
  })

  test('what is still being written is not sent', () => {
    const toSend = coverageOf({}, [{ ...gate, state: 'composing' }])

    expect(releaseChanges(coverageOf({}, []), toSend)).toEqual([])
  })

  test('an update taken back after readers had it is told; one they never had is not', () => {
    const seen = coverageOf({}, [road])
    const toSend = coverageOf({}, [
      { ...gate, state: 'withdrawn' },
      { ...road, state: 'withdrawn', withdrawnReason: 'The police have taken it back.' },
    ])

    const changes = releaseChanges(seen, toSend)

    expect(changes.map(({ kind, entryId: id }) => [kind, id])).toEqual([['withdrawn', road.id]])
  })

  test('another reason for withdrawing is a change, not another withdrawal', () => {
    const withdrawn = { ...road, state: 'withdrawn' as const }
    const seen = coverageOf({}, [withdrawn])
    const toSend = coverageOf({}, [{ ...withdrawn, withdrawnReason: 'It was another road.' }])

    expect(releaseChanges(seen, toSend).map(({ kind }) => kind)).toEqual(['changed'])
  })
})
