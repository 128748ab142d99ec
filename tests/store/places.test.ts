import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { targetId, mediaId, type TargetId } from '../../shared/ids'
import type { Settings } from '../../shared/model/settings'
import { openDesk } from '../support/window-newsroom'
import { ann, must, openNewsroom, postUpdate, startDay, tempFolder } from './support/temp-newsroom'

const address = 'http://127.0.0.1:9/'
const elsewhere = 'http://127.0.0.1:10/'

interface Place {
  readonly id: TargetId
}

function siteAt(apiUrl: string) {
  const names = { siteName: 'The Courier', siteUrl: apiUrl, adminUrl: '', user: '' }
  return { kind: 'open-api', ...names, apiUrl, allowHttp: false }
}

async function newsroom(keeping: 'session' | 'file' = 'session') {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { id } = startDay(store).article
  const desk = openDesk(store, folder)
  const saving = { id: null, site: siteAt(address), secret: 'a-token', keeping }
  const saved = must(await desk.ask('saveSite', saving)) as { readonly id: string }
  const place = targetId(saved.id)
  const copy = {
    remoteId: '7',
    url: `${address}7`,
    mark: 'a',
    base: null,
    state: 'public' as const,
    sentHash: '',
    attempts: [],
  }
  must(store.remote.keepCopy(place, id, copy))
  must(store.remote.keepPicture(place, mediaId('p'), { remoteId: '8', url: `${address}8` }))
  const ties = () => [store.remote.copy(place, id), store.remote.picture(place, mediaId('p'))]
  const kept = (): unknown => JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))
  return { store, id, desk, place, ties, kept }
}

test('a place that moves to another server forgets what it held at the old one', async () => {
  const { desk, place, ties } = await newsroom()
  const saving = { id: place, keeping: 'session' }

  must(await desk.ask('saveSite', { ...saving, site: siteAt(`${address}api/`), secret: null }))
  expect(ties()).not.toContain(null)

  must(await desk.ask('saveSite', { ...saving, site: siteAt(elsewhere), secret: 'a-token' }))
  expect(ties()).toEqual([null, null])
})

test('a place that moves to another site on the same server forgets the posts of the first', async () => {
  const { desk, store, id } = await newsroom()
  const siteIn = (folder: string, apiUrl = `${address}${folder}wp-json/`) => ({
    ...{ ...siteAt(apiUrl), kind: 'wordpress', siteUrl: `${address}${folder}`, user: 'ann' },
  })
  const first = { id: null, site: siteIn('north'), secret: 'a b c d', keeping: 'session' }
  const saved = must(await desk.ask('saveSite', first)) as { readonly id: string }
  const place = targetId(saved.id)
  const copy = { remoteId: '7', url: `${address}7`, mark: 'a', base: null, sentHash: '' }
  must(store.remote.keepCopy(place, id, { ...copy, state: 'public', attempts: [] }))
  const saving = { id: place, secret: null, keeping: 'session' }

  // The same one, once its addresses speak.
  const speaking = siteIn('north/', `${address}north/?rest_route=/`)
  must(await desk.ask('saveSite', { ...saving, site: speaking }))
  expect(store.remote.copy(place, id)).not.toBeNull()

  must(await desk.ask('saveSite', { ...saving, site: siteIn('south/') }))
  expect(store.remote.copy(place, id)).toBeNull()
})

test('a kept password goes to no other port of its server', async () => {
  const { desk, place } = await newsroom()
  const saving = { id: place, keeping: 'session', secret: null }

  const saved = await desk.ask('saveSite', { ...saving, site: siteAt(elsewhere) })
  const tried = await desk.ask('testSite', { id: place, site: siteAt(elsewhere), secret: null })

  expect(saved).toMatchObject({ ok: false, error: { kind: 'secret-missing' } })
  expect(tried).toMatchObject({ ok: false, error: { kind: 'secret-missing' } })
})

