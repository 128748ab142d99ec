import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { sendCall } from '../../../../electron/publish/remote/http'
import { discoverWordPress } from '../../../../electron/publish/remote/wordpress/discover-wordpress'
import { wordPressSite } from '../../../../electron/publish/remote/wordpress/wordpress-site'
import { articleId } from '../../../../shared/ids'

type Answers = Readonly<Record<string, { readonly status?: number; readonly text: string }>>

const discovery = { send: sendCall, allowHttp: false }
let server: Server | undefined

afterEach(() => {
  server?.close()
  server = undefined
})

test('a site that is no WordPress is told so', async () => {
  const url = await siteWith({ '/': { text: '<h1>News</h1>' } })

  const found = await discoverWordPress(url, discovery)

  expect(found).toMatchObject({ ok: false, error: { kind: 'remote-unknown' } })
})

test('a WordPress that names itself only in its page’s head is found', async () => {
  const url = await siteWith({
    '/news/': { text: '<link rel="https://api.w.org/" href="/rest/">' },
    '/rest/': { text: index() },
  })

  const found = await discoverWordPress(`${url}/news/`, discovery)

  expect(found).toMatchObject({ ok: true, value: { root: `${url}/rest/`, hasPasswords: true } })
})

test('a site in a folder is found, also where it names nothing', async () => {
  const url = await siteWith({
    '/news/': { text: '<h1>News</h1>' },
    '/news/wp-json/': { text: index() },
  })

  const found = await discoverWordPress(`${url}/news`, discovery)

  expect(found).toMatchObject({ ok: true, value: { root: `${url}/news/wp-json/` } })
})

test('where WordPress takes no application passwords, the reason is said', async () => {
  const url = await siteWith({
    '/wp-json/': { text: index([]) },
    '/wp-json/wp/v2/users/me': { status: 401, text: refusal('rest_not_logged_in') },
  })

  const refused = await siteAt(url).inspect()

  expect(refused).toMatchObject({
    error: {
      kind: 'http-unsafe',
      remedy: expect.stringContaining('WP_ENVIRONMENT_TYPE') as unknown,
    },
  })
})

test('a site under maintenance passes by itself', async () => {
  const url = await siteWith({
    '/wp-json/wp/v2/posts': { status: 503, text: '<h1>Back soon</h1>' },
  })

  const refused = await siteAt(url).find(articleId('a1'))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-busy' } })
})

test('an answer of another form is not believed', async () => {
  const url = await siteWith({ '/wp-json/wp/v2/posts': { text: '<b>Warning</b>: x[{"id":"1"}]' } })

  const refused = await siteAt(url).find(articleId('a1'))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-broken' } })
})

test('a firewall that answers for WordPress is told from WordPress', async () => {
  const url = await siteWith({ '/wp-json/wp/v2/posts': { status: 403, text: '<h1>Blocked</h1>' } })

  const refused = await siteAt(url).find(articleId('a1'))

  expect(refused).toMatchObject({
    error: { kind: 'remote-refused', remedy: expect.stringContaining('firewall') as unknown },
  })
})

test.each([
  ['a firewall', '<h1>404 Not Found</h1>'],
  ['a gateway', JSON.stringify({ message: 'no Route matched with those values' })],
  ['a WordPress whose interface is off', refusal('rest_no_route')],
])('“not found” by %s says nothing of the article', async (_, text) => {
  const url = await siteWith({ '/wp-json/wp/v2/posts/7': { status: 404, text } })
  const onto = { ...{ remoteId: '7', url, mark: '', state: 'public' as const, content: empty } }

  const got = await siteAt(url).get('7')
  const hidden = await siteAt(url).takeDown({ ...onto, ...unsaid }, 'hide')
  const deleted = await siteAt(url).takeDown({ ...onto, ...unsaid }, 'delete')

  expect([got.ok, hidden.ok, deleted.ok]).toEqual([false, false, false])
})

test('where “not found” never gets through, an article that WordPress has in no list is gone', async () => {
  const url = await siteWith({
    '/wp-json/wp/v2/posts/7': { status: 404, text: '<h1>Nothing here</h1>' },
    '/wp-json/wp/v2/posts': { text: '[]' },
  })

  expect(await siteAt(url).get('7')).toEqual({ ok: true, value: null })
})

test.each(['rest_post_invalid_id', 'rest_already_trashed'])(
  'an article that WordPress itself says is gone (%s) is taken down',
  async (code) => {
    const status = code === 'rest_already_trashed' ? 410 : 404
    const url = await siteWith({
      '/wp-json/wp/v2/posts/7': { status, text: refusal(code) },
    })

    expect(await siteAt(url).get('7')).toEqual({ ok: true, value: null })
  },
)

const unsaid = { modifiedAt: null, modifiedBy: '', editUrl: '' }
const empty = {
  ...{ headline: '', standfirst: '', section: '', tags: [], authors: [], lead: null, parts: [] },
}

function siteAt(url: string) {
  return wordPressSite(
    {
      root: `${url}/wp-json/`,
      adminUrl: '',
      siteName: 'News',
      user: 'ann',
      password: 'secret words',
      allowHttp: false,
    },
    { send: sendCall, now: () => 0 },
  )
}

function index(authentication: unknown = passwords): string {
  const [url, home] = ['https://news.example', 'https://news.example']
  return JSON.stringify({ name: 'News', url, home, namespaces: ['wp/v2'], authentication })
}

const passwords = {
  'application-passwords': { endpoints: { authorization: 'https://news.example/authorize' } },
}

function refusal(code: string): string {
  return JSON.stringify({ code, message: 'No.', data: { status: 401 } })
}

async function siteWith(answers: Answers): Promise<string> {
  const started = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '')
    const isRoute = (request.url ?? '').includes('rest_route')
    const answer = isRoute ? undefined : (answers[path] ?? answers[`${path}/`])
    response.statusCode = answer === undefined ? 404 : (answer.status ?? 200)
    response.end(answer?.text ?? 'Not found')
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${String((started.address() as AddressInfo).port)}`
}
