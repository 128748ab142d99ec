import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folderTarget } from '../../../electron/publish/folder-target'
import { handBeside } from '../../../electron/publish/hand-beside'
import { lotsBeside, type LotsBeside } from '../../../electron/publish/lots-beside'
import { publishArticle } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import type { ContentStore } from '../../../electron/store/content-store'
import { makeBody, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { ArticleId } from '../../../shared/ids'
import type { FolderTarget } from '../../../shared/model/publication'
import { newArticlePath } from '../../../shared/publish/article-path'
import { ok } from '../../../shared/result'
import { buildChild, buildFolderWorker, buildLotWorker } from '../support/saving-child'
import {
  ann,
  dayFields,
  must,
  openNewsroom,
  postUpdate,
  tempFolder,
} from '../support/temp-newsroom'
import { newsroomWithSite, snapshot } from './newsroom-with-site'

let [folderWorker, lotWorker, child] = ['', '', '']
beforeAll(async () => {
  folderWorker = await buildFolderWorker()
  lotWorker = await buildLotWorker()
  child = await buildChild('publish-a-site')
})

// So many that they are more than one lot.
const articles = 130
const at = ann(10_000).at

function siteIn(folder: string): FolderTarget {
  return must(folderTarget({ folder, siteUrl: 'https://harbour.example', siteName: 'The Harbour' }))
}

/** Notes articles as sent to places whose folders hold nothing yet. */
function fill(store: ContentStore, targets: readonly FolderTarget[]): readonly ArticleId[] {
  const ids: ArticleId[] = []
  must(
    store.together(() => {
      for (let count = 0; count < articles; count += 1) ids.push(fillOne(store, targets, count))
      return ok(null)
    }),
  )
  return ids
}

function fillOne(store: ContentStore, targets: readonly FolderTarget[], count: number): ArticleId {
  const headline = `Article ${String(count)}`
  const fields = dayFields({ headline, tags: [`Tag ${String(count % 40)}`] })
  const body = makeBody([makeParagraph([makeText(`The words of ${headline} — “so far”.`)])])
  const { article } = must(
    store.articles.importCoverage(
      { kind: 'live', state: 'live', fields, body, updates: [] },
      ann(),
    ),
  )
  const path = newArticlePath({ slug: '', language: 'en', day: fields.day, headline }, new Set())
  for (const { id: targetId, siteUrl } of targets) {
    const url = `${siteUrl}${path}`
    const { id } = must(store.publications.start({ articleId: article.id, targetId, url }, ann()))
    must(store.publications.finish(id, { written: [], removed: [], url }, ann()))
  }
  return article.id
}

function forReaders(folder: string): Readonly<Record<string, string>> {
  const entries = Object.entries(snapshot(folder)).filter(([path]) => !path.startsWith('.dateline'))
  return Object.fromEntries(entries)
}

function roomOfTwo() {
  const newsroom = tempFolder()
  const store = openNewsroom(newsroom)
  const [own, beside] = [siteIn(tempFolder()), siteIn(tempFolder())]
  const ids = fill(store, [own, beside])
  const parts = { ...newsroomWithSite().parts, store }
  return { newsroom, store, own, beside, ids, parts }
}

type Room = ReturnType<typeof roomOfTwo>

async function expectAlike({ own, beside, parts, store }: Room, lots: LotsBeside) {
  must(await publishSite(parts, { target: own, at }))
  const hand = handBeside(folderWorker)
  const made = must(await publishSite({ ...parts, hand, lots }, { target: beside, at }))
  expect(made).toMatchObject({ articles, stopped: false })
  expect(forReaders(beside.folder)).toEqual(forReaders(own.folder))
  expect(readdirSync(join(beside.folder, '.dateline'))).toEqual(['site.json'])
  expect(store.sites.state(beside.id).isListed).toBe(true)
}

test('threads make a whole site as the newsroom itself does, byte for byte, and again nothing', async () => {
  const room = roomOfTwo()
  const noted: string[] = []
  const note = (line: string) => noted.push(line)
  const lots = lotsBeside(lotWorker, room.newsroom, { most: 2, note })

  await expectAlike(room, lots)

  expect(noted).toEqual([])
  const again = must(await publishSite({ ...room.parts, lots }, { target: room.beside, at }))
  expect(again.written).toBe(0)
})

test.each(['at its first lot', 'before it is there'])(
  'a thread that breaks %s leaves its lots to the newsroom',
  async (when) => {
    const breaking = join(tempFolder(), 'breaking.cjs')
    const waits = "require('node:worker_threads').parentPort.on('message', () => process.exit(3))"
    writeFileSync(breaking, when === 'at its first lot' ? waits : "throw new Error('no')")
    const room = roomOfTwo()
    const noted: string[] = []
    const note = (line: string) => noted.push(line)

    await expectAlike(room, lotsBeside(breaking, room.newsroom, { most: 2, note }))

    expect(noted.length).toBeGreaterThan(0)
    expect(noted[0]).toMatch(/^A thread for whole sites ended: /)
  },
)

test('where no thread can be started the newsroom makes the site itself', async () => {
  const room = roomOfTwo()
  const noted: string[] = []
  const note = (line: string) => noted.push(line)

  await expectAlike(room, lotsBeside(join(tempFolder(), 'none.cjs'), room.newsroom, { note }))

  expect(noted.join()).toContain('none.cjs')
})

test('what is published between two lots stays, and the lists know it', async () => {
  const room = roomOfTwo()
  const { beside, parts, store, ids } = room
  const lots = lotsBeside(lotWorker, room.newsroom, { most: 2 })
  const first = ids[0]
  const last = ids.at(-1)
  if (first === undefined || last === undefined) throw new Error('no articles')
  let published: Promise<unknown> | null = null
  const publishBoth = async () => {
    for (const articleId of [first, last]) {
      postUpdate(store, articleId, 'The bridge is open.', ann(20))
      must(await publishArticle(parts, { articleId, target: beside, act: ann(30) }))
    }
  }

  must(
    await publishSite(
      { ...parts, lots },
      {
        ...{ target: beside, at },
        onProgress: () => {
          published ??= publishBoth()
        },
      },
    ),
  )
  await published

  const left = forReaders(beside.folder)
  must(await publishSite({ ...parts }, { target: beside, at }))
  expect(forReaders(beside.folder)).toEqual(left)
})

test('killed while a site is made for the first time, its pages are whole, and the next time ends it', async () => {
  const newsroom = tempFolder()
  const store = openNewsroom(newsroom)
  const [own, ...sites] = Array.from({ length: 4 }, () => siteIn(tempFolder()))
  if (own === undefined) throw new Error('no site')
  fill(store, [own, ...sites])
  const parts = { ...newsroomWithSite().parts, store }
  must(await publishSite(parts, { target: own, at }))
  store.close()
  const { siteAssets } = parts

  for (const [count, { folder }] of sites.entries()) {
    const place = { newsroom, folder, siteAssets, folderWorker, lotWorker, at }
    for (const afterMs of [150 + count * 130, 200 + count * 90]) {
      await killAfter(place, afterMs)
      expect(brokenPages(folder)).toEqual([])
    }
  }

  const after = openNewsroom(newsroom)
  for (const target of sites) {
    must(await publishSite({ ...parts, store: after }, { target, at }))
    expect(withoutCards(target.folder)).toEqual(withoutCards(own.folder))
    expect(readdirSync(join(target.folder, '.dateline'))).toEqual(['site.json'])
  }
}, 120_000)

async function killAfter(place: object, ms: number): Promise<void> {
  const running = spawn(process.execPath, [child, JSON.stringify(place)])
  running.stdout.once('data', () => setTimeout(() => running.kill('SIGKILL'), ms))
  let errors = ''
  running.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  await once(running, 'close')
  expect(errors).toBe('')
}

function brokenPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      path.endsWith('.html') &&
      !path.startsWith('.dateline') &&
      !readFileSync(join(folder, path), 'utf8').endsWith('</html>\n'),
  )
}

/** What readers are given, but for cards: how they are drawn differs between the two programs. */
function withoutCards(folder: string): Readonly<Record<string, string>> {
  const entries = Object.entries(forReaders(folder)).filter(([path]) => !path.endsWith('.png'))
  return Object.fromEntries(entries)
}
