import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { publishArticle } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import { openStore } from '../../../electron/store/sqlite/open-store'
import { newId } from '../../../electron/store/new-id'
import { buildChild, buildFolderWorker } from '../support/saving-child'
import { must, openNewsroom, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'
import { newsroomWithSite, snapshot } from './newsroom-with-site'

let child = ''
let worker = ''
beforeAll(async () => {
  worker = await buildFolderWorker()
  child = await buildChild('publish-in-a-loop')
})

const kills = 50

test('killed while publishing, fifty times over, a site is whole each time', async () => {
  const newsroom = tempFolder()
  const { target, parts } = newsroomWithSite()
  const first = openNewsroom(newsroom)
  const articles = [1, 2, 3].map((day) => {
    const { id } = startDay(first, { headline: `Day ${String(day)}`, tags: ['Harbour'] }).article
    postUpdate(first, id, 'It begins.')
    return id
  })
  first.close()
  const place = { newsroom, folder: target.folder, siteAssets: parts.siteAssets, articles }

  let cutOff = 0
  for (let kill = 0; kill < kills; kill += 1) {
    // Now at any moment of it, now while files take their places.
    const moment = kill % 2 === 0 ? 'writing' : 'placing'
    // By a thread beside the newsroom's, and by the newsroom itself.
    const by = { ...place, worker: kill % 4 < 2 ? worker : null }
    const { errors } = await killWhilePublishing(by, { moment, afterMs: (kill * 7) % 60 })
    expect(errors).toBe('')
    if (existsSync(join(target.folder, '.dateline/release.log'))) cutOff += 1
    expect(brokenPages(target.folder)).toEqual([])
    expect(deadWays(target.folder)).toEqual([])
  }

  const store = must(openStore({ folder: newsroom, newId }))
  const now = () => Date.now() + 1_000
  const act = { at: now(), author: 'Ann' }
  store.publications.failInterrupted(act)
  for (const articleId of articles) {
    must(await publishArticle({ ...parts, store, now }, { articleId, target, act }))
  }
  const left = forReaders(target.folder)
  must(await publishSite({ ...parts, store, now }, { target, at: act.at }))
  store.close()
  expect(cutOff, 'some kill fell between the first file in place and the last').toBeGreaterThan(0)
  expect(forReaders(target.folder)).toEqual(left)
  expect(readdirSync(join(target.folder, '.dateline'))).toEqual(['site.json'])
}, 120_000)

interface Killing {
  readonly moment: 'writing' | 'placing'
  readonly afterMs: number
}

async function killWhilePublishing(
  place: { readonly folder: string },
  { moment, afterMs }: Killing,
) {
  const running = spawn(process.execPath, [child, JSON.stringify(place)])
  const end = () => running.kill('SIGKILL')
  let errors = ''
  running.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const own = join(place.folder, '.dateline')
  mkdirSync(own, { recursive: true })
  const watcher = watch(own, (_, name) => {
    // It is written just before the first file takes its place.
    if (moment === 'placing' && name === 'release.log') setTimeout(end, afterMs / 8)
  })
  running.stdout.once('data', () => setTimeout(end, moment === 'writing' ? afterMs : 1_000))
  await once(running, 'close')
  watcher.close()
  return { errors }
}

function pages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !path.startsWith('.dateline'),
  )
}

function brokenPages(folder: string): readonly string[] {
  return pages(folder).filter(
    (path) => !readFileSync(join(folder, path), 'utf8').endsWith('</html>\n'),
  )
}

/**
 * Ways on the site that lead nowhere, as readers come across them from the front page on: of two pages
 * that are new together one must name the other before it is there, and nobody can have come to it.
 */
function deadWays(folder: string): readonly string[] {
  const dead: string[] = []
  const seen = new Set(['index.html'])
  for (const page of seen) {
    const file = join(folder, page)
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    for (const [, way = ''] of text.matchAll(/<a[^>]* href="([^"#:]+\.html)[#"]/g)) {
      const led = join(dirname(page), way)
      if (!existsSync(join(folder, led))) dead.push(`${page} -> ${led}`)
      seen.add(led)
    }
  }
  return dead
}

function forReaders(folder: string): Readonly<Record<string, string>> {
  const entries = Object.entries(snapshot(folder)).filter(([path]) => !path.startsWith('.dateline'))
  return Object.fromEntries(entries)
}
