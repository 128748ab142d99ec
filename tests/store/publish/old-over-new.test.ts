import { expect, test } from 'vitest'
import { ann, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite } from './newsroom-with-site'

test('what waits for its time is not sent over what the command line has sent since', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { id } = startDay(store, { headline: 'Storm' }).article
  postUpdate(store, id, 'The bridge is shut.', ann(5))
  const order = { articleId: id, targetId: target.id, kind: 'publish', publishAt: null } as const
  const older = must(store.outbox.enqueue({ ...order, notBefore: ann(3_000).at }, ann(10)))
  postUpdate(store, id, 'The bridge is open again.', ann(20))

  must(await publish(id, ann(30)))

  expect(must(store.outbox.take(target.id, ann(3_001).at))).toBeNull()
  expect(must(store.outbox.get(older.id)).state).toBe('cancelled')
})