test('a place that is removed takes its ties and what waits for it along', async () => {
  const { desk, place, ties, store, id } = await newsroom()
  const order = { articleId: id, targetId: place, kind: 'publish', publishAt: null } as const
  const act = { at: Date.now(), author: 'Ann' }
  must(store.outbox.enqueue({ ...order, notBefore: act.at + 3_600_000 }, act))

  must(await desk.ask('removeTarget', { id: place }))

  expect(ties()).toEqual([null, null])
  expect(store.outbox.open()).toEqual([])
})

test('an article that cannot go to all the places it is sent to is on its way to none', async () => {
  const { desk, store, id, place } = await newsroom()
  const fields = { ...must(store.articles.article(id)).fields, headline: 'A day' }
  must(store.articles.saveFields({ articleId: id, baseVersion: 0, fields }, ann()))
  postUpdate(store, id, 'The gates are open.')
  const gone = targetId('gone')

  const asked = { articleId: id, targetIds: [place, gone], publishAt: null }
  const sent = await desk.ask('enqueue', asked)

  expect(sent).toMatchObject({ ok: false, error: { kind: 'target-missing' } })
  expect(store.outbox.open()).toEqual([])
})

test('what waits for a folder goes where that is now', async () => {
  const { desk, store, id } = await newsroom()
  const folder = { siteName: 'Site', siteUrl: 'https://a.example/', folder: '/srv/old' }
  const old = must(await desk.ask('saveFolderTarget', { id: null, ...folder })) as Place
  const act = { at: Date.now(), author: 'Ann' }
  const order = { articleId: id, kind: 'publish', publishAt: null } as const
  const notBefore = act.at + 3_600_000
  must(store.outbox.enqueue({ ...order, targetId: old.id, notBefore }, act))

  const moving = { id: old.id, ...folder, folder: '/srv/new' }
  const moved = must(await desk.ask('saveFolderTarget', moving)) as Place

  expect(moved.id).not.toBe(old.id)
  expect(store.outbox.open()).toMatchObject([{ targetId: moved.id, state: 'waiting', notBefore }])
})

test('a change of a place that the disk refuses leaves it, its password and its ties as they were', async () => {
  const { desk, place, ties, kept } = await newsroom('file')
  const mend = desk.refuseSettings()
  const changed = { id: place, site: siteAt(elsewhere), secret: 'another', keeping: 'file' }

  const moved = await desk.ask('saveSite', changed)
  const added = await desk.ask('saveSite', { ...changed, id: null })
  const removed = await desk.ask('removeTarget', { id: place })
  mend()

  expect([moved, added, removed].map(({ ok }) => ok)).toEqual([false, false, false])
  expect(kept()).toEqual({ [place]: { keeping: 'file', secret: 'a-token' } })
  expect(ties()).not.toContain(null)
})

test('a place whose new password cannot be kept stays as it was, and a new one is not there', async () => {
  const { desk, place, kept, ties } = await newsroom('file')
  // There is no keyring.
  const keeping = { secret: 'another', keeping: 'system' }
  const targets = async () => {
    const { settings } = must(await desk.ask('desk', {})) as { readonly settings: Settings }
    return settings.targets
  }
  const before = await targets()

  const changed = await desk.ask('saveSite', { ...keeping, id: place, site: siteAt(elsewhere) })
  const added = await desk.ask('saveSite', { ...keeping, id: null, site: siteAt(address) })

  expect([changed, added]).toMatchObject([{ ok: false }, { ok: false }])
  expect(await targets()).toEqual(before)
  expect(kept()).toEqual({ [place]: { keeping: 'file', secret: 'a-token' } })
  expect(ties()).not.toContain(null)
})

test('a place has no password while its settings are written, so that it goes to no other server', async () => {
  const { desk, place, kept } = await newsroom('file')
  const seen: unknown[] = []
  desk.refuseSettings(() => seen.push(kept()))

  const site = siteAt(`${address}api/`)
  await desk.ask('saveSite', { id: place, site, secret: 'another', keeping: 'file' })

  expect(seen.at(-1)).toEqual({})
})
