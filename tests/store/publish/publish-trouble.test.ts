import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderTarget } from '../../../electron/publish/folder-target'
import { insideFolder } from '../../../electron/publish/inside-folder'
import { planWrite } from '../../../electron/publish/plan-write'
import { readBack } from '../../../electron/publish/read-back'
import { publishArticle } from '../../../electron/publish/publish-article'
import { writeFiles } from '../../../electron/publish/write-files'
import { describeError } from '../../../shared/app-error'
import { ann, kindOf, must, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'
import { newsroomWithSite, snapshot, type NewsroomWithSite } from './newsroom-with-site'

const mounts: string[] = []

afterEach(() => {
  mounts.splice(0).forEach((mount) => execFileSync('umount', [mount]))
})

/** A published day with an update that is not sent yet: the site as it was is known. */
async function published(room: NewsroomWithSite = newsroomWithSite()) {
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')
  must(await room.publish(article.id))
  postUpdate(room.store, article.id, 'The bridge is shut.', ann(90))
  return { ...room, article, before: snapshot(room.target.folder) }
}

function states({ store }: NewsroomWithSite, id: Parameters<NewsroomWithSite['publish']>[0]) {
  return store.publications.listOf(id).map(({ state }) => state)
}

test('somebody else’s file in the way is named, and nothing is overwritten', async () => {
  const room = newsroomWithSite()
  writeFileSync(join(room.target.folder, 'index.html'), '<h1>The club’s own page</h1>')
  const before = snapshot(room.target.folder)
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')

  const refused = await room.publish(article.id)

  expect(kindOf(refused)).toBe('target-foreign-file')
  expect(refused.ok ? '' : describeError(refused.error)).toContain('index.html')
  expect(snapshot(room.target.folder)).toEqual(before)
  expect(states(room, article.id)).toEqual(['failed'])
})

test('a site of another newsroom is not overwritten, but shown', async () => {
  const folder = tempFolder()
  await published(newsroomWithSite(folder))
  const stranger = newsroomWithSite(folder)
  const before = snapshot(folder)
  const { article } = startDay(stranger.store)
  postUpdate(stranger.store, article.id, 'A stranger’s words.')

  const refused = await stranger.publish(article.id)

  expect(kindOf(refused)).toBe('target-changed-elsewhere')
  expect(snapshot(folder)).toEqual(before)
})

test.each(['2023', 'assets', 'index.html'])('a link at “%s” is not followed', async (name) => {
  const room = newsroomWithSite()
  const elsewhere = tempFolder()
  symlinkSync(elsewhere, join(room.target.folder, name))
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')

  const refused = await room.publish(article.id)

  expect(kindOf(refused)).toBe('target-foreign-file')
  expect(snapshot(elsewhere)).toEqual({})
})

test('a path that leads out of the folder is never written', () => {
  expect(() => insideFolder('/srv/site', '../secrets')).toThrow('leads out')
  expect(insideFolder('/', 'index.html')).toBe('/index.html')
})

test('a full disk leaves the site byte for byte as it was, and says so', async (context) => {
  const folder = tempFolder()
  context.skip(!mounted(folder, 'size=1200k'), 'a small disk can only be made as root')
  const room = await published(newsroomWithSite(folder))
  writeFileSync(join(folder, 'ballast'), '')
  fill(join(folder, 'ballast'))
  const before = snapshot(folder)

  const failed = await room.publish(room.article.id, ann(120))

  expect(kindOf(failed)).toBe('disk-full')
  expect(snapshot(folder)).toEqual(before)
  expect(states(room, room.article.id)).toEqual(['failed', 'verified'])

  rmSync(join(folder, 'ballast'))
  expect(must(await room.publish(room.article.id, ann(150))).written.length).toBeGreaterThan(0)
})

test('a folder that may not be written to leaves the site as it was', async (context) => {
  const folder = tempFolder()
  context.skip(!mounted(folder, 'size=8m'), 'a protected disk can only be made as root')
  const room = await published(newsroomWithSite(folder))
  execFileSync('mount', ['-o', 'remount,ro', folder])

  const failed = await room.publish(room.article.id, ann(120))

  expect(kindOf(failed)).toBe('target-unwritable')
  expect(snapshot(folder)).toEqual(room.before)
  expect(states(room, room.article.id)).toEqual(['failed', 'verified'])
})

test('a drive that is gone is not replaced by a new folder in its place', async () => {
  const room = await published()
  renameSync(room.target.folder, `${room.target.folder}-away`)

  const failed = await room.publish(room.article.id, ann(120))

  renameSync(`${room.target.folder}-away`, room.target.folder)
  expect(kindOf(failed)).toBe('target-missing')
  expect(snapshot(room.target.folder)).toEqual(room.before)
})

test('a new folder is made for a first publishing, but not the place it stands in', async () => {
  const room = newsroomWithSite()
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')
  const to = (folder: string) => must(folderTarget({ ...room.target, folder }))
  const order = { articleId: article.id, act: ann(60) }

  const near = to(join(room.target.folder, 'new'))
  const far = to(join(room.target.folder, 'no', 'such', 'place'))
  expect(kindOf(await publishArticle(room.parts, { ...order, target: near }))).toBe('ok')
  expect(kindOf(await publishArticle(room.parts, { ...order, target: far }))).toBe('target-missing')
})

test('pages left by a sending that was cut off are known as ours and written anew', async () => {
  const room = newsroomWithSite()
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')
  const cutOff = {
    ...room.parts,
    store: { ...room.store, publications: { ...room.store.publications, finish: powerCut } },
  }
  await expect(
    publishArticle(cutOff, { articleId: article.id, target: room.target, act: ann(60) }),
  ).rejects.toThrow('power cut')
  postUpdate(room.store, article.id, 'The bridge is shut.', ann(90))

  const report = must(await room.publish(article.id, ann(120)))

  expect(report.publication.state).toBe('verified')
  expect(report.publication.url).toBe('https://harbour.example/2023/05/24/a-day-at-the-harbour/')
})

test.each(['cut', 'another'])(
  'a page that is read back as %s is not called live',
  async (damage) => {
    const { target, store, article } = await published()
    const [sent] = store.publications.listOf(article.id)
    const path = `${sent?.url.slice(target.siteUrl.length) ?? ''}index.html`
    const page = join(target.folder, path)
    const file = { path, bytes: readFileSync(page) }
    const release = { pagePath: path, updates: [], notices: [] }
    expect(await readBack(target.folder, [file], release)).toBeNull()

    if (damage === 'cut') truncateSync(page, 900)
    else writeFileSync(page, 'another page')

    expect((await readBack(target.folder, [file], release))?.kind).toBe('verify-failed')
  },
)

test('when only a part could be put in place, it is said how much of the site is new', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'b', 'in the way'), { recursive: true })
  const file = (path: string) => ({
    ...{ path, articleId: null, bytes: Buffer.from(path), hash: '', madeFrom: null },
  })
  const of = { newsroom: 'n', release: 1, removed: [], listed: null }

  const { problem, placed } = await writeFiles(folder, [file('a'), file('b'), file('c')], of)

  expect(problem.ok ? '' : problem.error.message).toContain('1 of 3 files are new')
  expect(placed.map(({ path }) => path)).toEqual(['a'])
  expect(Object.keys(snapshot(folder))).toEqual(['.dateline', 'a', 'b', 'b/in the way'])
})

