import { expect, test } from 'vitest'
import { ok } from '../../../shared/result'
import { ann, kindOf, must, openNewsroom, postUpdate, startDay } from '../support/temp-newsroom'
import { failing, harbour, openTestOutbox } from './test-outbox'

const tries = {
  'the site has it, unseen yet': () => ok('sent' as const),
  'the answer was lost': failing('network-down'),
}

test.each(Object.entries(tries))(
  'what was taken out of the queue after a try may be with readers: %s',
  async (_, answer) => {
    const store = openNewsroom()
    const { id } = startDay(store).article
    const update = postUpdate(store, id, 'The mayor is dead.', ann(5))
    const outbox = openTestOutbox(store)
    outbox.answer(harbour, answer)
    const delivery = outbox.put(id, harbour)
    await outbox.pass(100)

    must(outbox.outbox.cancel(delivery.id))

    expect(kindOf(store.entries.unpost(update.id, ann(30)))).toBe('update-state')
  },
)

test('what was taken out of the queue before any try can be written on as a draft', () => {
  const store = openNewsroom()
  const { id } = startDay(store).article
  const update = postUpdate(store, id, 'The mayor is dead.', ann(5))
  const outbox = openTestOutbox(store)
  outbox.outbox.pause(true)
  const delivery = outbox.put(id, harbour)

  must(outbox.outbox.cancel(delivery.id))

  expect(must(store.entries.unpost(update.id, ann(30))).state).toBe('composing')
})
