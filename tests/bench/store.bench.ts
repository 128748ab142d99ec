import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentStore } from '../../electron/store/content-store'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { describeError } from '../../shared/app-error'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import type { ArticleFields } from '../../shared/model/article'
import type { Coverage } from '../../shared/model/coverage'
import { noFilter } from '../../shared/model/search'
import { noFlags } from '../../shared/model/update'
import type { Result } from '../../shared/result'

// What an editor waits for, with little and with much in the newsroom. The sizes take turns within
// one run, so that a noisy disk falls on all of them alike: read the ratios, not the milliseconds.

const sizes = [
  { name: '2 updates, 10 articles', updates: 2, articles: 10 },
  { name: '2,000 updates, 10 articles', updates: 2_000, articles: 10 },
  { name: '2 updates, 1,000 articles', updates: 2, articles: 1_000 },
] as const

const rounds = 150
const deeds = ['saveDraft', 'post', 'list', 'coverage'] as const
type Deed = (typeof deeds)[number]

interface Desk {
  readonly name: string
  readonly folder: string
  readonly store: ContentStore
  readonly day: Coverage
  readonly took: Record<Deed, number[]>
  at: number
}

function setUp({ name, updates, articles }: (typeof sizes)[number]): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const store = must(openStore({ folder, newId }))
  const at = Date.UTC(2023, 4, 24)
  const act = { at, author: 'Ann' }
  for (let count = 1; count < articles; count += 1) {
    must(store.articles.importCoverage(dayOf(2, count), act))
  }
  const day = must(store.articles.importCoverage(dayOf(updates, 0), act))
  return { name, folder, store, day, at, took: { saveDraft: [], post: [], list: [], coverage: [] } }
}

function work(desk: Desk): void {
  const { store, day } = desk
  const act = () => ({ at: (desk.at += 20_000), author: 'Ann' })
  const update = must(store.entries.startUpdate(day.article.id, act()))
  // Four saves of a growing text, twenty seconds apart: three join a burst, the fourth begins one.
  for (let save = 0; save < 4; save += 1) {
    const body = text(120 + save * 10)
    const draft = { id: update.id, baseVersion: update.version + save, body }
    timed(desk, 'saveDraft', () => must(store.entries.saveDraft(draft, act())))
  }
  timed(desk, 'post', () => must(store.entries.post({ id: update.id, stamp: desk.at }, act())))
  timed(desk, 'list', () => store.articles.page({ filter: noFilter, limit: 200 }))
  timed(desk, 'coverage', () => must(store.articles.coverage(day.article.id)))
}

function timed(desk: Desk, deed: Deed, act: () => unknown): void {
  const start = performance.now()
  act()
  desk.took[deed].push(performance.now() - start)
}

function report(desks: readonly Desk[]): void {
  const [small] = desks
  const rows = deeds.flatMap((deed) =>
    desks.map((desk) => ({
      deed,
      newsroom: desk.name,
      'p50 ms': at(desk.took[deed], 0.5).toFixed(2),
      'p95 ms': at(desk.took[deed], 0.95).toFixed(2),
      'times the smallest': small
        ? (at(desk.took[deed], 0.5) / at(small.took[deed], 0.5)).toFixed(2)
        : '',
    })),
  )
  console.table(rows)
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

function dayOf(updates: number, index: number) {
  const fields: ArticleFields = {
    headline: `Day ${String(index)}`,
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
  const update = (count: number) => ({
    stamp: Date.UTC(2023, 4, 24) + count * 1_000,
    stampAsWritten: null,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: text(80),
  })
  const posted = Array.from({ length: updates }, (_, count) => update(count))
  return { kind: 'live', state: 'live', fields, body: text(600), updates: posted } as const
}

function text(wordCount: number): Body {
  return makeBody([makeParagraph([makeText('harbour '.repeat(wordCount))])])
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(describeError(result.error))
}

const desks = sizes.map(setUp)
for (let round = 0; round < rounds; round += 1) desks.forEach(work)
report(desks)
for (const { store, folder } of desks) {
  store.close()
  rmSync(folder, { recursive: true, force: true })
}
