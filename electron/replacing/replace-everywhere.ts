import { entryOf } from '../../shared/document/article-words'
import type { WordsChange } from '../../shared/find/find-everywhere'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Act } from '../../shared/model/revision'
import type { ArticleBody, Update } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { FormerWords } from './put-words-back'
import { rewordBody, rewordFields, rewordText } from './words-of-entry'

/** What replacing did. */
export interface Replacing {
  readonly count: number
  readonly articles: number
  /** As it was before, text by text. */
  readonly former: readonly FormerWords[]
}

const nothing: Replacing = { count: 0, articles: 0, former: [] }

/**
 * Replaces words in any number of articles: all of it or, where something fails, nothing. Each text is
 * one step of its history under the cause `typed`, as if she had typed it. Words that stand there no
 * more are left out, and so is what was withdrawn.
 */
export function replaceEverywhere(
  store: ContentStore,
  changes: readonly WordsChange[],
  act: Act,
): Result<Replacing> {
  return store.together(() => {
    let done = nothing
    for (const [articleId, asked] of groupBy(changes, (change) => change.articleId)) {
      const replaced = replaceInArticle({ store, articleId, act }, asked)
      // An article that is gone has no words to replace.
      if (!replaced.ok && replaced.error.kind === 'not-found') continue
      if (!replaced.ok) return replaced
      done = added(done, replaced.value)
    }
    return ok(done)
  })
}

interface Work {
  readonly store: ContentStore
  readonly articleId: ArticleId
  readonly act: Act
}

function replaceInArticle(work: Work, changes: readonly WordsChange[]): Result<Replacing> {
  const found = work.store.articles.coverage(work.articleId)
  if (!found.ok) return found
  let done = nothing
  for (const [entryId, asked] of groupBy(changes, ({ place }) => entryOf(place))) {
    const replaced =
      entryId === null
        ? replaceInFields(work, found.value, asked)
        : replaceInEntry(work, entryIn(found.value, entryId), asked)
    if (!replaced.ok) return replaced
    done = added(done, replaced.value)
  }
  return ok({ ...done, articles: done.count === 0 ? 0 : 1 })
}

function replaceInFields(
  { store, articleId, act }: Work,
  { article }: Coverage,
  changes: readonly WordsChange[],
): Result<Replacing> {
  const { part, count } = rewordFields(article.fields, changes)
  if (count === 0) return ok(nothing)
  const save = { articleId, baseVersion: article.version, fields: part }
  const saved = store.articles.saveFields(save, act)
  if (!saved.ok) return saved
  const former = { kind: 'fields', articleId, before: article.fields, after: part } as const
  return ok({ ...nothing, count, former: [former] })
}

function replaceInEntry(
  work: Work,
  entry: Update | ArticleBody | undefined,
  changes: readonly WordsChange[],
): Result<Replacing> {
  if (entry === undefined || ('state' in entry && entry.state === 'withdrawn')) return ok(nothing)
  const inText = replaceInText(work, entry, changes)
  if (!inText.ok || !('headline' in entry)) return inText
  const inHeadline = replaceInHeadline(work, entry, changes)
  return inHeadline.ok ? ok(added(inText.value, inHeadline.value)) : inHeadline
}

function replaceInText(
  { store, act }: Work,
  { id, articleId, body, version }: Update | ArticleBody,
  changes: readonly WordsChange[],
): Result<Replacing> {
  const { part, count } = rewordBody(body, changes)
  if (count === 0) return ok(nothing)
  const saved = store.entries.saveDraft({ id, baseVersion: version, body: part }, act)
  if (!saved.ok) return saved
  const former = {
    kind: 'text',
    id,
    articleId,
    before: body,
    version: saved.value.version,
  } as const
  return ok({ ...nothing, count, former: [former] })
}

function replaceInHeadline(
  { store, act }: Work,
  update: Update,
  changes: readonly WordsChange[],
): Result<Replacing> {
  const asked = changes.filter(({ place }) => place.kind === 'update-headline')
  const { part, count } = rewordText(update.headline, asked)
  if (count === 0) return ok(nothing)
  const saved = store.entries.setDetails({ ...update, headline: part }, act)
  if (!saved.ok) return saved
  const { id, articleId, headline } = update
  const former = { kind: 'headline', id, articleId, before: headline, after: part } as const
  return ok({ ...nothing, count, former: [former] })
}

function entryIn({ body, updates }: Coverage, id: EntryId): Update | ArticleBody | undefined {
  return body.id === id ? body : updates.find((update) => update.id === id)
}

function added(one: Replacing, other: Replacing): Replacing {
  return {
    count: one.count + other.count,
    articles: one.articles + other.articles,
    former: [...one.former, ...other.former],
  }
}

function groupBy<K>(
  changes: readonly WordsChange[],
  keyOf: (change: WordsChange) => K,
): ReadonlyMap<K, readonly WordsChange[]> {
  const groups = new Map<K, WordsChange[]>()
  for (const change of changes) {
    const group = groups.get(keyOf(change))
    if (group === undefined) groups.set(keyOf(change), [change])
    else group.push(change)
  }
  return groups
}
