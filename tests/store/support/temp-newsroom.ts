import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { keepSafe } from '../../../electron/safekeeping/keep-safe'
import type { ContentStore } from '../../../electron/store/content-store'
import { newId } from '../../../electron/store/new-id'
import { openStore } from '../../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { describeError } from '../../../shared/app-error'
import type { ArticleId, TargetId } from '../../../shared/ids'
import { targetId } from '../../../shared/ids'
import type { ArticleFields } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import type { Publication } from '../../../shared/model/publication'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import type { Result } from '../../../shared/result'

/** 24 May 2023, 12:00 GMT. */
export const noon = Date.UTC(2023, 4, 24, 12)

/** The folder of the site most tests publish to. */
export const site: TargetId = targetId('site1')

const cleanups: (() => void)[] = []

afterEach(() => {
  cleanups
    .splice(0)
    .reverse()
    .forEach((cleanup) => cleanup())
})

/** Does something when the test has ended, before what was set up earlier is undone. */
export function afterwards(cleanup: () => void): void {
  cleanups.push(cleanup)
}

/** A fresh folder, gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens the newsroom in a folder; closed after the test. */
export function openNewsroom(folder: string = tempFolder()): ContentStore {
  const store = must(openStore({ folder, newId }))
  cleanups.push(() => store.close())
  return store
}

/** Has a checked copy of the newsroom in a folder made, as the app does; gives its path. */
export function backUp(folder: string, at = Date.now()): string {
  const made = keepSafe({ folder, at, checks: false, copies: 'now' })
  if (made.kind !== 'safe' || made.backup === null) throw new Error(JSON.stringify(made))
  return made.backup
}

/** What an expected success gave. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(
    `${result.error.kind}: ${describeError(result.error)} ${result.error.detail ?? ''}`,
  )
}

/** The kind of an expected failure. */
export function kindOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.kind
}

/** Ann acts, so many seconds after noon. */
export function ann(seconds = 0): Act {
  return { at: noon + seconds * 1_000, author: 'Ann' }
}

/** Ben acts, so many seconds after noon. */
export function ben(seconds = 0): Act {
  return { at: noon + seconds * 1_000, author: 'Ben' }
}

/** A body of one paragraph. */
export function words(text: string): Body {
  return makeBody([makeParagraph([makeText(text)])])
}

/** The fields of a plain day of coverage. */
export function dayFields(changes: Partial<ArticleFields> = {}): ArticleFields {
  return {
    headline: 'A day at the harbour',
    standfirst: '',
    slug: '',
    section: '',
    tags: [],
    authors: [{ name: 'Ann Reporter' }],
    language: 'en',
    zone: 'Europe/London',
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
    ...changes,
  }
}

/** A live article, empty. */
export function startDay(store: ContentStore, changes: Partial<ArticleFields> = {}): Coverage {
  return must(store.articles.create({ kind: 'live', fields: dayFields(changes) }, ann()))
}

/** An update with words in it, still composing. */
export function composeUpdate(store: ContentStore, id: ArticleId, text: string): Update {
  const update = must(store.entries.startUpdate(id, ann()))
  return typeText(store, update, text)
}

/** Saves other words in an update. */
export function typeText(store: ContentStore, update: Update, text: string, act = ann()): Update {
  const save = { id: update.id, baseVersion: update.version, body: words(text) }
  const { entry } = must(store.entries.saveDraft(save, act))
  if ('state' in entry) return entry
  throw new Error('the store gave back an original entry')
}

/** An update with words in it, posted. */
export function postUpdate(store: ContentStore, id: ArticleId, text: string, at = ann()): Update {
  const update = composeUpdate(store, id, text)
  return must(store.entries.post({ id: update.id, stamp: at.at }, at))
}

/** Gives an update a headline, or flags; the rest stays as it is. */
export function giveDetails(
  store: ContentStore,
  { id, headline, authors, flags, status }: Update,
  changes: Partial<Pick<Update, 'headline' | 'flags'>>,
  act = ann(),
): Update {
  const details = { id, headline, authors, flags, status, ...changes }
  return must(store.entries.setDetails(details, act))
}

/** A publication of all there is, read back. */
export function publish(store: ContentStore, articleId: ArticleId, act = ann()): Publication {
  const url = 'https://harbour.example/day/'
  const started = must(store.publications.start({ articleId, targetId: site, url }, act))
  return must(store.publications.finish(started.id, { written: [], removed: [], url }, act))
}

/** The causes in an entry's history, oldest first. */
export function causes(store: ContentStore, update: Update): readonly RevisionCause[] {
  const of = { articleId: update.articleId, entryId: update.id }
  return store.revisions.list(of).map((revision) => revision.cause)
}

/** The update as the store now gives it. */
export function reread(store: ContentStore, update: Update): Update {
  const { updates } = must(store.articles.coverage(update.articleId))
  const found = updates.find(({ id }) => id === update.id)
  if (found === undefined) throw new Error('the update is gone')
  return found
}
