import { expect, test } from 'vitest'
import type { Sent } from '../../../electron/publish/outbox/outbox'
import type { ContentStore } from '../../../electron/store/content-store'
import type { DeliveryChange } from '../../../electron/store/outbox-store'
import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { must, noon, openNewsroom, startDay } from '../support/temp-newsroom'
import { failing, harbour, openTestOutbox, valley } from './test-outbox'

const minute = 60_000

function newsroom() {
  const store = openNewsroom()
  return { store, id: startDay(store).article.id }
}

/** The newsroom on a disk that can run full, and that may not even be read for a while. */
function faultyDisk(store: ContentStore) {
  const never: (change: DeliveryChange) => boolean = () => false
  const disk = { full: never, gone: false }
  const full = err(appError('disk-full', 'The disk is full.', 'Free space.'))
  const outbox: ContentStore['outbox'] = {
    ...store.outbox,
    note: (id, change) => (disk.full(change) ? full : store.outbox.note(id, change)),
    open: () => {
      if (disk.gone) throw new Error('the disk is gone')
      return store.outbox.open()
    },
  }
  return { disk, faulty: { ...store, outbox } }
}

test('what was sent while the disk was full is noted when there is room again, not sent twice', async () => {
  const { store, id } = newsroom()
  const { disk, faulty } = faultyDisk(store)
  const { put, pass, stateOf, sent } = openTestOutbox(faulty)
  disk.full = ({ state }) => state === 'verified'

  const delivery = put(id, harbour)
  await pass(minute)
  expect(stateOf(delivery).state).toBe('sending')

  disk.full = () => false
  await pass(minute)

  expect(stateOf(delivery)).toMatchObject({ state: 'verified', step: '' })
  expect(sent).toHaveLength(1)
})

test('a newer text goes on after the disk was full when the older one had been sent', async () => {
  const { store, id } = newsroom()
  const { disk, faulty } = faultyDisk(store)
  const { put, pass, stateOf, answer } = openTestOutbox(faulty)
  answer(harbour, failing('network-down'))
  disk.full = ({ state }) => state === 'waiting'
  const older = put(id, harbour)
  await pass(minute)

  const newer = put(id, harbour)
  disk.full = () => false
  answer(harbour, () => ok('verified'))
  await pass(minute)

  expect(stateOf(older).state).toBe('cancelled')
  expect(stateOf(newer).state).toBe('verified')
})

test('what is marked as being sent, but nobody sends, is sent', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, outbox, sent } = openTestOutbox(store, true)
  const delivery = put(id, harbour)
  must(store.outbox.note(delivery.id, { state: 'sending' }))

  outbox.pause(false)
  await pass(minute)

  expect(stateOf(delivery).state).toBe('verified')
  expect(sent).toHaveLength(1)
})

test('a queue that could not be read for a while goes on by itself, and the log knows why', async () => {
  const { store, id } = newsroom()
  const { disk, faulty } = faultyDisk(store)
  const { put, pass, stateOf, answer, bugs } = openTestOutbox(faulty)
  answer(harbour, failing('network-down'))
  const delivery = put(id, harbour)
  await pass(0)

  disk.gone = true
  await pass(2 * minute)
  disk.gone = false
  answer(harbour, () => ok('verified'))
  await pass(2 * minute)

  expect(bugs.length).toBeGreaterThan(0)
  expect(stateOf(delivery).state).toBe('verified')
})

test('after a night without a network one stumble of the server is not the end', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer } = openTestOutbox(store)
  answer(harbour, failing('network-down'))
  const delivery = put(id, harbour)
  await pass(60 * minute)

  answer(harbour, failing('remote-broken'))
  await pass(minute)

  expect(stateOf(delivery)).toMatchObject({
    state: 'waiting',
    trouble: { kind: 'remote-broken' },
  })
  expect(stateOf(delivery).attempts).toBeLessThan(6)

  answer(harbour, () => ok('verified'))
  await pass(minute)
  expect(stateOf(delivery).state).toBe('verified')
})

test('a page that is late is looked at again after five seconds, however long the network was gone', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer } = openTestOutbox(store)
  answer(harbour, failing('network-down'))
  const delivery = put(id, harbour)
  await pass(60 * minute)

  answer(harbour, () => ok('sent'))
  await pass(minute)
  // Within the minute it was sent, and looked at after 5 s and 15 s more.
  expect(stateOf(delivery)).toMatchObject({ state: 'sent', trouble: { kind: 'verify-failed' } })
  expect(stateOf(delivery).attempts).toBeLessThanOrEqual(3)
})

