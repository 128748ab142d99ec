import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import { findDamage } from '../../electron/store/sqlite/find-damage'
import { contentOfBody, contentOfFields, contentOfUpdate } from '../../shared/history/entry-content'
import type { EntryId, PublicationId, RevisionId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Act, Revision, RevisionSummary } from '../../shared/model/revision'
import {
  dayFields,
  must,
  noon,
  openNewsroom,
  site,
  startDay,
  tempFolder,
  words,
} from './support/temp-newsroom'
import { join } from 'node:path'

const deed = fc.record({
  kind: fc.constantFrom(
    ...['draft', 'draft', 'draft', 'stale', 'body', 'start', 'post', 'post', 'unpost', 'restamp'],
    ...['pin', 'withdraw', 'reinstate', 'fields', 'end', 'reopen', 'send', 'finish', 'fail'],
    ...['restore', 'restore'],
  ),
  /** Which update it is done to. */
  which: fc.nat(3),
  text: fc.constantFrom('', 'One.', 'Two.', 'Three.'),
  /** The clock may also be set back. */
  wait: fc.integer({ min: -90, max: 90 }),
  author: fc.constantFrom('Ann', 'Ben'),
})

type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

test('whatever is done in a day, history ends with what the page shows', () => {
  const day = fc.array(deed, { minLength: 5, maxLength: 40 })
  fc.assert(fc.property(day, holdsFor), { numRuns: 40, seed: 20230524 })
}, 60_000)

function holdsFor(deeds: readonly Deed[]): void {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  const sent = new Map<PublicationId, string>()
  const sendings: PublicationId[] = []
  let at = noon
  let before: readonly Revision[] = []
  for (const one of deeds) {
    at += one.wait * 1_000
    const act = { at, author: one.author }
    doDeed({ store, act, sendings }, one, must(store.articles.coverage(article.id)))
    const now = must(store.articles.coverage(article.id))
    historyEndsWith(store, now)
    countsAreRight(store, now)
    whatWasSentStays(store, now, sent)
    before = historyOnlyGrew(store, now, before)
    readersSawWhatWasSent(store, now)
  }
  thinningLosesNothing(store, must(store.articles.coverage(article.id)), sent)
  store.close()
  expect(findDamage(join(folder, 'newsroom.db'))).toBeNull()
  const reopened = openNewsroom(folder)
  historyEndsWith(reopened, must(reopened.articles.coverage(article.id)))
  reopened.close()
}

interface Desk {
  readonly store: ContentStore
  readonly act: Act
  readonly sendings: PublicationId[]
}

function doDeed({ store, act, sendings }: Desk, { kind, which, text }: Deed, now: Coverage): void {
  const { entries, articles, publications } = store
  const { article, body } = now
  const update = now.updates[which]
  const id = update?.id ?? body.id
  const flags = { pinned: true, keyEvent: false, summary: false }
  switch (kind) {
    case 'draft':
      return void save(store, update ?? body, text, act)
    case 'stale':
      return void save(store, { id, version: (update ?? body).version - 1 }, 'stale', act)
    case 'body':
      return void save(store, body, text, act)
    case 'start':
      return void entries.startUpdate(article.id, act)
    case 'post':
      return void entries.post({ id, stamp: act.at }, act)
    case 'unpost':
      return void entries.unpost(id, act)
    case 'restamp':
      return void entries.restamp({ id, stamp: act.at - 5 }, act)
    case 'pin':
      return void entries.setDetails({ id, headline: text, authors: [], flags, status: null }, act)
    case 'withdraw':
      return void entries.withdraw({ id, reason: text }, act)
    case 'reinstate':
      return void entries.reinstate(id, act)
    case 'fields': {
      const fields = dayFields({ headline: text })
      return void articles.saveFields(
        { articleId: article.id, baseVersion: article.version, fields },
        act,
      )
    }
    case 'end':
      return void articles.setState({ articleId: article.id, state: 'ended' }, act)
    case 'reopen':
      return void articles.setState({ articleId: article.id, state: 'live' }, act)
    case 'restore': {
      const line = linesOf(store, now)[which * 3]
      return line && void must(store.revisions.restore(line.id, act))
    }
    case 'send': {
      const sending = { articleId: article.id, targetId: site, url: 'https://a.example/' }
      return void sendings.push(must(publications.start(sending, act)).id)
    }
    case 'finish':
    case 'fail': {
      const [sending] = sendings.splice(0, 1)
      if (sending === undefined) return
      if (kind === 'fail') return void must(publications.fail(sending, 'no', act))
      const release = { written: [], removed: [], url: 'https://a.example/' }
      return void must(publications.finish(sending, release, act))
    }
  }
}

