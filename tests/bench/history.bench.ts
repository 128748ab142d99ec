import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeCounter } from '../../electron/handlers/change-counter'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import type { TimelineAsked } from '../../electron/store/revision-store'
import { articleStore } from '../../electron/store/sqlite/articles'
import { connect } from '../../electron/store/sqlite/connection'
import { entryStore } from '../../electron/store/sqlite/entries'
import { openStore } from '../../electron/store/sqlite/open-store'
import { publicationStore } from '../../electron/store/sqlite/publications'
import { verifyFile } from '../../electron/store/sqlite/verify-file'
import { describeError } from '../../shared/app-error'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { targetId, type ArticleId } from '../../shared/ids'
import type { ArticleFields } from '../../shared/model/article'
import { noFlags } from '../../shared/model/update'
import type { Result } from '../../shared/result'

// What an editor waits for who looks back on a very long day: 2,000 updates, 50,000 revisions, 200
// sendings. The promise is 100 milliseconds for opening the history.

const updates = 2_000
const revisions = 50_000
const sendings = 200
const wordsEach = 80
const rounds = 15

const morning = Date.UTC(2023, 4, 24)
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const file = join(folder, 'newsroom.db')
must(openStore({ folder, newId })).close()
const empty = statSync(file).size
const id = writeTheDay()

void measure().finally(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function measure(): Promise<void> {
  const store = must(openStore({ folder, newId }))
  await report(store)
  store.close()
  reportVerify()
  reportGrowth()
}

/** Written without waiting for the disk, which is not what is measured here. */
function writeTheDay(): ArticleId {
  const connection = connect(file)
  connection.exec('PRAGMA synchronous = OFF')
  const writing = { connection, newId }
  const [articles, entries] = [articleStore(writing), entryStore(writing)]
  const publications = publicationStore(writing)
  const day = must(articles.importCoverage(longDay(), { at: morning, author: 'Ann' }))
  const versions = day.updates.map(({ id: entry }) => ({ entry, version: 0 }))
  const articleId = day.article.id
  let at = morning
  for (let count = updates + 2; count < revisions; count += 1) {
    const update = versions[(count * 7) % versions.length]
    if (update === undefined) continue
    const save = { id: update.entry, baseVersion: update.version, body: text(count) }
    const author = ['Ann', 'Ben', 'Cem'][count % 3] ?? ''
    at += 1_000
    update.version = must(entries.saveDraft(save, { at, author })).version
    if (count % (revisions / sendings) !== 0) continue
    const url = 'https://harbour.example/day/'
    const sending = { articleId, targetId: targetId('site1'), url }
    const { id: sent } = must(publications.start(sending, { at, author }))
    must(publications.finish(sent, { written: [], removed: [], url }, { at, author }))
  }
  connection.close()
  return articleId
}

async function report(open: ContentStore): Promise<void> {
  const ask = (changes: Partial<TimelineAsked> = {}) =>
    must(open.revisions.timeline(asked(changes)))
  const newest = ask().lines
  const entryId = newest[0]?.entryId ?? null
  const oldest = open.revisions.list({ articleId: id, entryId: 'all' }).at(250)?.id ?? null
  const { fields } = must(open.articles.article(id))
  const counter = () => changeCounter(open)
  const noon = morning + revisions * 500
  const rows = [
    timed('open the history: 200 lines, with what readers saw', () => ask()),
    timed('the last page, far down', () => ask({ before: oldest })),
    timed('one update', () => ask({ entryId })),
    timed('by author', () => ask({ author: 'Ben' })),
    timed('by a cause that hardly occurs', () => ask({ cause: 'created' })),
    timed('only what readers saw', () => ask({ onlySeen: true })),
    timed('only what readers saw, of a cause that never occurs', () =>
      ask({ onlySeen: true, cause: 'restored' }),
    ),
    timed('count the words of 50 lines', () =>
      must(counter().countWithin(newest.slice(0, 50), fields, Infinity)),
    ),
    timed('the page as it was half way', () => must(open.articles.coverageAt(id, noon))),
    timed('the page as it stands, to compare', () => must(open.articles.coverage(id))),
    timed('what readers see', () => must(open.articles.seenNow(id, targetId('site1')))),
  ]
  console.table(rows)
  const start = performance.now()
  const checked = must(await open.revisions.verify(id))
  const took = (performance.now() - start).toFixed(0)
  console.log(`checked ${String(checked.revisions)} revisions in slices: ${took} ms`)
}

function timed(what: string, act: () => unknown) {
  act()
  const took = Array.from({ length: rounds }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  }).sort((a, b) => a - b)
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
