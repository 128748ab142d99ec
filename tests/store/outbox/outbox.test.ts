import { expect, test } from 'vitest'
import type { Sent } from '../../../electron/publish/outbox/outbox'
import { articleId } from '../../../shared/ids'
import { ok, type Result } from '../../../shared/result'
import {
  ann,
  composeUpdate,
  kindOf,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  startDay,
  tempFolder,
  typeText,
} from '../support/temp-newsroom'
import { failing, harbour, openTestOutbox, valley } from './test-outbox'

function newsroom() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  return { folder, store, id: article.id }
}

test('what is put into the queue is sent by itself, and is over once readers have it', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, sent } = openTestOutbox(store)

  const delivery = put(id, harbour)
  await pass(0)

  expect(sent).toHaveLength(1)
  expect(stateOf(delivery)).toMatchObject({ state: 'verified', endedAt: noon, trouble: null })
  expect(store.outbox.open()).toEqual([])
})

test('what cannot go to all its places goes to none, and what waited for one of them still does', async () => {
  const { store, id } = newsroom()
  const { outbox, put, pass, sent, changed } = openTestOutbox(store)
  const waiting = put(id, harbour, noon + 60_000)
  const told = changed.length
  const order = { articleId: id, kind: 'publish', notBefore: null, publishAt: null } as const
  const nowhere = { ...order, articleId: articleId('gone'), targetId: valley }

  const queued = outbox.enqueueAll([{ ...order, targetId: harbour }, nowhere], ann())
  await pass(0)

  expect(kindOf(queued)).toBe('not-found')
  expect(store.outbox.open()).toEqual([waiting])
  expect(sent).toEqual([])
  expect(changed).toHaveLength(told)
})

test('without a network it waits, tries again, and sends when the network is back', async () => {
  const { store, id } = newsroom()
  const { outbox, put, pass, stateOf, answer, sent } = openTestOutbox(store)
  answer(harbour, failing('network-down'))

  const delivery = put(id, harbour)
  await pass(0)

  expect(stateOf(delivery)).toMatchObject({
    state: 'waiting',
    attempts: 1,
    nextTryAt: noon + 4_000,
    trouble: { kind: 'network-down' },
  })

  answer(harbour, () => ok('verified'))
  outbox.wake()
  await pass(0)

  expect(sent).toHaveLength(2)
  expect(stateOf(delivery).state).toBe('verified')
})

test('the network may be gone for a night: it is tried every minute, and never given up', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, sent } = openTestOutbox(store)
  answer(harbour, failing('network-down'))

  const delivery = put(id, harbour)
  await pass(8 * 60 * 60_000)

  expect(stateOf(delivery).state).toBe('waiting')
  expect(sent.length).toBeGreaterThan(400)
  expect(sent.length).toBeLessThan(500)
})

test('what was written later takes the place of what had not left; the older is not sent at all', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, sent, outbox } = openTestOutbox(store)
  answer(harbour, failing('network-down'))
  postUpdate(store, id, 'The first ferry is off.')
  const first = put(id, harbour)
  await pass(0)
  postUpdate(store, id, 'The second one too.', ann(60))

  const second = put(id, harbour)
  answer(harbour, () => ok('verified'))
  outbox.wake()
  await pass(0)

  expect(stateOf(first).state).toBe('cancelled')
  expect(stateOf(second).state).toBe('verified')
  expect(must(store.outbox.coverage(second.id)).updates).toHaveLength(2)
  expect(sent.map(({ delivery }) => delivery.id)).toEqual([first.id, second.id])
})

test('what is written after Publish was pressed is not sent with it', async () => {
  const { store, id } = newsroom()
  const { put } = openTestOutbox(store, true)
  const update = postUpdate(store, id, 'As it stood.')
  const delivery = put(id, harbour)

  typeText(store, reread(store, update), 'As it was changed.', ann(2))
  composeUpdate(store, id, 'Not even posted.')

  const carried = must(store.outbox.coverage(delivery.id))
  expect(JSON.stringify(carried.updates)).toContain('As it stood.')
  expect(JSON.stringify(carried.updates)).not.toContain('As it was changed.')
  expect(carried.updates).toHaveLength(1)
})

