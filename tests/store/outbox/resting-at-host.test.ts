import { expect, test } from 'vitest'
import { sendDelivery, type SendParts } from '../../../electron/publish/outbox/send-delivery'
import { appError } from '../../../shared/app-error'
import { plainDesign } from '../../../shared/model/site-design'
import { err, ok } from '../../../shared/result'
import { newsroomWithSite } from '../publish/newsroom-with-site'
import { ann, kindOf, must, postUpdate, startDay } from '../support/temp-newsroom'

/** A site at a host, with a redirect from where its list of a tag will be. */
function siteAtHost() {
  const { store, target, parts } = newsroomWithSite()
  const redirects = [{ from: 'tag/quay/', to: 'archive/' }]
  const host = { kind: 'netlify', siteId: 'harbour' } as const
  const place = { ...target, host, design: { ...plainDesign, redirects } }
  const unused = () => {
    throw new Error('nothing goes to a server')
  }
  const way = { isAway: false }
  const away = err(appError('network-down', 'No network.', 'Wait.'))
  const sending: SendParts = {
    ...{ ...parts, findTarget: () => place, onReport: () => undefined },
    ...{ openSite: unused, pictureBytes: unused },
    reachReaders: async () => (way.isAway ? away : ok(null)),
  }
  const put = (tags: readonly string[], at: number) => {
    const { id } = startDay(store, { headline: 'Storm', tags }).article
    postUpdate(store, id, 'The bridge is shut.', ann(5))
    const order = { articleId: id, targetId: target.id, kind: 'publish' } as const
    return must(store.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, ann(at)))
  }
  const send = (delivery: ReturnType<typeof put>) =>
    sendDelivery(sending, delivery, () => undefined)
  return { store, way, put, send }
}

test('a redirect that gives way is on record with the sending, however late its host got it', async () => {
  const { store, way, put, send } = siteAtHost()
  const first = put([], 60)
  must(await send(first))
  const second = put(['Quay'], 120)
  way.isAway = true
  expect(kindOf(await send(second))).toBe('network-down')
  expect(must(store.outbox.get(second.id)).resting).toBeUndefined()

  way.isAway = false
  must(await send(second))

  expect(must(store.outbox.get(second.id)).resting).toEqual(['tag/quay/'])
  expect(must(store.outbox.get(first.id)).resting).toBeUndefined()
})