test('the network’s return does not shorten the pause a server asked for', async () => {
  const { store, id } = newsroom()
  const { put, pass, answer, sent, outbox } = openTestOutbox(store)
  answer(harbour, failing('remote-busy', 10 * minute))
  put(id, harbour)
  await pass(0)

  outbox.wake()
  outbox.lookAnew()
  await pass(minute)

  expect(sent).toHaveLength(1)
})

test('what another process put into the queue is sent, and what waits goes on waiting', async () => {
  const { store, id } = newsroom()
  const other = startDay(store).article.id
  const { put, pass, answer, sent, outbox } = openTestOutbox(store)
  answer(harbour, failing('network-down'))
  put(id, harbour)
  await pass(0)
  const order = { articleId: other, targetId: valley, kind: 'publish' } as const
  const act = { at: noon, author: 'Ann' }
  must(store.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, act))

  outbox.lookAnew()
  await pass(0)

  expect(sent.map(({ delivery }) => delivery.targetId)).toEqual([harbour, valley])
})

test('what a hotel’s network kept away is tried again when the network is back', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, outbox } = openTestOutbox(store)
  answer(harbour, failing('tls-refused'))
  const delivery = put(id, harbour)
  await pass(0)
  expect(stateOf(delivery).state).toBe('failed')

  answer(harbour, () => ok('verified'))
  outbox.wake()
  await pass(0)

  expect(stateOf(delivery).state).toBe('verified')
})

test('a mended password sends what it had kept away, at that place alone', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, outbox } = openTestOutbox(store)
  answer(harbour, failing('remote-refused'))
  answer(valley, failing('secret-missing'))
  const [here, there] = [put(id, harbour), put(id, valley)]
  await pass(0)

  answer(harbour, () => ok('verified'))
  answer(valley, () => ok('verified'))
  outbox.mended(harbour)
  await pass(0)

  expect(stateOf(here).state).toBe('verified')
  expect(stateOf(there).state).toBe('failed')
})

test('a place that is no longer there takes what waits for it out of the queue', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, outbox } = openTestOutbox(store)
  answer(harbour, failing('network-down'))
  const [here, there] = [put(id, harbour), put(id, valley)]
  await pass(0)

  outbox.cancelAllOf(harbour)

  expect(stateOf(here)).toMatchObject({ state: 'cancelled', endedAt: noon })
  expect(stateOf(there).state).toBe('verified')
})

test('whoever waits for a sending is told when a newer one took its place', async () => {
  const { store, id } = newsroom()
  const { put, pass, outbox, changed, stateOf, answer } = openTestOutbox(store)
  let arrive: (sent: Result<Sent>) => void = () => undefined
  answer(harbour, () => new Promise((resolve) => (arrive = resolve)))
  put(id, harbour)
  await pass(0)
  const second = put(id, harbour)
  const settled = outbox.settled(second.id)
  await pass(0)

  put(id, harbour)

  expect(await settled).toMatchObject({ state: 'cancelled' })
  expect(stateOf(second).state).toBe('cancelled')
  expect(changed.filter(({ id: of }) => of === second.id).at(-1)?.state).toBe('cancelled')
  arrive(ok('verified'))
})

test.each(['pause', 'stop'] as const)(
  'whoever waits goes on when the queue is to %s',
  async (how) => {
    const { store, id } = newsroom()
    const other = startDay(store).article.id
    const { put, pass, outbox, answer } = openTestOutbox(store)
    answer(harbour, () => new Promise(() => undefined))
    put(other, harbour)
    await pass(0)
    const behind = put(id, harbour)
    const settled = outbox.settled(behind.id)
    await pass(0)

    if (how === 'pause') outbox.pause(true)
    else outbox.stop()

    expect(await settled).toMatchObject({ id: behind.id, state: 'waiting' })
  },
)

test('what was put into the queue before the clock was set back goes at once all the same', async () => {
  const { store, id } = newsroom()
  const { outbox, pass, stateOf } = openTestOutbox(store)
  const place = { articleId: id, targetId: harbour, kind: 'publish' } as const
  const order = { ...place, notBefore: null, publishAt: null }
  const delivery = must(store.outbox.enqueue(order, { at: noon + 5 * 60 * minute, author: 'Ann' }))

  outbox.lookAnew()
  await pass(minute)

  expect(stateOf(delivery).state).toBe('verified')
})
