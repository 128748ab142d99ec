import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeCounter } from '../../electron/handlers/change-counter'
import { historyHandlers } from '../../electron/handlers/history-handlers'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import type { TimelineAsked } from '../../electron/store/revision-store'
import { articleStore } from '../../electron/store/sqlite/articles'
import { connect } from '../../electron/store/sqlite/connection'
import { entryStore } from '../../electron/store/sqlite/entries'
import { thinHistory } from '../../electron/store/thin-history'
import { openStore } from '../../electron/store/sqlite/open-store'
import { publicationStore } from '../../electron/store/sqlite/publications'
import { verifyFile } from '../../electron/store/sqlite/verify-file'
import { describeError } from '../../shared/app-error'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { thinAfterMs } from '../../shared/history/thinning-policy'
import { targetId, type ArticleId } from '../../shared/ids'
import type { ArticleFields } from '../../shared/model/article'
import { noFlags } from '../../shared/model/update'
import type { Result } from '../../shared/result'
import { sampleSettings } from '../support/sample-settings'

// What an editor waits for who looks back on a very long day: 2,000 updates, 50,000 revisions, 200
// sendings. The promise is 100 milliseconds for opening the history, whatever is asked of it: as the
// window asks, so that the words are counted too, and nothing is remembered from the time before.

const updates = 2_000
const revisions = 50_000
const sendings = 200
const wordsEach = 80
const rounds = 40

const morning = Date.UTC(2023, 4, 24)
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const file = join(folder, 'newsroom.db')
must(openStore({ folder, newId })).close()
const empty = statSync(file).size
const id = writeTheDay(folder, { lines: revisions, sendings })

void measure().finally(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function measure(): Promise<void> {
  const store = must(openStore({ folder, newId }))
  await report(store)
  store.close()
  reportVerify()
  reportGrowth()
  await reportThinning()
}

/** Written without waiting for the disk, which is not what is measured here. */
function writeTheDay(
  into: string,
  of: { readonly lines: number; readonly sendings: number },
): ArticleId {
  const connection = connect(join(into, 'newsroom.db'))
  connection.exec('PRAGMA synchronous = OFF')
  const writing = { connection, newId }
  const [articles, entries] = [articleStore(writing), entryStore(writing)]
  const publications = publicationStore(writing)
  const day = must(articles.importCoverage(longDay(), { at: morning, author: 'Ann' }))
  const versions = day.updates.map(({ id: entry }) => ({ entry, version: 0 }))
  const articleId = day.article.id
  let at = morning
  for (let count = updates + 2; count < of.lines; count += 1) {
    const update = versions[(count * 7) % versions.length]
    if (update === undefined) continue
    const save = { id: update.entry, baseVersion: update.version, body: text(count) }
    const author = ['Ann', 'Ben', 'Cem'][count % 3] ?? ''
    at += 1_000
    update.version = must(entries.saveDraft(save, { at, author })).version
    if (count % (of.lines / of.sendings) !== 0) continue
    const url = 'https://harbour.example/day/'
    const sending = { articleId, targetId: targetId('site1'), url }
    const { id: sent } = must(publications.start(sending, { at, author }))
    must(publications.finish(sent, { written: [], removed: [], url }, { at, author }))
  }
  connection.close()
  return articleId
}

async function report(open: ContentStore): Promise<void> {
  const every = open.revisions.list({ articleId: id, entryId: 'all' })
  const [newest, oldest] = [every.at(-1), every.at(250)]
  const [middle, entryId] = [every.at(every.length / 2), newest?.entryId ?? null]
  const { fields } = must(open.articles.article(id))
  const lines = must(open.revisions.timeline(asked({ limit: 50 }))).lines
  const noon = morning + revisions * 500
  const page = (changes: Partial<TimelineAsked> = {}) => openHistory(open, asked(changes))
  console.table([
    await timed('open the history: the newest 200 lines', () => page()),
    await timed('200 lines from the middle', () => page({ before: middle?.id ?? null })),
    await timed('the last lines, far down', () => page({ before: oldest?.id ?? null })),
    await timed('500 lines, the most at a time', () => page({ limit: 500 })),
    await timed('one update', () => page({ entryId })),
    await timed('the fields', () => page({ entryId: null })),
    await timed('by author', () => page({ author: 'Ben' })),
    await timed('by author, far down', () => page({ author: 'Ben', before: oldest?.id ?? null })),
    await timed('by a cause that hardly occurs', () => page({ cause: 'created' })),
    await timed('only what readers saw', () => page({ onlySeen: true })),
    await timed('the same, far down', () => page({ onlySeen: true, before: oldest?.id ?? null })),
    await timed('only seen, of one update', () => page({ onlySeen: true, entryId })),
    await timed('only seen, of a cause that never occurs', () =>
      page({ onlySeen: true, cause: 'restored' }),
    ),
  ])
  console.table([
    await timed('count the words of 50 lines', () =>
      must(changeCounter(open).countWithin(lines, fields, Infinity)),
    ),
    await timed('the page as it was half way', () => must(open.articles.coverageAt(id, noon))),
    await timed('the page as it stands, to compare', () => must(open.articles.coverage(id))),
    await timed('what readers see', () => must(open.articles.seenNow(id, targetId('site1')))),
  ])
  const start = performance.now()
  const checked = must(await open.revisions.verify(id))
  const took = (performance.now() - start).toFixed(0)
  console.log(`checked ${String(checked.revisions)} revisions in slices: ${took} ms`)
}

async function openHistory(store: ContentStore, wanted: TimelineAsked): Promise<void> {
  const act = () => ({ at: morning, author: 'Ann' })
  const { timeline } = historyHandlers({ store, act, settings: { get: () => sampleSettings } })
  structuredClone(must(await timeline(wanted, { windowId: 1 })))
}

async function timed(what: string, act: () => unknown) {
  await act()
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await act()
    took.push(performance.now() - start)
  }
  took.sort((a, b) => a - b)
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1)
  return { what, 'p50 ms': at(0.5), 'p95 ms': at(0.95) }
}

