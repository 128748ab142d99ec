import { appError } from '../../shared/app-error'
import { diffRevisions } from '../../shared/history/diff-revisions'
import type { RevisionChange } from '../../shared/history/change-types'
import { beforeFirst, contentOfEntry } from '../../shared/history/entry-content'
import { releaseChanges } from '../../shared/history/release-changes'
import { isId, revisionId, type EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Revision, RevisionContent } from '../../shared/model/revision'
import { formatStamp } from '../../shared/model/stamp'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { wrongCall, type Call } from './call'
import { inNewsroom, namedArticle } from './newsroom-at'
import { writeChange } from './write-change'

/** `diff ID A B`: what differs from A to B, each a revision or the words `now` and `seen`. */
export async function diffCommand(call: Call): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  const [, a = '', b = ''] = call.words
  return inNewsroom(call, ({ store }) => {
    const now = store.articles.coverage(id.value)
    if (!now.ok) return now
    const before = sideOf(store, a, now.value)
    if (!before.ok) return before
    const after = sideOf(store, b, now.value)
    if (!after.ok) return after
    const compared = compare(before.value, after.value)
    if (!compared.ok) return compared
    const changes = compared.value.map((pair) => changeOf(pair, now.value))
    return ok(call.json ? JSON.stringify(changes) : textOf(changes, now.value))
  })
}

/** One end of a comparison: a revision of one entry, or the whole article. */
type Side =
  | { readonly kind: 'revision'; readonly revision: Revision }
  | { readonly kind: 'page'; readonly as: 'now' | 'seen'; readonly coverage: Coverage }

function sideOf(store: ContentStore, named: string, now: Coverage): Result<Side> {
  if (named === 'now') return ok({ kind: 'page', as: 'now', coverage: now })
  const { id } = now.article
  if (named === 'seen') return seenSide(store, now)
  const found = isId(named) ? store.revisions.get(revisionId(named)) : null
  if (found?.ok === true && found.value.articleId === id) {
    return ok({ kind: 'revision', revision: found.value })
  }
  if (found?.ok === false && found.error.kind !== 'not-found') return found
  return notInHistory(
    `The article has no revision “${named}”.`,
    `List them: dateline history ${id}`,
  )
}

function seenSide(store: ContentStore, { article }: Coverage): Result<Side> {
  const last = store.publications.listOf(article.id).find(({ state }) => state === 'verified')
  const seen = last === undefined ? ok(null) : store.articles.seenNow(article.id, last.targetId)
  if (!seen.ok) return seen
  if (seen.value !== null) return ok({ kind: 'page', as: 'seen', coverage: seen.value })
  return notInHistory('Readers have not seen this article yet.', 'Publish it first.')
}

function notInHistory(message: string, remedy: string): Result<never> {
  return err(appError('not-in-history', message, remedy))
}

interface Pair {
  readonly entryId: EntryId | null
  readonly before: RevisionContent
  readonly after: RevisionContent
}

function compare(a: Side, b: Side): Result<readonly Pair[]> {
  if (a.kind === 'page' && b.kind === 'page') {
    // What goes to readers is told from what they have; the other way round it is that, undone.
    if (a.as !== 'now') return ok(comparePages(a.coverage, b.coverage))
    return ok(comparePages(b.coverage, a.coverage).map(turned))
  }
  const entryId = a.kind === 'revision' ? a.revision.entryId : entryOf(b)
  if (entryId !== entryOf(b) && b.kind === 'revision') {
    return wrongCall('The two revisions are of different entries, and only one entry is compared.')
  }
  const [before, after] = [contentIn(a, entryId), contentIn(b, entryId)]
  // An entry that readers have not had, or that was not begun: all of it is new, or gone.
  if (before === null) return ok(after === null ? [] : [pairOf(entryId, beforeFirst(after), after)])
  return ok([pairOf(entryId, before, after ?? beforeFirst(before))])
}

function entryOf(side: Side): EntryId | null {
  return side.kind === 'revision' ? side.revision.entryId : null
}

function contentIn(side: Side, entryId: EntryId | null): RevisionContent | null {
  if (side.kind === 'revision') return side.revision.content
  return contentOfEntry(side.coverage, entryId)
}

function pairOf(entryId: EntryId | null, before: RevisionContent, after: RevisionContent): Pair {
  return { entryId, before, after }
}

function turned({ entryId, before, after }: Pair): Pair {
  return pairOf(entryId, after, before)
}

function comparePages(before: Coverage, after: Coverage): readonly Pair[] {
  return releaseChanges(before, after).map((change) =>
    change.kind === 'added'
      ? pairOf(change.entryId, beforeFirst(change.after), change.after)
      : pairOf(change.entryId, change.before, change.after),
  )
}

interface EntryChange extends RevisionChange {
  readonly entry: EntryId | null
  /** What the entry is called on the page. */
  readonly title: string
}

function changeOf({ entryId, before, after }: Pair, { article }: Coverage): EntryChange {
  const change = diffRevisions(before, after, article.fields)
  return { entry: entryId, title: titleOf(after, article.fields), ...change }
}

function titleOf(content: RevisionContent, house: Coverage['article']['fields']): string {
  switch (content.kind) {
    case 'fields':
      return 'FIELDS'
    case 'body':
      return 'ORIGINAL ENTRY'
    case 'update':
      return formatStamp(house.stampTemplate, content.stamp, house.zone)
  }
}

function textOf(changes: readonly EntryChange[], { body }: Coverage): string {
  const written = changes.flatMap((change) => {
    const text = writeChange(change)
    if (text === '') return []
    const { entry, title, added, removed } = change
    const name = entry === null || entry === body.id ? title : `${title} (${entry})`
    return [`${name}  +${String(added)} −${String(removed)}\n\n${text}`]
  })
  return written.length === 0 ? 'No difference.' : written.join('\n\n\n')
}
