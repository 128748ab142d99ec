import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { describeError } from '../../shared/app-error'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { noFilter, type LibraryFilter, type SearchOrder } from '../../shared/model/search'
import { newFields } from '../../shared/model/new-fields'
import { addDays } from '../../shared/model/stamp'
import { noFlags } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'

// How long what she types takes to be found in a newsroom of years: 10,000 articles, 100,000 updates
// of some sixty words. Words are as unevenly common as in a language (Zipf’s law), the queries likewise,
// from a word that stands nearly everywhere to one that stands nowhere, whole and just begun.

const articles = Number(process.env.DATELINE_BENCH_ARTICLES ?? 10_000)
const updatesEach = 10
const wordsEach = 60
const rounds = 8

let seed = 1
const chance = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff
const syllables = 'ka lo mi ter an sto ber har wal sel do ni gra fen u bri com pa re son'.split(' ')
const vocabulary = Array.from({ length: 30_000 }, (_, index) => wordOf(index))

function wordOf(index: number): string {
  let [word, left] = ['', index]
  do {
    word += syllables[left % syllables.length] ?? ''
    left = Math.floor(left / syllables.length)
  } while (left > 0)
  return word
}

function someWord(): string {
  const rank = Math.floor(Math.exp(chance() * Math.log(vocabulary.length))) - 1
  return vocabulary[rank] ?? ''
}

function text(count: number): Body {
  const some = Array.from({ length: count }, someWord).join(' ')
  return makeBody([makeParagraph([makeText(`${some}.`)])])
}

function fill(store: ContentStore): void {
  for (let from = 0; from < articles; from += 100) {
    must(
      store.together(() => {
        for (let index = from; index < Math.min(from + 100, articles); index += 1) {
          writeDay(store, index)
        }
        return ok(null)
      }),
    )
  }
}

const habits = { houseZone: 'UTC', language: 'en', stampTemplate: 'UPDATE {HHmm} GMT' }

function writeDay(store: ContentStore, index: number): void {
  const day = addDays('1996-01-01', index)
  const at = Date.parse(`${day}T08:00:00Z`)
  const headline = [someWord(), someWord(), someWord()].join(' ')
  const authors = [{ name: `Author ${String(index % 40)}` }]
  const tags = [`tag ${String(index % 300)}`]
  const fields = { ...newFields(habits, day), headline, authors, tags }
  const updates = Array.from({ length: updatesEach }, (_, count) => ({
    stamp: at + count * 600_000,
    stampAsWritten: null,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: text(wordsEach),
  }))
  const state = index > articles - 3 ? 'live' : 'ended'
  const coverage = { kind: 'live', state, fields, body: text(120), updates } as const
  must(store.articles.importCoverage(coverage, { at, author: 'Ann' }))
}

const common = [0, 1, 3, 10, 40].map((rank) => vocabulary[rank] ?? '')
const middling = [150, 400, 900, 2_000].map((rank) => vocabulary[rank] ?? '')
const rare = [8_000, 15_000, 29_000].map((rank) => vocabulary[rank] ?? '')
const asTyped = [...common, ...middling].flatMap((word) => [word.slice(0, 2), word.slice(0, 3)])
const queries: readonly (readonly [name: string, typed: readonly string[]])[] = [
  ['common word', common],
  ['middling word', middling],
  ['rare word', rare],
  ['word just begun', asTyped],
  ['two words', [...common, ...middling].map((word) => `${word} ${vocabulary[5] ?? ''}`)],
  ['phrase', common.map((word) => `"${word} ${vocabulary[0] ?? ''}"`)],
  ['not there', ['xyzzy', 'qqq', '"nowhere at all"']],
]
const filters: readonly (readonly [name: string, filter: LibraryFilter])[] = [
  ['', noFilter],
  [', one author', { ...noFilter, author: 'Author 7' }],
  [', one old day', { ...noFilter, from: '1996-02-01', to: '1996-02-01' }],
]

function measure(store: ContentStore): void {
  const rows = []
  for (const order of ['newest', 'relevance'] as const) {
    const all: Took[] = []
    for (const [name, filter] of filters) {
      for (const [kind, typed] of queries) {
        const times = typed.flatMap((words) => timesOf(store, { words, order, filter }))
        if (name === '') all.push(...times)
        rows.push({ search: `${order}: ${kind}${name}`, ...spread(times) })
      }
    }
    rows.push({ search: `${order}: ALL without a filter`, ...spread(all) })
  }
  rows.push({ search: 'names to filter by', ...spread(timed(() => store.search.marks())) })
  console.table(rows)
}

function timesOf(
  store: ContentStore,
  asked: { readonly words: string; readonly order: SearchOrder; readonly filter: LibraryFilter },
): readonly Took[] {
  return timed(() => store.search.find({ ...asked, limit: 12, within: null }))
}

// Also the time the processor spent on it: on a busy machine that is the one to read.
function timed(act: () => unknown): readonly Took[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now()
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    return { wall: performance.now() - start, cpu: (user + system) / 1_000 }
  })
}

interface Took {
  readonly wall: number
  readonly cpu: number
}

function spread(times: readonly Took[]): Record<string, string> {
  const at = (of: keyof Took, share: number) => {
    const sorted = times.map((took) => took[of]).sort((a, b) => a - b)
    return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  }
  return {
    'p50 ms': at('wall', 0.5),
    'p95 ms': at('wall', 0.95),
    'cpu p50 ms': at('cpu', 0.5),
    'cpu p95 ms': at('cpu', 0.95),
  }
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(describeError(result.error))
}

// A folder that is named is kept, and used again without being filled.
const kept = process.env.DATELINE_BENCH_FOLDER
const folder = kept ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const store = must(openStore({ folder, newId }))
if (store.articles.page({ filter: noFilter, limit: 1 }).articles.length === 0) {
  const start = performance.now()
  fill(store)
  console.log(`written in ${((performance.now() - start) / 1_000).toFixed(0)} s`)
}
const megabytes = (statSync(join(folder, 'newsroom.db')).size / 1e6).toFixed(0)
console.log(
  `${String(articles)} articles, ${String(articles * updatesEach)} updates, ${megabytes} MB`,
)
measure(store)
store.close()
if (kept === undefined) rmSync(folder, { recursive: true, force: true })