function reportVerify(): void {
  const start = performance.now()
  const { revisions: checked, damage } = must(verifyFile(folder))
  const took = (performance.now() - start).toFixed(0)
  console.log(
    `verified the file, ${String(checked)} revisions: ${took} ms; ${damage ?? 'all as written'}`,
  )
}

function reportGrowth(): void {
  const connection = connect(file)
  const row = connection.get(
    'SELECT count(*) AS lines, sum(length(content)) AS bytes FROM revisions',
  )
  const { lines, bytes } = Object(row) as { readonly lines: number; readonly bytes: number }
  connection.close()
  const grown = statSync(file).size - empty
  console.log(
    `${String(lines)} revisions of ${String(wordsEach)} words: ` +
      `${(grown / lines).toFixed(0)} bytes each in the file, ` +
      `${(bytes / lines).toFixed(0)} of them the text; ${(grown / 1e6).toFixed(1)} MB in all`,
  )
}

/** What thinning frees of a day that was seldom sent, and how long who saves meanwhile waits at most. */
async function reportThinning(): Promise<void> {
  const another = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  must(openStore({ folder: another, newId })).close()
  const lines = 20_000
  writeTheDay(another, { lines, sendings: 2 })
  const store = must(openStore({ folder: another, newId }))
  const took: number[] = []
  const thin: ContentStore['revisions']['thin'] = (wanted) => {
    const start = performance.now()
    const slice = store.revisions.thin(wanted)
    took.push(performance.now() - start)
    return slice
  }
  const at = morning + lines * 1_000 + thinAfterMs
  const wanted = { at, olderThan: at, dryRun: false, pause: 0, goOn: () => true }
  const thinned = must(await thinHistory({ revisions: { ...store.revisions, thin } }, wanted))
  store.close()
  took.sort((a, b) => a - b)
  const [middle, slowest] = [took[took.length >> 1] ?? 0, took.at(-1) ?? 0]
  console.log(
    `thinned ${String(thinned.lines)} of ${String(lines)} lines in ${String(took.length)} slices of ` +
      `${middle.toFixed(1)} ms, the longest ${slowest.toFixed(1)} ms: ` +
      `${(thinned.bytes / 1e6).toFixed(1)} MB of text gone, ${freePages(another)} free to be used again`,
  )
  rmSync(another, { recursive: true, force: true })
}

function freePages(of: string): string {
  const connection = connect(join(of, 'newsroom.db'))
  const [free, pages] = ['freelist_count', 'page_count'].map((name) =>
    Number(Object.values(Object(connection.get(`PRAGMA ${name}`)))[0]),
  )
  connection.close()
  return `${String(free)} of ${String(pages)} pages`
}

function asked(changes: Partial<TimelineAsked>): TimelineAsked {
  const everything = { before: null, limit: 200, cause: null, author: null, onlySeen: false }
  return { articleId: id, entryId: 'all', ...everything, ...changes }
}

function longDay() {
  const update = (count: number) => ({
    stamp: morning + count * 1_000,
    stampAsWritten: null,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: text(count),
  })
  const posted = Array.from({ length: updates }, (_, count) => update(count))
  return {
    kind: 'live',
    state: 'live',
    fields: dayFields(),
    body: text(0),
    updates: posted,
  } as const
}

function dayFields(): ArticleFields {
  return {
    headline: 'A very long day',
    standfirst: '',
    slug: '',
    section: '',
    tags: [],
    authors: [],
    language: 'en',
    zone: 'UTC',
    stampTemplate: 'UPDATE {HHmm} GMT',
    day: '2023-05-24',
    lead: null,
    map: null,
    previousDay: null,
    importedOpening: null,
    changeLog: false,
    nextDay: null,
    series: null,
    embargo: null,
  }
}

/** Some words, another one among them each time. */
function text(count: number): Body {
  const words = Array.from({ length: wordsEach }, (_, at) => `word${String(at)}`)
  words[count % wordsEach] = `changed${String(count)}`
  return makeBody([makeParagraph([makeText(words.join(' '))])])
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(describeError(result.error))
}
