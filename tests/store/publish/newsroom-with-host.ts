import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { reachReaders } from '../../../electron/deploy/reach-readers'
import type { FilesConnection } from '../../../electron/deploy/site-host'
import { publishArticle, type PublishParts } from '../../../electron/publish/publish-article'
import { sendCall } from '../../../electron/publish/remote/http'
import { appError } from '../../../shared/app-error'
import { err, ok } from '../../../shared/result'
import { ann, must, startDay } from '../support/temp-newsroom'
import { newsroomWithSite } from './newsroom-with-site'

const running: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})

/** A newsroom whose folder goes to a host in memory, which serves it to readers over http. */
export async function newsroomWithHost() {
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
