import type { Body } from '../../shared/document/nodes'
import type { WordsPutBack } from '../../shared/find/find-everywhere'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { ArticleFields } from '../../shared/model/article'
import type { Act } from '../../shared/model/revision'
import type { ArticleBody, Update } from '../../shared/model/update'
import { assertNever, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'

/** Words as they were before they were replaced, and what they became. */
export type FormerWords =
  /** The version the text got by it. */
  | {
      readonly kind: 'text'
      readonly id: EntryId
      readonly articleId: ArticleId
      readonly before: Body
      readonly version: number
    }
  | {
      readonly kind: 'headline'
      readonly id: EntryId
      readonly articleId: ArticleId
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'fields'
      readonly articleId: ArticleId
      readonly before: ArticleFields
      readonly after: ArticleFields
    }

/** Undoes a replacing text by text; what somebody has changed since stays as it is. */
export function putWordsBack(
  store: ContentStore,
  former: readonly FormerWords[],
  act: Act,
): Result<WordsPutBack> {
  return store.together(() => {
    let back = 0
    const work = { store, act, find: entriesOnce(store) }
    for (const one of former) {
      const put = putBack(work, one)
      if (put.ok) back += put.value
      // Somebody has typed there since, or it is gone.
      else if (put.error.kind !== 'draft-stale' && put.error.kind !== 'not-found') return put
    }
    return ok({ back, kept: former.length - back })
  })
}

interface Work {
  readonly store: ContentStore
  readonly act: Act
  /** An entry as it stood before anything was put back; undefined: it is deleted. */
  readonly find: (articleId: ArticleId, id: EntryId) => Update | ArticleBody | undefined
}

/** Reads each article once, however many of its texts are put back. */
function entriesOnce(store: ContentStore): Work['find'] {
  const read = new Map<ArticleId, ReadonlyMap<EntryId, Update | ArticleBody>>()
  return (articleId, id) => {
    const known = read.get(articleId) ?? entriesIn(store, articleId)
    read.set(articleId, known)
    return known.get(id)
  }
}

function entriesIn(store: ContentStore, id: ArticleId): ReadonlyMap<EntryId, Update | ArticleBody> {
  const found = store.articles.coverage(id)
  const entries = found.ok ? [found.value.body, ...found.value.updates] : []
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** How many texts are as they were: one or none. */
function putBack(work: Work, former: FormerWords): Result<number> {
  switch (former.kind) {
    case 'text':
      return putTextBack(work, former)
    case 'headline':
      return putHeadlineBack(work, former)
    case 'fields':
      return putFieldsBack(work.store, former, work.act)
    default:
      return assertNever(former)
  }
}

function putTextBack(
  { store, act, find }: Work,
  { id, articleId, before, version }: Extract<FormerWords, { readonly kind: 'text' }>,
): Result<number> {
  const entry = find(articleId, id)
  // A draft that was deleted does not come back with its former words.
  if (entry === undefined || isWithdrawn(entry)) return ok(0)
  const saved = store.entries.saveDraft({ id, baseVersion: version, body: before }, act)
  return saved.ok ? ok(1) : saved
}

function putHeadlineBack(
  { store, act, find }: Work,
  { id, articleId, before, after }: Extract<FormerWords, { readonly kind: 'headline' }>,
): Result<number> {
  const update = find(articleId, id)
  if (update === undefined || !('headline' in update)) return ok(0)
  if (update.headline !== after || isWithdrawn(update)) return ok(0)
  const saved = store.entries.setDetails({ ...update, headline: before }, act)
  return saved.ok ? ok(1) : saved
}

/** What was withdrawn stays as readers last had it. */
function isWithdrawn(entry: Update | ArticleBody): boolean {
  return 'state' in entry && entry.state === 'withdrawn'
}

function putFieldsBack(
  store: ContentStore,
  { articleId, before, after }: Extract<FormerWords, { readonly kind: 'fields' }>,
  act: Act,
): Result<number> {
  const found = store.articles.article(articleId)
  if (!found.ok) return found
  const { fields, version } = found.value
  const { headline, standfirst, lead } = after
  const isSame =
    fields.headline === headline &&
    fields.standfirst === standfirst &&
    JSON.stringify(fields.lead) === JSON.stringify(lead)
  if (!isSame) return ok(0)
  const back = {
    ...fields,
    headline: before.headline,
    standfirst: before.standfirst,
    lead: before.lead,
  }
  const saved = store.articles.saveFields({ articleId, baseVersion: version, fields: back }, act)
  return saved.ok ? ok(1) : saved
}
