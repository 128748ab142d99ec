import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringInPost } from '../../electron/importing/bring-in-post'
import { sendDelivery, type SendParts } from '../../electron/publish/outbox/send-delivery'
import { fetchPicture } from '../../electron/publish/remote/fetch-picture'
import { sendCall } from '../../electron/publish/remote/http'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import type { ContentStore } from '../../electron/store/content-store'
import { imagesIn } from '../../shared/document/images-in'
import { makeBody, makeImage, makeParagraph, makeText } from '../../shared/document/make-body'
import { mediaId, targetId, type ArticleId } from '../../shared/ids'
import type { RemoteTarget } from '../../shared/model/publication'
import { sentPicture } from '../../shared/publish/remote/sent-picture'
import { err, ok } from '../../shared/result'
import { appError } from '../../shared/app-error'
import {
  ann,
  noon,
  openNewsroom,
  postUpdate,
  reread,
  startDay,
} from '../store/support/temp-newsroom'
import { must } from './open-api-newsroom'
import { startReceiver } from './receiver/receiver.mjs'
import { sampleSettings } from '../support/sample-settings'

const harbour = new URL('../../assets/sample/harbour.jpg', import.meta.url)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const token = 'the-token-of-dateline'
const colleague = 'the-token-of-a-colleague'
let receiver: Awaited<ReturnType<typeof startReceiver>>
let store: ContentStore
let id: ArticleId

beforeEach(async () => {
  receiver = await startReceiver({
    tokens: { [token]: { user: 'Dateline' }, [colleague]: { user: 'Mara' } },
  })
  store = openNewsroom()
  id = startDay(store).article.id
})

afterEach(() => receiver.stop())

const target = (): RemoteTarget => ({
  kind: 'open-api',
  id: targetId('courier'),
  siteName: 'The Courier',
  siteUrl: receiver.url,
  apiUrl: receiver.apiUrl,
  adminUrl: '',
  allowHttp: false,
})

const site = () =>
  openApiSite({
    siteName: 'The Courier',
    apiUrl: receiver.apiUrl,
    token,
    send: sendCall,
    now: () => noon,
  })

async function publishNow() {
  const of = { articleId: id, targetId: target().id, kind: 'publish' } as const
  const queued = must(store.outbox.enqueue({ ...of, notBefore: null, publishAt: null }, ann(60)))
  const parts: SendParts = {
    store,
    now: () => noon + 60_000,
    siteAssets: '',
    pictureForm: () => Promise.resolve(err(appError('unexpected', '', ''))),
    pictureBytes: () => Promise.resolve(err(appError('unexpected', '', ''))),
    findTarget: () => target(),
    openSite: () => ok(site()),
    onReport: () => undefined,
  }
  const delivery = must(store.outbox.note(queued.id, { state: 'sending' }))
  const sent = await sendDelivery(parts, delivery, () => undefined)
  store.outbox.note(queued.id, { state: sent.ok ? sent.value : 'cancelled' })
  return sent
}

test('a post is brought in with the pictures in its texts, and they are not sent a second time', async () => {
  const bytes = new Uint8Array(readFileSync(harbour))
  const file = { id: mediaId(hashOf(bytes)), type: 'image/jpeg', width: 1600, height: 900 } as const
  const sent = sentPicture(file)
  const stored = must(
    await site().uploadPicture({ file: sent, bytes, caption: '', credit: '', alt: '' }),
  )
  const update = postUpdate(store, id, 'The ferry is off.', ann(30))
  const words = { caption: 'The quay', credit: 'Ann', alt: 'Boats' }
  const text = makeBody([
    makeParagraph([makeText('The ferry is off.')]),
    makeImage({ file, source: '', ...words }),
  ])
  const { version } = reread(store, update)
  must(store.entries.saveDraft({ id: update.id, baseVersion: version, body: text }, ann(40)))
  must(store.remote.keepPicture(target().id, sent.id, stored))
  must(await publishNow())
  const elsewhere = openNewsroom()
  const added: Uint8Array[] = []

  const { articleId: brought, leftBehind } = must(
    await bringInPost(
      {
        store: elsewhere,
        pictures: {
          pathOf: () => undefined,
          add: (_, taken) => {
            added.push(taken)
            return Promise.resolve(ok(file))
          },
        },
        settings: { get: () => sampleSettings },
        now: () => noon,
        act: () => ann(200),
        fetchPicture: (url) => fetchPicture(url, { send: sendCall, allowHttp: false }),
      },
      { site: site(), target: target(), remoteId: id },
    ),
  )

  expect(leftBehind).toEqual([])
  expect(added.map(hashOf)).toEqual([file.id])
  const [there] = must(elsewhere.articles.coverage(brought)).updates
  expect(there === undefined ? [] : imagesIn(there.body)).toEqual([
    makeImage({ file, source: '', ...words }),
  ])
  expect(elsewhere.remote.picture(target().id, sent.id)?.url).toBe(stored.url)
})
