import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sendDelivery, type SendParts } from '../../../electron/publish/outbox/send-delivery'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import type { ArticleId } from '../../../shared/ids'
import { ann, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithHost } from './newsroom-with-host'

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
  expect(stale.ok ? '' : stale.error.message).toMatch(/still shows the page of \d\d:\d\d [A-Z]+:/)
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

test('what lies at the host can be taken down, also where readers were never seen to have it', async () => {
  const { store, host, there, parts, target, id, publish } = await newsroomWithHost()
  postUpdate(store, id, 'The mayor is dead.', ann(5))
  host.cached = new Map()
  const unseen = await publish(60)
  host.cached = null

  must(
    await unpublishArticle(parts, {
      ...{ articleId: id, target, act: ann(200) },
      instead: { kind: 'notice', reason: 'It was wrong.' },
    }),
  )

  expect(unseen).toMatchObject({ ok: false, error: { kind: 'not-seen-yet' } })
  expect(pagesOf(there)).not.toContain('The mayor is dead')
})

const endings = { 'to its end': false, 'and was cut off': true }

test.each(Object.entries(endings))(
  'what was called off after a try does not go to readers with another article, written %s',
  async (_, isCutOff) => {
    const { store, host, there, parts, target, id } = await newsroomWithHost()
    const sending: SendParts = {
      ...{ ...parts, findTarget: () => target, onReport: () => undefined },
      openSite: noServer,
      pictureBytes: noServer,
    }
    const send = async (articleId: ArticleId, at: number) => {
      const order = { articleId, targetId: target.id, kind: 'publish', publishAt: null } as const
      const { id: delivery } = must(store.outbox.enqueue({ ...order, notBefore: null }, ann(at)))
      const taken = must(store.outbox.note(delivery, { state: 'sending' }))
      const sent = await sendDelivery(sending, taken, () => undefined)
      const state = sent.ok ? 'verified' : 'waiting'
      must(store.outbox.note(delivery, { state, attempts: sent.ok ? 0 : 1 }))
      return { delivery, sent }
    }
    postUpdate(store, id, 'The bridge is shut.', ann(5))
    must((await send(id, 60)).sent)
    postUpdate(store, id, 'The mayor is dead.', ann(70))
    host.isDown = true
    const { delivery, sent } = await send(id, 80)
    must(store.outbox.note(delivery, { state: 'cancelled', endedAt: ann(90).at }))
    host.isDown = false
    if (isCutOff) writeFileSync(join(target.folder, '.dateline/release.log'), '')

    must((await send(startDay(store, { headline: 'Harbour dance' }).article.id, 100)).sent)

    expect(sent).toMatchObject({ ok: false, error: { kind: 'network-down' } })
    expect(pagesOf(there)).toContain('The bridge is shut')
    expect(pagesOf(there)).not.toContain('The mayor is dead')
  },
)

function pagesOf(there: ReadonlyMap<string, Uint8Array>): string {
  return [...there]
    .flatMap(([path, bytes]) => (path.endsWith('.html') ? [Buffer.from(bytes).toString()] : []))
    .join('\n')
}

function noServer(): never {
  throw new Error('no server is asked')
}