test('a posting that is in the queue can no longer be undone as if nobody had it', () => {
  const { store, id } = newsroom()
  const { put } = openTestOutbox(store, true)
  const update = postUpdate(store, id, 'On its way.')

  put(id, harbour)

  expect(kindOf(store.entries.unpost(update.id, ann(3)))).toBe('update-state')
})

test('one place’s trouble keeps no other waiting, nor one article another', async () => {
  const { store, id } = newsroom()
  const other = startDay(store).article.id
  const { put, pass, stateOf, answer } = openTestOutbox(store)
  let calls = 0
  // The first is poison: whatever is done, the server stumbles over it.
  answer(harbour, () => {
    calls += 1
    return calls === 1 ? failing('remote-broken')() : ok('verified')
  })

  const poisoned = put(id, harbour)
  const behind = put(other, harbour)
  const elsewhere = put(id, valley)
  await pass(0)

  expect(stateOf(poisoned)).toMatchObject({ state: 'waiting', attempts: 1 })
  expect(stateOf(behind).state).toBe('verified')
  expect(stateOf(elsewhere).state).toBe('verified')
})

test('a server that stumbles for an hour is the editor’s business', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, sent } = openTestOutbox(store)
  answer(harbour, failing('remote-broken'))

  const delivery = put(id, harbour)
  await pass(3 * 60 * 60_000)

  expect(stateOf(delivery)).toMatchObject({ state: 'failed', trouble: { kind: 'remote-broken' } })
  expect(sent).toHaveLength(12)
})

test('a server that asks for a pause gets it', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, sent } = openTestOutbox(store)
  answer(harbour, failing('remote-busy', 90_000))

  const delivery = put(id, harbour)
  await pass(89_000)

  expect(sent).toHaveLength(1)
  expect(stateOf(delivery).nextTryAt).toBe(noon + 90_000)

  await pass(2_000)
  expect(sent).toHaveLength(2)
})

test('somebody’s change there, or a wrong password, waits for the editor and is not tried again', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, sent, outbox } = openTestOutbox(store)
  answer(harbour, failing('remote-conflict'))
  answer(valley, failing('remote-refused'))

  const [changed, refused] = [put(id, harbour), put(id, valley)]
  await pass(60 * 60_000)

  expect(stateOf(changed).state).toBe('conflict')
  expect(stateOf(refused).state).toBe('failed')
  expect(sent).toHaveLength(2)

  answer(valley, () => ok('verified'))
  must(outbox.retry(refused.id))
  await pass(0)
  expect(stateOf(refused).state).toBe('verified')
})

test('what the server took but does not show is looked for again, and only then called verified', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer } = openTestOutbox(store)
  answer(harbour, () => ok('sent'))

  const delivery = put(id, harbour)
  await pass(0)

  expect(stateOf(delivery)).toMatchObject({ state: 'sent', endedAt: null })

  answer(harbour, () => ok('verified'))
  await pass(6_000)
  expect(stateOf(delivery).state).toBe('verified')
})

test('an embargo holds it back, whatever else is going on', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, sent, outbox } = openTestOutbox(store)

  const delivery = put(id, harbour, noon + 3_600_000)
  outbox.wake()
  await pass(3_599_000)

  expect(sent).toEqual([])
  expect(stateOf(delivery).state).toBe('waiting')

  await pass(2_000)
  expect(stateOf(delivery).state).toBe('verified')
})

test('a paused queue keeps everything, and goes on where it was', async () => {
  const { store, id } = newsroom()
  const { put, pass, sent, outbox } = openTestOutbox(store, true)

  put(id, harbour)
  await pass(600_000)
  expect(sent).toEqual([])

  outbox.pause(false)
  await pass(0)
  expect(sent).toHaveLength(1)
})

test('the queue is sent in the order the editor gave it', async () => {
  const { store, id } = newsroom()
  const second = startDay(store).article.id
  const third = startDay(store).article.id
  const { put, pass, sent, outbox } = openTestOutbox(store, true)
  const [a, b, c] = [put(id, harbour), put(second, harbour), put(third, harbour)]

  must(outbox.reorder(c.id, a.id))
  must(outbox.reorder(a.id, null))
  outbox.pause(false)
  await pass(0)

  expect(sent.map(({ delivery }) => delivery.id)).toEqual([c.id, b.id, a.id])
})

