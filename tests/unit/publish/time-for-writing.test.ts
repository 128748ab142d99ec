import { expect, test } from 'vitest'
import { ghostSite } from '../../../electron/publish/remote/ghost/ghost-site'
import type { HttpCall, SendCall } from '../../../electron/publish/remote/http'
import { openApiSite } from '../../../electron/publish/remote/open-api/open-api-site'
import type { PictureToSend, RemoteSite } from '../../../electron/publish/remote/remote-site'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import { appError } from '../../../shared/app-error'
import { articleId, mediaId } from '../../../shared/ids'
import { err, ok } from '../../../shared/result'
import { bareContent } from './ghost/paper-ghost'

const megabytes = 8

const picture: PictureToSend = {
  file: { id: mediaId('ab'.repeat(32)), type: 'image/jpeg', width: 4, height: 3 },
  bytes: new Uint8Array(megabytes * 1024 * 1024),
  caption: '',
  credit: '',
  alt: '',
}

const sites: readonly [string, (send: SendCall) => RemoteSite][] = [
  [
    'Ghost',
    (send) =>
      ghostSite(
        {
          siteName: 'Harbour News',
          siteUrl: 'https://n.example/',
          apiUrl: 'https://n.example/ghost/api/admin/',
          key: { id: 'a'.repeat(24), secret: 'b'.repeat(64) },
          allowHttp: false,
        },
        { send, now: () => 0, sleep: () => Promise.resolve() },
      ),
  ],
  [
    'the open API',
    (send) =>
      openApiSite({
        siteName: 'The Courier',
        apiUrl: 'https://n.example/api',
        token: 'token',
        send,
        now: () => 0,
      }),
  ],
  [
    'WordPress',
    (send) =>
      wordPressSite(
        {
          root: 'https://n.example/wp-json/',
          adminUrl: 'https://n.example/wp-admin/',
          siteName: 'Newsroom',
          user: 'ann',
          password: 'secret',
          allowHttp: false,
        },
        { send, now: () => 0 },
      ),
  ],
]

test.each(sites)('a large picture has time to reach %s, and a text too', async (_, siteWith) => {
  const calls: HttpCall[] = []
  const site = siteWith((call) => {
    calls.push(call)
    return Promise.resolve(answerTo(call))
  })

  await site.uploadPicture(picture)
  await site.create({
    articleId: articleId('a1'),
    kind: 'live',
    isOver: false,
    slug: 'a-day',
    language: 'en',
    content: bareContent,
    pictures: new Map(),
    publishedAt: 0,
    state: 'draft',
  })

  const [upload, write] = calls.filter(({ method }) => method !== 'GET')
  expect(upload?.timeoutMs).toBeGreaterThanOrEqual(60_000 + megabytes * 32_000)
  expect(write?.timeoutMs).toBeGreaterThanOrEqual(90_000)
})

/** Nothing is known there, and nothing written is answered. */
function answerTo({ method, url }: HttpCall) {
  if (method !== 'GET') return err(appError('network-down', 'No answer.', 'Wait.'))
  const status = url.includes('/wp-json/') ? 200 : 404
  return ok({ status, text: '[]', bytes: new Uint8Array(), url, header: () => null })
}
