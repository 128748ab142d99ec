import { expect, test } from 'vitest'
import { ghostSite } from '../../../electron/publish/remote/ghost/ghost-site'
import type { SendCall } from '../../../electron/publish/remote/http'
import { openApiSite } from '../../../electron/publish/remote/open-api/open-api-site'
import type { RemoteSite } from '../../../electron/publish/remote/remote-site'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import { ok } from '../../../shared/result'

const siteName = 'Harbour News'
const now = () => 0
const root = 'https://n.example/'

const sites: readonly [string, (send: SendCall) => RemoteSite][] = [
  [
    'Ghost',
    (send) => {
      const key = { id: 'a'.repeat(24), secret: 'b'.repeat(64) }
      const apiUrl = `${root}ghost/api/admin/`
      const access = { siteName, siteUrl: root, apiUrl, key, allowHttp: false }
      return ghostSite(access, { send, now, sleep: () => Promise.resolve() })
    },
  ],
  ['the open API', (send) => openApiSite({ siteName, apiUrl: root, token: 'token', send, now })],
  [
    'WordPress',
    (send) => {
      const account = { root, adminUrl: root, siteName, user: 'ann', password: 'secret' }
      return wordPressSite({ ...account, allowHttp: false }, { send, now })
    },
  ],
]

test.each(sites)('%s says whether a page is private or not there', async (_, siteWith) => {
  const asked = (status: number) => siteWith(answering(status)).readPage(`${root}a-day/`)

  for (const status of [401, 403]) {
    expect(await asked(status)).toMatchObject({
      error: { kind: 'remote-refused', message: expect.stringContaining('is private') as unknown },
    })
  }
  expect(await asked(404)).toMatchObject({
    error: { kind: 'remote-gone', message: expect.stringContaining('find no page') as unknown },
  })
  expect(await asked(503)).toMatchObject({ error: { kind: 'remote-busy' } })
})

function answering(status: number): SendCall {
  return ({ url }) =>
    Promise.resolve(ok({ status, text: '', bytes: new Uint8Array(), url, header: () => null }))
}
