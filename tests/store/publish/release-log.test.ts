import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf, type ReadyFile } from '../../../electron/publish/ready-file'
import { finishCutOff, readJournal } from '../../../electron/publish/release-journal'
import { endLog } from '../../../electron/publish/release-log'
import { settleFolder } from '../../../electron/publish/settle-folder'
import { writeFiles } from '../../../electron/publish/write-files'
import { must, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'
import { newsroomWithSite, textOf } from './newsroom-with-site'

const log = '.dateline/release.log'

function page(path: string, text = `The page ${path}.`): ReadyFile {
  const bytes = Buffer.from(text)
  return { path, articleId: null, bytes, hash: hashOf(bytes), madeFrom: null }
}

/** A release that is in place in a folder, its log with it, as a kill right after would leave it. */
function placed(...files: readonly ReadyFile[]): string {
  const folder = tempFolder()
  const of = { newsroom: 'n', release: 1, removed: [], listed: null }
  must(writeFiles(folder, files, of).problem)
  return folder
}

async function cutOffIn(folder: string) {
  const release = await readJournal(folder)
  if (release === null) throw new Error('no release was written down')
  return release
}

/** The same as a machine finds it that was started anew since. */
async function afterPowerCut(folder: string) {
  return { ...(await cutOffIn(folder)), boot: 'an earlier start' }
}

test('pages that a power cut took from the disk are put back from the log of their release', async () => {
  const folder = placed(page('a/index.html'), page('index.html'))
  truncateSync(join(folder, 'index.html'), 0)
  rmSync(join(folder, 'a'), { recursive: true })

  const { isWhole } = await finishCutOff(folder, await afterPowerCut(folder))

  expect(isWhole).toBe(true)
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('The page index.html.')
  expect(readFileSync(join(folder, 'a/index.html'), 'utf8')).toBe('The page a/index.html.')
})

test('what somebody has changed since stays where no power cut can have done it', async () => {
  const folder = placed(page('a.html'), page('index.html'))
  writeFileSync(join(folder, 'index.html'), 'Another hand.')

  const { isWhole, placed: known } = await finishCutOff(folder, await cutOffIn(folder))

  expect(isWhole).toBe(false)
  expect(known.map(({ path }) => path)).toEqual(['a.html'])
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('Another hand.')
})

test('a file that was still waiting takes its place, whatever is there', async () => {
  const folder = placed(page('index.html'))
  writeFileSync(join(folder, 'index.html'), 'The page before.')
  mkdirSync(join(folder, '.dateline/staged'), { recursive: true })
  writeFileSync(join(folder, '.dateline/staged/0.tmp'), 'The page ind')

  const { isWhole } = await finishCutOff(folder, await cutOffIn(folder))

  expect(isWhole).toBe(true)
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('The page index.html.')
})

test('what a page takes the place of is let go of only when the release is ended', async () => {
  const folder = tempFolder()
  const of = { newsroom: 'n', release: 1, removed: [], listed: null }
  writeFileSync(join(folder, 'index.html'), 'The page before.')
  const before = statSync(join(folder, 'index.html')).ino
  const former = () => readdirSync(folder, { recursive: true }).map(String).filter(isFormer)
  const isFormer = (path: string) => statSync(join(folder, path)).ino === before

  must(writeFiles(folder, [page('a.html'), page('index.html')], of).problem)
  expect(former()).toEqual(['.dateline/staged/1.replaced'])
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('The page index.html.')

  await endLog(folder)
  expect(former()).toEqual([])
})

test.each(['its first line', 'what it is about to do', 'the last of its pages'])(
  'a log that was cut off within %s is no release, and goes',
  async (where) => {
    const { store, target } = newsroomWithSite(placed(page('a.html'), page('index.html')))
    const path = join(target.folder, log)
    const whole = readFileSync(path)
    const lineEnd = whole.indexOf('\n')
    const end = { 'its first line': 9, 'what it is about to do': lineEnd + 40 }[where]
    truncateSync(path, end ?? whole.length - 1)

    expect(await readJournal(target.folder)).toBeNull()
    must(await settleFolder(store, target))

    expect(existsSync(path)).toBe(false)
    expect(textOf(target, 'index.html')).toBe('The page index.html.')
  },
)

test('a large picture is written once: it waits beside the log, and takes its place from there', async () => {
  const picture: ReadyFile = { ...page('a.jpg', 'A picture.'), isCopy: true }
  const folder = placed(picture, page('index.html'))
  expect(readFileSync(join(folder, log), 'utf8')).not.toContain('A picture.')
  rmSync(join(folder, 'a.jpg'))
  mkdirSync(join(folder, '.dateline/staged'), { recursive: true })
  writeFileSync(join(folder, '.dateline/staged/0.tmp'), picture.bytes)

  const { isWhole } = await finishCutOff(folder, await afterPowerCut(folder))

  expect(isWhole).toBe(true)
  expect(readFileSync(join(folder, 'a.jpg'), 'utf8')).toBe('A picture.')
})

test('a release that an older version left half done is finished from the files that wait', async () => {
  const { store, target } = newsroomWithSite()
  const own = join(target.folder, '.dateline')
  mkdirSync(join(own, 'staged'), { recursive: true })
  const { path, hash, bytes } = page('index.html')
  writeFileSync(join(own, 'staged/0.tmp'), bytes)
  const files = [{ path, hash, articleId: null, size: bytes.length, madeFrom: null }]
  const journal = { newsroom: store.sites.newsroomMark(), release: 1, files, removed: [] }
  writeFileSync(join(own, 'release.json'), JSON.stringify({ ...journal, listed: null }))

  must(await settleFolder(store, target))

  expect(textOf(target, 'index.html')).toBe('The page index.html.')
  expect(store.sites.state(target.id).release).toBe(1)
  expect(existsSync(join(own, 'release.json'))).toBe(false)
})

test('a publishing ends its log: nothing of it is gone through again', async () => {
  const room = newsroomWithSite()
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')

  must(await room.publish(article.id))

  expect(existsSync(join(room.target.folder, log))).toBe(false)
  expect(existsSync(join(room.target.folder, '.dateline/staged'))).toBe(false)
})