function save(
  store: ContentStore,
  { id, version }: { readonly id: EntryId; readonly version: number },
  text: string,
  act: Act,
) {
  return store.entries.saveDraft({ id, baseVersion: version, body: words(text) }, act)
}

function historyEndsWith(store: ContentStore, { article, body, updates }: Coverage): void {
  const newest = (entryId: EntryId | null) => {
    const last = store.revisions.list({ articleId: article.id, entryId }).at(-1)
    return last && must(store.revisions.get(last.id)).content
  }
  expect(newest(null)).toEqual(contentOfFields(article))
  expect(newest(body.id)).toEqual(contentOfBody(body))
  for (const update of updates) expect(newest(update.id)).toEqual(contentOfUpdate(update))
}

function countsAreRight(store: ContentStore, { updates }: Coverage): void {
  const posted = updates.filter((update) => update.state === 'posted')
  const lastStamp = posted.length === 0 ? null : Math.max(...posted.map(({ stamp }) => stamp))
  expect(store.articles.list()[0]).toMatchObject({ postedCount: posted.length, lastStamp })
  expect(posted.filter((update) => update.flags.pinned).length).toBeLessThanOrEqual(1)
}

/** Every line stays as it was, but the newest while a burst of typing goes on. */
function historyOnlyGrew(
  store: ContentStore,
  now: Coverage,
  before: readonly Revision[],
): readonly Revision[] {
  const after = linesOf(store, now).map(({ id }) => must(store.revisions.get(id)))
  const settled = Math.max(0, before.length - 1)
  expect(after.slice(0, settled)).toEqual(before.slice(0, settled))
  expect(after[settled]?.id).toBe(before[settled]?.id ?? after[settled]?.id)
  return after
}

/** The timeline says of exactly those lines that readers saw them which a verified sending held. */
function readersSawWhatWasSent(store: ContentStore, { article }: Coverage): void {
  const held = store.publications
    .listOf(article.id)
    .filter(({ state }) => state === 'verified')
    .flatMap(({ id }) => must(store.publications.sentBy(id)))
  const asked = { articleId: article.id, entryId: 'all', before: null, limit: 500 } as const
  const filters = { cause: null, author: null }
  const { lines } = must(store.revisions.timeline({ ...asked, ...filters, onlySeen: false }))
  const onlySeen = must(store.revisions.timeline({ ...asked, ...filters, onlySeen: true })).lines
  const seen = lines.filter((line) => line.seen.length > 0)
  expect(onlySeen).toEqual(seen)
  for (const { id } of lines) {
    const wasHeld = held.some(({ revisionId }) => revisionId === id)
    const wasSeen = seen.some((line) => line.id === id)
    // Nobody sees the withdrawal of what nobody saw: the sending holds it, the timeline does not.
    if (wasSeen || !isWithdrawn(store, id)) expect(wasSeen).toBe(wasHeld)
  }
}

function isWithdrawn(store: ContentStore, id: RevisionId): boolean {
  const { content } = must(store.revisions.get(id))
  return content.kind === 'update' && content.state === 'withdrawn'
}

/** A year later old typing is thinned: the page, and all that was ever sent, stays to the letter. */
function thinningLosesNothing(
  store: ContentStore,
  now: Coverage,
  sent: Map<PublicationId, string>,
): void {
  const at = noon + 365 * 86_400_000
  must(store.revisions.thin({ at, olderThan: at, after: null, dryRun: false }))
  expect(must(store.articles.coverage(now.article.id))).toEqual(now)
  whatWasSentStays(store, now, sent)
  for (const { id, cause, thinnedAt } of linesOf(store, now)) {
    expect(store.revisions.get(id).ok).toBe(thinnedAt === null)
    if (thinnedAt !== null) expect(cause).toBe('typed')
  }
}

function linesOf(store: ContentStore, { article }: Coverage): readonly RevisionSummary[] {
  return store.revisions.list({ articleId: article.id, entryId: 'all' })
}

/** The text of every publication, then and now, must be the same. */
function whatWasSentStays(
  store: ContentStore,
  { article }: Coverage,
  sent: Map<PublicationId, string>,
): void {
  for (const { id } of store.publications.listOf(article.id)) {
    const revisions = must(store.publications.sentBy(id))
    const text = JSON.stringify(revisions.map((one) => must(store.revisions.get(one.revisionId))))
    expect(sent.get(id) ?? text).toBe(text)
    sent.set(id, text)
  }
}
