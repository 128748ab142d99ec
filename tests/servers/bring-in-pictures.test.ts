import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringInPost } from '../../electron/importing/bring-in-post'
import { fetchPicture } from '../../electron/publish/remote/fetch-picture'
import { sendCall } from '../../electron/publish/remote/http'
import type { ContentStore } from '../../electron/store/content-store'
import { imagesIn } from '../../shared/document/images-in'
import { makeBody, makeImage, makeParagraph, makeText } from '../../shared/document/make-body'
import { mediaId, type ArticleId } from '../../shared/ids'
import { sentPicture } from '../../shared/publish/remote/sent-picture'
import { ok } from '../../shared/result'
import {
  ann,
  noon,
  openNewsroom,
  postUpdate,
  reread,
  startDay,
} from '../store/support/temp-newsroom'
import { placeOf, publishThere, startCourier, type Courier } from './courier'
import { must } from './open-api-newsroom'
import { sampleSettings } from '../support/sample-settings'

const harbour = new URL('../../assets/sample/harbour.jpg', import.meta.url)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
let receiver: Courier
let store: ContentStore
let id: ArticleId

beforeEach(async () => {
  receiver = await startCourier()
  store = openNewsroom()
  id = startDay(store).article.id
})

afterEach(() => receiver.stop())

const target = () => placeOf(receiver).target
const site = () => placeOf(receiver).site
const publishNow = () => publishThere(placeOf(receiver), { store, articleId: id })

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
