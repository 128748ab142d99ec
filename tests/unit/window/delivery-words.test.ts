import { describe, expect, test } from 'vitest'
import {
  deliveryWords,
  latenessWords,
  tryWords,
  type WordsOn,
} from '../../../renderer/features/queue/delivery-words'
import { delivery, noon, troubleOf } from '../../support/sample-deliveries'

const minute = 60_000
const on: WordsOn = {
  siteName: 'The Courier',
  isFolder: false,
  paused: false,
  online: true,
  now: noon,
  zone: 'UTC',
  own: 'UTC',
  houseZone: 'Europe/London',
}
const down = troubleOf('network-down', 'courier.example does not answer.', 'It goes by itself.')

describe('a sending in words', () => {
  test('without a network it waits and says that it will go by itself', () => {
    const waiting = delivery({ attempts: 2, trouble: down })

    expect(deliveryWords(waiting, { ...on, online: false })).toMatchObject({
      mark: 'waiting',
      state: 'Waiting: no network. It will go by itself.',
    })
    expect(deliveryWords(waiting, on).state).toBe(
      'Waiting: The Courier does not answer. It will go by itself.',
    )
  })

  test('a paused queue promises nothing', () => {
    const waiting = delivery({ attempts: 2, trouble: down })

    expect(deliveryWords(waiting, { ...on, paused: true }).state).toBe(
      'Waiting: the queue is paused.',
    )
  })

  test('what is set for later says who keeps it until then', () => {
    const here = delivery({ notBefore: noon + 6 * 60 * minute })
    const there = delivery({ state: 'scheduled', publishAt: noon + 6 * 60 * minute })

    expect(deliveryWords(here, on).state).toBe(
      'Waits here until 19:00 BST. This machine must be on then.',
    )
    expect(deliveryWords(there, on)).toMatchObject({
      mark: 'later',
      state: 'Scheduled for 19:00 BST',
    })
  })

  test('what is being done is said as it is done', () => {
    const sending = delivery({ state: 'sending', step: 'Sending the text' })

    expect(deliveryWords(sending, on)).toMatchObject({
      mark: 'sending',
      state: 'Sending the text …',
    })
  })

  test('only what was read back is called live', () => {
    expect(deliveryWords(delivery({ state: 'sent' }), on)).toMatchObject({
      mark: 'sent',
      state: 'Sent, not yet seen on the page',
    })
    expect(deliveryWords(delivery({ state: 'verified', endedAt: noon }), on)).toMatchObject({
      mark: 'live',
      state: 'Live 12:00',
    })
  })

  test('a failure says why and what to do', () => {
    const trouble = troubleOf('remote-refused', 'The key was refused.', 'Make a new one.')

    expect(deliveryWords(delivery({ state: 'failed', trouble }), on).state).toBe(
      'Failed: The key was refused. Make a new one.',
    )
  })

  test('what was taken down is never called live', () => {
    const hidden = delivery({ kind: 'hide', state: 'verified', endedAt: noon })
    const deleted = delivery({ kind: 'delete', state: 'verified', endedAt: noon })

    expect(deliveryWords(hidden, on)).toMatchObject({
      mark: 'down',
      state: 'Taken from readers 12:00',
    })
    expect(deliveryWords(deleted, on).state).toBe('Deleted there 12:00')
  })
})

describe('how a sending fared', () => {
  test('it tells when the text was written, how often it was tried, and when it is tried next', () => {
    const waiting = delivery({
      queuedAt: noon - 6 * minute,
      attempts: 3,
      trouble: down,
      nextTryAt: noon + 2 * minute,
    })

    expect(tryWords(waiting, on)).toBe('Written 11:54, tried 3 times, next at 12:02')
    expect(tryWords({ ...waiting, attempts: 0 }, on)).toBe('Written 11:54')
  })

  test('what took its time says when it was written and when it was sent', () => {
    const late = delivery({
      state: 'verified',
      queuedAt: noon - 16 * minute,
      endedAt: noon,
      attempts: 3,
    })

    expect(latenessWords(late, on)).toBe('Written 11:44, sent 12:00')
    expect(latenessWords({ ...late, attempts: 0, queuedAt: noon - 5_000 }, on)).toBe('')
  })

  test('a time on another day says which', () => {
    expect(tryWords(delivery({ queuedAt: noon - 24 * 60 * minute }), on)).toBe(
      'Written Tue 23 May, 12:00',
    )
  })
})
