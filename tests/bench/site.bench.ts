import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allEnded } from '../../electron/publish/folder-endings'
import { publishArticle } from '../../electron/publish/publish-article'
import { publishSite } from '../../electron/publish/publish-site'
import type { ArticleId } from '../../shared/ids'
import { must } from './must'
import { plainWrite } from './plain-write'
import { corpusBody, liveMorning, writeCorpus } from './site-corpus'
import { benchNewsroom, type BenchNewsroom } from './site-newsroom'
import { rebuildByPeers } from './site-peers'

// How long readers wait for an update: posted into a live article of 1,000, to the last file on disk, on
// a site of 1,000 articles and on one of 10,000. Each size is measured in a process of its own. With a
// folder named in DATELINE_BENCH_FOLDER the sites are kept, and made only once.

const sizes = (process.env.DATELINE_BENCH_ARTICLES ?? '1000,10000').split(',').map(Number)
const warmUps = 3
const posts = 20

const [, self = '', task, folderOfTask = '', sizeOfTask = ''] = process.argv
if (task === 'fill') fillNewsroom(folderOfTask, Number(sizeOfTask))
else if (task === 'cold') void makeCold(folderOfTask)
else if (task === 'post') void postUpdates(folderOfTask)
else void measure()

async function measure(): Promise<void> {
  const kept = process.env.DATELINE_BENCH_FOLDER
  const top = kept ?? mkdtempSync(join(tmpdir(), 'dateline-bench-site-'))
  try {
    const sites = sizes.map((size) => measureSize(join(top, String(size)), size))
    const p95s = sites.map(({ p95 }) => p95)
    console.table(sites.map(({ row }) => row))
    const [few = 0, many = 0] = [p95s[0], p95s.at(-1)]
    const cpu = sites.map(({ cpuP95 }) => cpuP95)
    const cpuGrowth = times((cpu.at(-1) ?? 0) / (cpu[0] ?? 0))
    console.log(
      `p95 from ${String(sizes[0])} to ${String(sizes.at(-1))}: ${times(many / few)}, cpu ${cpuGrowth}`,
    )
    const largest = Math.max(...sizes)
    console.table(await rebuildByPeers(join(top, 'peers'), largest))
  } finally {
    if (kept === undefined) rmSync(top, { recursive: true, force: true })
  }
}

interface Filled {
  readonly articleId: ArticleId
}

interface Cold extends Filled {
  readonly files: number
  readonly seconds: number
  /** Of all its threads, in seconds. */
  readonly cpu: number
  readonly megabytes: number
}

interface Posted {
  /** To the last file in its place, its bytes on the disk. */
  readonly release: readonly number[]
  /** Until the names of all files are on the disk, too, and the log is gone. */
  readonly ended: readonly number[]
  readonly plain: readonly number[]
  readonly cpu: readonly number[]
  readonly files: number
  readonly bytes: number
}

function measureSize(folder: string, size: number) {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'cold.json'))) {
    run(['fill', folder, String(size)])
    run(['cold', folder])
  }
  const cold = JSON.parse(readFileSync(join(folder, 'cold.json'), 'utf8')) as Cold
  run(['post', folder])
  const posted = JSON.parse(readFileSync(join(folder, 'posted.json'), 'utf8')) as Posted
  const [p50, p95] = [at(posted.release, 0.5), at(posted.release, 0.95)]
  return {
    p95,
    cpuP95: at(posted.cpu, 0.95),
    row: {
      articles: size,
      'post p50 ms': p50.toFixed(1),
      'post p95 ms': p95.toFixed(1),
      'log gone p50 ms': at(posted.ended, 0.5).toFixed(1),
      'cpu p50 ms': at(posted.cpu, 0.5).toFixed(1),
      'cpu p95 ms': at(posted.cpu, 0.95).toFixed(1),
      files: posted.files,
      kB: Math.round(posted.bytes / 1_000),
      'plain fs p50 ms': at(posted.plain, 0.5).toFixed(1),
      'over plain': times(p50 / at(posted.plain, 0.5)),
      'cold s': cold.seconds.toFixed(1),
      'cold cpu s': cold.cpu.toFixed(1),
      'cold articles/s': (size / cold.seconds).toFixed(0),
      'cold files': cold.files,
      'cold peak MB': cold.megabytes.toFixed(0),
    },
  }
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, self, ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(status)}`)
}

/** In a process of its own: what filling takes up is no part of what publishing does. */
function fillNewsroom(folder: string, articles: number): void {
  const { store, target } = benchNewsroom(folder)
  const articleId = writeCorpus(store, { articles, targetId: target.id, siteUrl: target.siteUrl })
  writeFileSync(join(folder, 'filled.json'), JSON.stringify({ articleId }))
  store.close()
}

/** The whole site made for the first time. */
async function makeCold(folder: string): Promise<void> {
  const { store, target, parts } = benchNewsroom(folder)
  const filled = JSON.parse(readFileSync(join(folder, 'filled.json'), 'utf8')) as Filled
  const [start, before] = [performance.now(), process.cpuUsage()]
  const made = must(await publishSite(parts, { target, at: liveMorning }))
  const seconds = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(before)
  const megabytes = process.resourceUsage().maxRSS / 1_000
  const cpu = (user + system) / 1_000_000
  const cold: Cold = { ...filled, files: made.written, seconds, cpu, megabytes }
  writeFileSync(join(folder, 'cold.json'), JSON.stringify(cold))
  store.close()
}

async function postUpdates(folder: string): Promise<void> {
  const newsroom = benchNewsroom(folder)
  const { articleId } = JSON.parse(readFileSync(join(folder, 'cold.json'), 'utf8')) as Cold
  const release: number[] = []
  const ended: number[] = []
  const plain: number[] = []
  const cpu: number[] = []
  let size = { files: 0, bytes: 0 }
  for (let count = 0; count < warmUps + posts; count += 1) {
    const { took, whole, worked, files } = await postOne(newsroom, { articleId, count })
    const byHand = plainWrite(join(folder, 'by-hand'), files)
    if (count < warmUps) continue
    release.push(took)
    ended.push(whole)
    cpu.push(worked)
    plain.push(byHand)
    size = { files: files.length, bytes: files.reduce((sum, { length }) => sum + length, 0) }
  }
  writeFileSync(
    join(folder, 'posted.json'),
    JSON.stringify({ release, ended, plain, cpu, ...size }),
  )
  newsroom.store.close()
}

async function postOne(
  { store, target, parts }: BenchNewsroom,
  { articleId, count }: { readonly articleId: ArticleId; readonly count: number },
) {
  const act = { at: Date.now(), author: 'Ann' }
  const { id, version } = must(store.entries.startUpdate(articleId, act))
  must(store.entries.saveDraft({ id, baseVersion: version, body: corpusBody(count, 40) }, act))
  const [start, before] = [performance.now(), process.cpuUsage()]
  must(store.entries.post({ id, stamp: act.at }, act))
  const { written } = must(await publishArticle(parts, { articleId, target, act }))
  const took = performance.now() - start
  // What follows goes on by itself; the next update shall not be measured with it.
  await allEnded(target.folder)
  const whole = performance.now() - start
  // On a machine that does other things as well, this is the one to read.
  const { user, system } = process.cpuUsage(before)
  const worked = (user + system) / 1_000
  return {
    took,
    whole,
    worked,
    files: written.map((path) => readFileSync(join(target.folder, path))),
  }
}

function at(all: readonly number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b)
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`
}
