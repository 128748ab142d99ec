import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import { appError } from '../../shared/app-error'
import type { ArticleId, TargetId } from '../../shared/ids'
import type { FolderTarget, Target } from '../../shared/model/publication'
import type { Settings } from '../../shared/model/settings'
import { err } from '../../shared/result'
import { openDesk, type TestDesk } from '../support/window-newsroom'
import { must, openNewsroom, startDay, tempFolder } from './support/temp-newsroom'

const site = { siteName: 'Site', siteUrl: 'https://a.example/' }
const broken = appError('disk-full', 'The disk is full.', 'Free space.')
const later = 3_600_000

/** Two folders with a host each, and an article that waits for both. */
async function twoFolders() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const disk = { isFull: false }
  const outbox: ContentStore['outbox'] = {
    ...store.outbox,
    moveAll: (of) => (disk.isFull ? err(broken) : store.outbox.moveAll(of)),
  }
  const deployed: ContentStore['deployed'] = {
    ...store.deployed,
    forgetTarget: (id) => (disk.isFull ? err(broken) : store.deployed.forgetTarget(id)),
  }
  const desk = openDesk({ ...store, outbox, deployed }, folder)
  const old = await hosted(desk, { path: '/srv/old', secret: 'of-old' })
  const other = await hosted(desk, { path: '/srv/other', secret: 'of-other' })
  const { id } = startDay(store).article
  const kept = (): unknown => JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))
  return { desk, store, old, other, id, disk, kept }
}

async function hosted(
  desk: TestDesk,
  { path, secret }: { readonly path: string; readonly secret: string },
): Promise<FolderTarget> {
  const wanted = { id: null, ...site, folder: path }
  const { id } = must(await desk.ask('saveFolderTarget', wanted)) as FolderTarget
  const host = { kind: 'netlify', site: `${secret}.netlify.app`, siteId: secret }
  return must(await desk.ask('saveHost', { id, host, secret, keeping: 'file' })) as FolderTarget
}

function put(store: ContentStore, articleId: ArticleId, targetId: TargetId, isHeld = true) {
  const act = { at: Date.now(), author: 'Ann' }
  const notBefore = isHeld ? act.at + later : null
  const order = { articleId, targetId, kind: 'publish', publishAt: null, notBefore } as const
  return must(store.outbox.enqueue(order, act))
}

async function targetsOf(desk: TestDesk): Promise<readonly Target[]> {
  const { settings } = must(await desk.ask('desk', {})) as { readonly settings: Settings }
  return settings.targets
}

test('of what waits at a folder and at the one whose path it takes, the newer stays', async () => {
  const { desk, store, old, other, id } = await twoFolders()
  const another = startDay(store).article.id
  put(store, id, old.id)
  const newer = put(store, id, other.id)
  put(store, another, other.id)
  const newest = put(store, another, old.id)

  must(await desk.ask('saveFolderTarget', { ...site, id: old.id, folder: other.folder }))

  const open = store.outbox.open()
  expect(open.map((each) => each.id).sort()).toEqual([newer.id, newest.id].sort())
  expect(open.map(({ targetId }) => targetId)).toEqual([other.id, other.id])
})

test('a folder on whose path another moves leaves it neither its password nor what its host has', async () => {
  const { desk, store, old, other, kept } = await twoFolders()
  const files = [{ path: 'index.html', hash: 'a' }]
  for (const { id } of [old, other]) must(store.deployed.arrived(id, files))

  must(await desk.ask('saveFolderTarget', { ...site, id: old.id, folder: other.folder }))

  expect(kept()).toEqual({ [other.id]: { keeping: 'file', secret: 'of-old' } })
  expect([old, other].map(({ id }) => store.deployed.filesAt(id).size)).toEqual([0, 0])
})

test('a move that the disk refuses leaves both folders and their passwords; pressed again it is done', async () => {
  const { desk, store, old, other, id, disk, kept } = await twoFolders()
  const before = [await targetsOf(desk), kept()]
  put(store, id, old.id)
  const moving = { ...site, id: old.id, folder: other.folder }
  disk.isFull = true

  const refused = await desk.ask('saveFolderTarget', moving)

  expect(refused).toMatchObject({ ok: false, error: { kind: 'disk-full' } })
  expect([await targetsOf(desk), kept()]).toEqual(before)

  disk.isFull = false
  must(await desk.ask('saveFolderTarget', moving))
  expect(await targetsOf(desk)).toMatchObject([{ id: other.id, host: old.host }])
  expect(store.outbox.open()).toMatchObject([{ targetId: other.id }])
})

test('a folder to which something is being sent stays where it is until that is there', async () => {
  const { desk, store, old, id } = await twoFolders()
  put(store, id, old.id, false)
  must(store.outbox.take(old.id, Date.now()))

  const moved = await desk.ask('saveFolderTarget', { ...site, id: old.id, folder: '/srv/new' })

  expect(moved).toMatchObject({ ok: false, error: { kind: 'target-busy' } })
  expect((await targetsOf(desk)).map((each) => each.id)).toContain(old.id)
  expect(store.outbox.open()).toMatchObject([{ targetId: old.id, state: 'sending' }])
})

test('a folder whose id is another by now keeps its host when it is saved by the former one', async () => {
  const { desk, old } = await twoFolders()
  const moving = { ...site, id: old.id, folder: '/srv/new' }

  must(await desk.ask('saveFolderTarget', moving))
  const again = must(await desk.ask('saveFolderTarget', moving))

  expect(again).toMatchObject({ host: old.host })
})

test('a place that cannot be taken out whole, or get another host, is as it was', async () => {
  const { desk, old, disk, kept } = await twoFolders()
  const before = { targets: await targetsOf(desk), secrets: kept() }
  disk.isFull = true

  const host = { kind: 'netlify', site: 'new.netlify.app', siteId: 'new' }
  const answers = [
    await desk.ask('removeTarget', { id: old.id }),
    await desk.ask('saveHost', { id: old.id, host, secret: 'of-new', keeping: 'file' }),
    await desk.ask('saveHost', { id: old.id, host: null, secret: null, keeping: 'file' }),
  ]

  expect(answers.map(({ ok }) => ok)).toEqual([false, false, false])
  expect({ targets: await targetsOf(desk), secrets: kept() }).toEqual(before)
})
