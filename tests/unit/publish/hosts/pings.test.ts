import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { sendPings } from '../../../../electron/publish/pings'
import { sendCall } from '../../../../electron/publish/remote/http'
import { plainDesign } from '../../../../shared/model/site-design'
import { pingRequests } from '../../../../shared/publish/hosts/ping-requests'
import { allTheSame, pingWords, wasTold } from '../../../../shared/publish/hosts/ping-words'
import { sampleSite } from '../../../support/sample-site'

interface Heard {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const key = 'abcdef0123456789'
const written = [
  '2024/03/12/day/index.html',
  '2024/03/12/day/feed.xml',
  '2024/03/12/day/pictures/a.jpg',
  'feed.json',
  'index.html',
  'sitemap.xml',
]
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server that hears pings; null as its answer: none ever comes. */
async function listening(status: number | null) {
  const heard: Heard[] = []
  const server = createServer((asked, answer) => {
    let body = ''
    asked.setEncoding('utf8')
    asked.on('data', (part: string) => (body += part))
    asked.on('end', () => {
      heard.push({ path: asked.url ?? '', headers: asked.headers, body })
      if (status !== null) answer.writeHead(status).end()
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, heard }
}

function requestsTo(url: string, paths = written) {
  const design = { ...plainDesign, pings: { webSubHub: `${url}hub`, indexNowKey: key } }
  return pingRequests(paths, { site: { ...sampleSite, design }, indexNow: `${url}indexnow` })
}

test('the hub hears which feeds changed, and search engines which pages did', async () => {
  const { url, heard } = await listening(202)
  const outcomes = await sendPings(requestsTo(url), { send: sendCall })

  expect(outcomes.map(wasTold)).toEqual([true, true])
  const hub = heard.find(({ path }) => path === '/hub')
  const engines = heard.find(({ path }) => path === '/indexnow')
  expect(hub?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(new URLSearchParams(hub?.body).getAll('hub.url')).toEqual([
    'https://news.example/2024/03/12/day/feed.xml',
    'https://news.example/feed.json',
  ])
  expect(new URLSearchParams(hub?.body).get('hub.mode')).toBe('publish')
  expect(JSON.parse(engines?.body ?? '')).toEqual({
    host: 'news.example',
    key,
    keyLocation: `https://news.example/${key}.txt`,
    urlList: ['https://news.example/2024/03/12/day/', 'https://news.example/'],
  })
})

test('whoever names nobody tells nobody, and neither does a change of no feed or page', () => {
  expect(pingRequests(written, { site: sampleSite })).toEqual([])
  expect(requestsTo('https://hub.example/', ['assets/site.css', 'sitemap.xml'])).toEqual([])
})

test('a hub that refuses or is not there is said, and fails nothing', async () => {
  const { url } = await listening(403)
  const refused = await sendPings(requestsTo(url), { send: sendCall })
  const left = await listening(202)
  for (const server of servers.splice(1)) await new Promise((closed) => server.close(closed))
  const gone = await sendPings(requestsTo(left.url), { send: sendCall })
  const host = new URL(left.url).host

  expect(refused.map(wasTold)).toEqual([false, false])
  expect(refused.map((each) => pingWords(each))).toEqual([
    'The hub for feeds was not told. The answer was 403.',
    'Search engines (IndexNow) were not told. They do not find the site’s key yet.',
  ])
  expect(allTheSame(refused)).toBe('The page is live all the same.')
  expect(gone.map(wasTold)).toEqual([false, false])
  expect(gone.map(({ answer }) => answer)).toEqual([
    { kind: 'silence', why: 'nobody-there', host },
    { kind: 'silence', why: 'nobody-there', host },
  ])
})

test('a hub that never answers is not waited for', async () => {
  const { url } = await listening(null)
  const started = Date.now()
  const outcomes = await sendPings(requestsTo(url), {
    send: (call) => sendCall({ ...call, timeoutMs: Math.min(call.timeoutMs ?? Infinity, 300) }),
  })

  expect(outcomes.map(wasTold)).toEqual([false, false])
  expect(Date.now() - started).toBeLessThan(5_000)
})

test('a hub without encryption elsewhere is not called', async () => {
  const outcomes = await sendPings(requestsTo('http://hub.example/'), { send: sendCall })

  expect(outcomes.map(wasTold)).toEqual([false, false])
  expect(outcomes[0]?.answer).toEqual({ kind: 'silence', why: 'not-safe', host: 'hub.example' })
})
