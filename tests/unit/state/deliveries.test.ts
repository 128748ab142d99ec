import { describe, expect, test } from 'vitest'
import {
  articleInQueue,
  countQueue,
  countWords,
  deliveriesWith,
  moved,
  queueWith,
  stepTo,
  turnOf,
  type Queue,
} from '../../../renderer/state/deliveries'
import { articleId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import { delivery, harbour, noon, storm } from '../../support/sample-deliveries'

const stormsOwn = { title: 'Storm', zone: 'UTC', stampTemplate: 'UPDATE {HHmm} GMT' }

describe('the queue as sendings change', () => {
  test('a sending goes on at its place, under its title', () => {
    const queue = queueOf(delivery({ name: 'a' }), delivery({ name: 'b' }))

    const after = queueWith(queue, delivery({ name: 'a', state: 'sending', step: 'Sending' }))

    expect(after?.deliveries.map(({ id, state, title }) => [id, state, title])).toEqual([
      ['a', 'sending', 'Storm'],
      ['b', 'waiting', 'Storm'],
    ])
  })

  test('what readers have, and what was taken out, leaves the queue', () => {
    const queue = queueOf(delivery({ name: 'a' }), delivery({ name: 'b' }))

    const arrived = queueWith(queue, delivery({ name: 'a', state: 'verified' }))
    const taken = queueWith(queue, delivery({ name: 'b', state: 'cancelled' }))

    expect(arrived?.deliveries.map(({ id }) => id)).toEqual(['b'])
    expect(taken?.deliveries.map(({ id }) => id)).toEqual(['a'])
  })

  test('a new one is read anew from the disk: it may have taken the place of others', () => {
    expect(queueWith(queueOf(delivery({ name: 'a' })), delivery({ name: 'new' }))).toBeNull()
    expect(deliveriesWith([delivery({ name: 'a' })], delivery({ name: 'new' }))).toBeNull()
  })

  test('one that is over already and was never known changes nothing', () => {
    const queue = queueOf(delivery({ name: 'a' }))

    expect(queueWith(queue, delivery({ name: 'old', state: 'verified' }))).toBe(queue)
  })
})

describe('what is worth a word to her', () => {
  test.each<[Delivery['state'], Delivery['state'], ReturnType<typeof turnOf>]>([
    ['sending', 'verified', 'arrived'],
    ['sending', 'failed', 'failed'],
    ['sending', 'conflict', 'conflict'],
    ['sending', 'waiting', null],
    ['failed', 'failed', null],
  ])('from %s to %s: %s', (before, after, turn) => {
    expect(turnOf(delivery({ state: before }), delivery({ state: after }))).toBe(turn)
  })

  test('what fails or was changed there needs her, what was tried in vain waits', () => {
    const queue = queueOf(
      delivery({ name: 'a', state: 'failed' }),
      delivery({ name: 'b', state: 'conflict' }),
      delivery({ name: 'c', attempts: 1 }),
      delivery({ name: 'd', state: 'scheduled', publishAt: noon }),
    )

    expect(countWords(countQueue(queue))).toBe('2 need you, 1 waiting, 1 for later')
  })

  test('what is sent at once makes no word flicker in the frame', () => {
    expect(countWords(countQueue(queueOf(delivery({ name: 'a' }))))).toBe('')
    expect(countWords(countQueue(queueOf(delivery({ name: 'a', state: 'sending' }))))).toBe('')
  })

  test('in a paused queue everything waits', () => {
    expect(countQueue({ ...queueOf(delivery({ name: 'a' })), paused: true }).waiting).toBe(1)
  })

  test('what stands behind another at the same place waits; at another place it does not', () => {
    const busy = delivery({ name: 'a', state: 'sending' })

    expect(countQueue(queueOf(busy, delivery({ name: 'b' }))).waiting).toBe(1)
    expect(countQueue(queueOf(busy, delivery({ name: 'b', targetId: harbour.id }))).waiting).toBe(0)
  })

  test('the library knows which of its articles need her', () => {
    const queue = queueOf(delivery({ name: 'a', state: 'conflict' }))

    expect(articleInQueue(queue, storm)).toBe('needs-her')
    expect(articleInQueue(queue, articleId('other'))).toBeNull()
  })
})

describe('moving one in the queue', () => {
  const queue = queueOf(...['a', 'b', 'c'].map((name) => delivery({ name })))
  const [a, b, c] = queue.deliveries.map(({ id }) => id)

  test.each([
    [b, -1, a],
    [a, 1, c],
    [b, 1, null],
    [a, -1, undefined],
    [c, 1, undefined],
  ] as const)('%s by %i goes before %s', (id, step, before) => {
    if (id !== undefined) expect(stepTo(queue.deliveries, id, step)).toBe(before)
  })

  test('it stands there at once', () => {
    if (b === undefined || a === undefined) return
    expect(moved(queue.deliveries, b, a).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(moved(queue.deliveries, a, null).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
})

function queueOf(...deliveries: readonly Delivery[]): Queue {
  return {
    paused: false,
    deliveries: deliveries.map((each) => ({ ...each, ...stormsOwn })),
  }
}
