import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { reachReaders } from '../../../electron/deploy/reach-readers'
import type { FilesConnection } from '../../../electron/deploy/site-host'
import { publishArticle, type PublishParts } from '../../../electron/publish/publish-article'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import { sendCall } from '../../../electron/publish/remote/http'
import { appError } from '../../../shared/app-error'
import { err, ok } from '../../../shared/result'
import { ann, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite } from './newsroom-with-site'

const running: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})

/** A newsroom whose folder goes to a host in memory, which serves it to readers over http. */
async function newsroomWithHost() {
  const room = newsroomWithSite()
  const there = new Map<string, Uint8Array>()
  const host = {
    isDown: false,
    cached: null as Map<string, Uint8Array> | null,
    put: [] as string[],
  }
  const down = err(appError('network-down', 'No network.', 'Wait.'))
  const connection: FilesConnection = {
    kind: 'files',
    get: async (path) => ok(there.get(path) ?? null),
    put: async (path, { bytes }) => {
      host.put.push(path)
      there.set(path, bytes)
      return ok(null)
    },
    remove: async (path) => {
      there.delete(path)
      return ok(null)
    },
    close: async () => undefined,
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.slice(1)).replace(/(^|\/)$/, '$1index.html')
    const page = (host.cached ?? there).get(path)
    if (page === undefined) response.writeHead(404).end()
    else response.end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  running.push(() => new Promise((closed) => server.close(closed)))
  const { port } = server.address() as AddressInfo
  const target = {
    ...room.target,
    siteUrl: `http://127.0.0.1:${String(port)}/`,
    host: { kind: 'netlify', siteId: 'harbour' },
  } as const
  const parts: PublishParts = {
    ...room.parts,
    reachReaders: (order) =>
      reachReaders(
        {
          store: room.store,
          send: sendCall,
          openHost: () =>
            ok({
              open: async () => (host.isDown ? down : ok(connection)),
              tryOut: async () => ok({ server: '', notes: [] }),
            }),
        },
        order,
      ),
  }
  const { id } = startDay(room.store, { headline: 'Storm' }).article
  const publish = (at = 60, articleId = id) => {
    const coverage = must(room.store.articles.coverage(articleId))
    const lastRevision = 1_000_000
    return publishArticle(parts, {
      ...{ articleId, target, act: ann(at) },
      queued: { coverage, lastRevision },
    })
  }
  return { ...room, parts, target, host, there, id, publish }
}

test('an article is live when readers have it from the host, with all the site', async () => {
  const { store, there, target, id, publish } = await newsroomWithHost()

  const report = must(await publish())

  expect(report.publication.state).toBe('verified')
  expect([...there.keys()].sort()).toEqual(
    store.publications.siteFiles(target.id, id).map(({ path }) => path),
  )
})

test('while the host is away nothing is called live, however often it is tried, nor noted each time', async () => {
  const { store, host, id, publish } = await newsroomWithHost()
  host.isDown = true

  const tries = [await publish(), await publish(), await publish()]

  expect(tries.map((each) => (each.ok ? 'ok' : each.error.kind))).toEqual([
    'network-down',
    'network-down',
    'network-down',
  ])
  expect(store.publications.listOf(id)).toEqual([])

  host.isDown = false
  expect(must(await publish()).publication.state).toBe('verified')
  expect(store.publications.listOf(id)).toHaveLength(1)
})

test('a cache that still shows the old page is said in words, and looking again sends nothing anew', async () => {
  const { store, host, there, id, publish } = await newsroomWithHost()
  must(await publish())
  host.cached = new Map(there)
  postUpdate(store, id, 'The ferry is off.')

  const stale = await publish(120)
  host.put.length = 0
  const again = await publish(120)

  expect(stale).toMatchObject({ ok: false, error: { kind: 'not-seen-yet' } })
  expect(stale.ok ? '' : stale.error.message).toMatch(/still shows the page of \d\d:\d\d/)
  expect(again).toMatchObject({ ok: false, error: { kind: 'not-seen-yet' } })
  expect(host.put).toEqual([])

  host.cached = null
  expect(must(await publish(120)).publication.state).toBe('verified')
})

test('what waits for the host does not go to readers with another article', async () => {
  const { store, host, there, publish } = await newsroomWithHost()
  host.isDown = true
  await publish()
  host.isDown = false
  const other = startDay(store, { headline: 'Harbour dance' }).article

  must(await publish(90, other.id))

  const pages = [...there.keys()].filter((path) => /^\d{4}\/.*index\.html$/.test(path))
  expect(pages.some((path) => path.includes('harbour-dance'))).toBe(true)
  expect(pages.some((path) => path.includes('storm'))).toBe(false)
  expect(Buffer.from(there.get('index.html') ?? []).toString()).not.toContain('Storm')
})

test('what is taken down is gone from the host too, and counts so only when its readers see that', async () => {
  const { store, host, there, target, parts, id, publish } = await newsroomWithHost()
  must(await publish())
  const page = store.sites.listed(target.id, id)?.path ?? ''
  const down = () =>
    unpublishArticle(parts, {
      ...{ articleId: id, target, act: ann(200) },
      instead: { kind: 'notice', reason: 'A court forbade it.' },
    })
  host.cached = new Map(there)

  expect(await down()).toMatchObject({ ok: false, error: { kind: 'not-seen-yet' } })
  host.cached = null
  must(await down())

  expect([...there.keys()].filter((path) => path.startsWith(page))).toEqual([`${page}index.html`])
  expect(Buffer.from(there.get(`${page}index.html`) ?? []).toString()).toContain('A court forbade')
  expect(Buffer.from(there.get('index.html') ?? []).toString()).not.toContain('Storm')
})
