import { describe, expect, test } from 'vitest'
import { newsOf } from '../../../renderer/features/publishing/news-of'
import { unsentWords } from '../../../renderer/features/publishing/unsent-words'
import { placesOf, type PlaceState } from '../../../renderer/state/place-states'
import { targetId, type TargetId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import type { Publication } from '../../../shared/model/publication'
import { activeTargets } from '../../../shared/model/settings'
import { coverageOf } from '../../support/sample-coverage'
import {
  courier,
  delivery,
  harbour,
  noon,
  seenAt,
  troubleOf,
} from '../../support/sample-deliveries'

const bothLive = [seenAt(harbour.id), seenAt(courier.id)]
const by = { zone: 'UTC', own: 'UTC', now: noon }
const done = { publishing: { kind: 'done', at: noon }, paused: false, by } as const
const idle = { publishing: { kind: 'idle' }, paused: false, by } as const

describe('how an article stands at its places', () => {
  test('a place that rests is not published to', () => {
    const settings = { targets: [harbour, courier], restingTargets: [courier.id] }

    expect(activeTargets(settings)).toEqual([harbour])
  })

  test('each place has its own newest sending and what its readers have', () => {
    const [folder, site] = at({
      deliveries: [delivery({ name: 'new', state: 'failed' }), delivery({ name: 'old' })],
      publications: [seenAt(harbour.id)],
    })

    expect([folder?.delivery, folder?.live?.targetId]).toEqual([null, harbour.id])
    expect([site?.delivery?.id, site?.live]).toEqual(['new', null])
  })

  test('a sending that was taken out of the queue says nothing of the place', () => {
    const [, site] = at({
      deliveries: [delivery({ name: 'new', state: 'cancelled' }), arrived({ name: 'old' })],
      publications: bothLive,
    })

    expect(site?.delivery?.id).toBe('old')
    expect(site?.live).not.toBeNull()
  })

  test('what was taken from readers is live no longer, until it is published again', () => {
    const hidden = delivery({ name: 'down', kind: 'hide', state: 'verified', endedAt: noon + 1 })

    const [, down] = at({ deliveries: [hidden], publications: bothLive })
    const [, back] = at({
      deliveries: [arrived({ name: 'again' }), hidden],
      publications: [seenAt(courier.id, { finishedAt: noon + 2 }), ...bothLive],
    })

    expect([down?.live, down?.downAt]).toEqual([null, noon + 1])
    expect([back?.live?.finishedAt, back?.downAt]).toEqual([noon + 2, null])
  })
})

describe('what readers do not have yet', () => {
  test('“everything” only where every place has it', () => {
    expect(wordsAt({ publications: bothLive })).toBe('Readers have everything.')
    expect(wordsAt({ publications: [seenAt(harbour.id)] })).toBe(
      'The Courier does not have it yet.',
    )
    expect(wordsAt({ publications: bothLive, lagging: new Set([courier.id]) })).toBe(
      'The Courier has an older text.',
    )
  })

  test('of many places the first ones are named, and how many more', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      ...harbour,
      id: targetId(`place-${String(at)}`),
      siteName: `Place ${String(at)}`,
    }))
    const places = placesOf({ ...nothing, targets: many })

    expect(unsentWords(sentCoverage(), places).text).toBe(
      'Place 0, Place 1, Place 2 and 47 more do not have it yet.',
    )
  })

  test('one folder is told of as ever', () => {
    const places = placesOf({ ...nothing, targets: [harbour] })

    expect(unsentWords(sentCoverage(), places).text).toBe('Readers have everything.')
  })

  test('what somebody changed on a site is not what readers were given', () => {
    const conflict = delivery({ state: 'conflict', targetId: courier.id })

    expect(wordsAt({ deliveries: [conflict], publications: bothLive })).toBe(
      'On The Courier readers see what somebody changed there.',
    )
  })

  test('what was taken from them everywhere was not never seen, though nothing counts as sent', () => {
    const [place] = placesOf({ ...nothing, targets: [harbour] })
    const places = place === undefined ? [] : [{ ...place, downAt: noon }]
    const { article, ...rest } = sentCoverage()
    const coverage = { ...rest, article: { ...article, sent: 'never' as const } }

    expect(unsentWords(coverage, places).text).toBe('Readers no longer have it.')
  })
})

describe('one line about all places', () => {
  test('live only where all are', () => {
    expect(newsOf(at({ publications: bothLive }), done)?.text).toMatch(/^Live /)
    expect(newsOf(at({ publications: [seenAt(harbour.id)] }), done)).toBeNull()
  })

  test('what needs her comes first', () => {
    const trouble = troubleOf('remote-refused', 'The key was refused.', 'Make a new one.')
    const failed = delivery({ state: 'failed', trouble })

    expect(newsOf(at({ deliveries: [failed], publications: bothLive }), done)).toEqual({
      trouble: true,
      text: 'Not sent to The Courier: The key was refused. Make a new one.',
    })
    expect(newsOf(at({ deliveries: [delivery({ state: 'conflict' })] }), idle)?.text).toBe(
      'Somebody changed it on The Courier',
    )
  })

  test.each([
    ['waiting', 'The Courier waits'],
    ['sending', 'Sending to The Courier …'],
    ['sent', 'Sent to The Courier, not yet seen there'],
    ['scheduled', 'Scheduled at The Courier'],
  ] as const)('%s: %s', (state, text) => {
    const news = newsOf(at({ deliveries: [delivery({ state })], publications: bothLive }), done)

    expect(news).toEqual({ trouble: false, text })
  })
})

interface Known {
  readonly deliveries?: readonly Delivery[]
  readonly publications?: readonly Publication[]
  readonly lagging?: ReadonlySet<TargetId>
}

const nothing = { deliveries: [], publications: [], lagging: new Set<TargetId>() }

function at(known: Known): readonly PlaceState[] {
  return placesOf({ ...nothing, targets: [harbour, courier], ...known })
}

function wordsAt(known: Known): string {
  return unsentWords(sentCoverage(), at(known)).text
}

function arrived({ name }: { readonly name: string }): Delivery {
  return delivery({ name, state: 'verified', endedAt: noon })
}

function sentCoverage() {
  const coverage = coverageOf({}, [])
  return {
    ...coverage,
    article: { ...coverage.article, sent: 'same' as const },
    body: { ...coverage.body, sent: 'same' as const },
  }
}
