import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { sendDelivery, type SendParts } from '../../../electron/publish/outbox/send-delivery'
import { plainDesign } from '../../../shared/model/site-design'
import { newsroomWithSite } from '../publish/newsroom-with-site'
import { afterwards, ann, must, postUpdate, startDay } from '../support/temp-newsroom'

/** A hub that answers as the test says; gives its address. */
async function hubThatSays(status: number): Promise<string> {
  const server = createServer((_, answer) => answer.writeHead(status).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterwards(() => server.close())
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
}

test.each([
  [202, true, 'The hub for feeds was told.'],
  [
    503,
    false,
    'The hub for feeds was not told. The answer was 503. The page is live all the same.',
  ],
])('a hub that answers %s is remembered with the sending', async (status, ok, message) => {
  const { store, target, parts } = newsroomWithSite()
  const { id } = startDay(store).article
  postUpdate(store, id, 'The ferry is off.')
  const pings = { webSubHub: await hubThatSays(status), indexNowKey: '' }
  const place = { ...target, design: { ...plainDesign, pings } }
  const order = { articleId: id, targetId: target.id, kind: 'publish' } as const
  const delivery = must(
    store.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, ann(60)),
  )
  const unused = () => {
    throw new Error('nothing goes to a server')
  }
  const sending: SendParts = {
    ...{ ...parts, findTarget: () => place, onReport: () => undefined },
    ...{ openSite: unused, pictureBytes: unused, reachReaders: unused },
  }

  must(await sendDelivery(sending, delivery, () => undefined))

  expect(must(store.outbox.get(delivery.id)).told).toEqual([{ kind: 'websub', ok, message }])
})