test('a folder in the place of a page is somebody else’s', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'index.html'))
  const bytes = Buffer.from('x')
  const file = { path: 'index.html', articleId: null, bytes, hash: 'x', madeFrom: null }

  expect(kindOf(await planWrite(folder, { files: [file], held: [] }))).toBe('target-foreign-file')
})

test('an address that is none is refused before anything is stored', () => {
  const typed = (siteUrl: string) => folderTarget({ folder: '/srv/site', siteUrl, siteName: '' })

  for (const wrong of [
    '',
    'news.example',
    'ftp://a.example/',
    'file:///srv',
    'https://a.example/?q',
    'https://a.example/*',
  ]) {
    expect(kindOf(typed(wrong))).toBe('site-url-invalid')
  }
  expect(must(typed(' https://news.example/live '))).toMatchObject({
    siteUrl: 'https://news.example/live/',
    siteName: 'news.example',
  })
  expect(kindOf(folderTarget({ folder: 'site', siteUrl: 'https://a.example', siteName: '' }))).toBe(
    'wrong-call',
  )
})

function powerCut(): never {
  throw new Error('power cut')
}

function mounted(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' })
    mounts.push(folder)
    return true
  } catch {
    return false
  }
}

function fill(path: string): void {
  try {
    for (let size = 4_096; ; size += 4_096) writeFileSync(path, Buffer.alloc(size))
  } catch {
    // Full: what was wanted.
  }
}
