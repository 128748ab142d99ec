import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sendCall } from '../../electron/publish/remote/http'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import {
  verifyWebhook,
  type WebhookDelivery,
} from '../../electron/publish/remote/open-api/verify-webhook'
import { complaintsOfSchema } from '../support/open-api-contract'
import { must, postOf } from './open-api-newsroom'
import { startReceiver } from './receiver/receiver.mjs'

const secret = 'known to both sides'
const token = 'the-token-of-dateline'
let heard: (WebhookDelivery & { readonly id: string })[] = []
let answers: number[] = []

const subscriber = createServer((request, response) => {
  void (async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const header = (name: string) => String(request.headers[name])
    heard.push({
      id: header('dateline-delivery'),
      timestamp: header('dateline-timestamp'),
      signature: header('dateline-signature'),
      body: Buffer.concat(chunks),
    })
    response.writeHead(answers.shift() ?? 204).end()
  })()
})

beforeEach(async () => {
  heard = []
  answers = []
  await new Promise<void>((listening) => subscriber.listen(0, '127.0.0.1', listening))
})
afterEach(() => new Promise((closed) => subscriber.close(closed)))

/** Publishes and deletes an article on a site that tells the subscriber. */
async function publishAndDelete() {
  const { port } = subscriber.address() as AddressInfo
  const receiver = await startReceiver({
    tokens: { [token]: { user: 'Dateline' } },
    webhook: { url: `http://127.0.0.1:${String(port)}/`, secret, pauseMs: 1 },
  })
  const { apiUrl } = receiver
  const site = openApiSite({ siteName: 'X', apiUrl, token, send: sendCall, now: Date.now })
  const draft = must(await site.create(postOf('a1')))
  const shown = must(await site.update(postOf('a1'), draft))
  must(await site.takeDown(shown, 'delete'))
  await receiver.noticesSent()
  await receiver.stop()
}

describe('a notice of a change', () => {
  test('comes signed for each change, in order, in the documented form', async () => {
    await publishAndDelete()

    const notices = heard.map(({ body }) => JSON.parse(Buffer.from(body).toString()) as object)
    expect(notices).toMatchObject([
      { event: 'article.changed', id: 'a1', state: 'draft', by: 'Dateline' },
      { event: 'article.changed', id: 'a1', state: 'public' },
      { event: 'article.deleted', id: 'a1' },
    ])
    expect(notices.flatMap((notice) => complaintsOfSchema('ChangeNotice', notice))).toEqual([])
    expect(heard.every((each) => verifyWebhook(each, secret, Date.now()))).toBe(true)
  })

  test('that was not heard is told again under the same name', async () => {
    answers = [500]

    await publishAndDelete()

    expect(heard).toHaveLength(4)
    expect(heard[0]?.id).toBe(heard[1]?.id)
  })

  test('is not believed when it is old, changed, or signed by somebody else', async () => {
    await publishAndDelete()
    const [notice] = heard
    if (notice === undefined) throw new Error('Nothing was heard')
    const now = Number(notice.timestamp) * 1000

    expect(verifyWebhook(notice, secret, now + 299_000)).toBe(true)
    expect(verifyWebhook(notice, secret, now + 302_000)).toBe(false)
    expect(verifyWebhook(notice, secret, now - 302_000)).toBe(false)
    expect(verifyWebhook(notice, 'another secret', now)).toBe(false)
    expect(verifyWebhook({ ...notice, timestamp: `${notice.timestamp}0` }, secret, now)).toBe(false)
    const changed = Buffer.from(Buffer.from(notice.body).toString().replace('a1', 'a2'))
    expect(verifyWebhook({ ...notice, body: changed }, secret, now)).toBe(false)
    expect(verifyWebhook({ ...notice, signature: 'v1=' }, secret, now)).toBe(false)
  })
})