test('what was cancelled is not sent', async () => {
  const { store, id } = newsroom()
  const { put, pass, sent, outbox } = openTestOutbox(store, true)
  const delivery = put(id, harbour)

  must(outbox.cancel(delivery.id))
  outbox.pause(false)
  await pass(600_000)

  expect(sent).toEqual([])
  expect(store.outbox.open()).toEqual([])
})

test('an article’s sendings never overtake one another, and the newest follows the one under way', async () => {
  const { store, id } = newsroom()
  const { put, pass, sent, stateOf, answer } = openTestOutbox(store)
  let arrive: (sent: Result<Sent>) => void = () => undefined
  answer(harbour, () => new Promise((resolve) => (arrive = resolve)))
  const first = put(id, harbour)
  await pass(0)

  const second = put(id, harbour)
  const third = put(id, harbour)
  await pass(5_000)

  expect(sent.map(({ delivery }) => delivery.id)).toEqual([first.id])
  expect(stateOf(second).state).toBe('cancelled')

  answer(harbour, () => ok('verified'))
  arrive(ok('verified'))
  await pass(0)
  expect(sent.map(({ delivery }) => delivery.id)).toEqual([first.id, third.id])
})

test('one that fails while a newer one waits behind it gives way', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer } = openTestOutbox(store)
  let arrive: (sent: Result<Sent>) => void = () => undefined
  answer(harbour, () => new Promise((resolve) => (arrive = resolve)))
  const first = put(id, harbour)
  await pass(0)
  const second = put(id, harbour)

  answer(harbour, () => ok('verified'))
  arrive(failing('network-down')())
  await pass(0)

  expect(stateOf(first).state).toBe('cancelled')
  expect(stateOf(second).state).toBe('verified')
})

test('a sending that a crash cut off is begun anew at the next start', async () => {
  const { folder, store, id } = newsroom()
  const crashed = openTestOutbox(store)
  crashed.answer(harbour, () => new Promise(() => undefined))
  const delivery = crashed.put(id, harbour)
  await crashed.pass(0)
  expect(crashed.stateOf(delivery).state).toBe('sending')
  crashed.outbox.stop()
  store.close()

  const again = openTestOutbox(openNewsroom(folder))
  await again.pass(0)

  expect(again.stateOf(delivery).state).toBe('verified')
})

test('a bug while sending is told, and the text waits for the editor', async () => {
  const { store, id } = newsroom()
  const { put, pass, stateOf, answer, bugs } = openTestOutbox(store)
  answer(harbour, () => {
    throw new Error('a bug')
  })

  const delivery = put(id, harbour)
  await pass(0)

  expect(stateOf(delivery)).toMatchObject({ state: 'failed', trouble: { kind: 'unexpected' } })
  expect(bugs).toHaveLength(1)
})

test('whoever waits for a sending is told when it is out of the way', async () => {
  const { store, id } = newsroom()
  const { put, pass, answer, outbox } = openTestOutbox(store)
  answer(harbour, failing('network-down'))

  const delivery = put(id, harbour)
  const settled = outbox.settled(delivery.id)
  await pass(0)

  expect(await settled).toMatchObject({ state: 'waiting', attempts: 1 })
})

test('of two places that end in another order, the newer text decides what readers have', () => {
  const { store, id } = newsroom()
  const update = postUpdate(store, id, 'Old.')
  const { put } = openTestOutbox(store, true)
  const late = put(id, harbour)
  const lateMoment = must(store.outbox.momentOf(late.id))
  typeText(store, reread(store, update), 'New.', ann(90))
  publish(store, id, ann(100))

  const started = must(
    store.publications.start(
      { articleId: id, targetId: harbour, url: 'https://h.example/', lastRevision: lateMoment },
      ann(110),
    ),
  )
  must(
    store.publications.finish(
      started.id,
      { written: [], removed: [], url: 'https://h.example/' },
      ann(111),
    ),
  )

  expect(reread(store, update).sent).toBe('same')
})
