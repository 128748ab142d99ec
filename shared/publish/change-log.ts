import {
  contentForReaders,
  contentOfBody,
  contentOfFields,
  contentOfUpdate,
} from '../history/entry-content'
import type { EntryId } from '../ids'
import type { ArticleFields } from '../model/article'
import type { ChangeNature, Correction } from '../model/correction'
import type { Coverage } from '../model/coverage'
import type { RevisionContent } from '../model/revision'
import type { Instant } from '../model/stamp'

/** A text as one sending showed it to readers for the first time. */
export interface ShownRevision {
  /** Null: the words around the text. */
  readonly entryId: EntryId | null
  /** When the sending began. */
  readonly at: Instant
  /** What its change was said to be last; null where nobody was asked. */
  readonly told: ChangeNature | null
  /** The time readers were told it was changed at. */
  readonly editedAt: Instant | null
  readonly content: RevisionContent
}

/** One change of published text, as readers are shown it. */
export interface PublicChange {
  readonly entryId: EntryId | null
  readonly at: Instant
  readonly told: ChangeNature | 'withdrawn' | 'reinstated'
  readonly before: RevisionContent
  readonly after: RevisionContent
  /** What readers were told was wrong, with this change. */
  readonly notices: readonly Correction[]
}

/**
 * Every change of what readers had, newest first: from what each sending showed (oldest first), and
 * from what is sent now. The words of a text that is withdrawn now are not shown again.
 */
export function publicChanges(
  shown: readonly ShownRevision[],
  now: { readonly coverage: Coverage; readonly at: Instant },
): readonly PublicChange[] {
  const before = new Map<EntryId | null, ShownRevision>()
  const changes: PublicChange[] = []
  for (const each of [...shown, ...sentNow(now)]) {
    const next = { ...each, content: contentForReaders(each.content) }
    const last = before.get(next.entryId)
    before.set(next.entryId, next)
    const change = last === undefined ? null : changeOf(last, next)
    if (change !== null) changes.push(change)
  }
  const gone = new Set(
    [...before].filter(([, { content }]) => isWithdrawn(content)).map(([id]) => id),
  )
  return changes.filter(({ entryId, told }) => !gone.has(entryId) || told === 'withdrawn').reverse()
}

/** The words around the text that readers read, and may be shown the change of. */
export function readerWords({ headline, standfirst, lead, map }: ArticleFields): readonly string[] {
  const pictures = [lead?.caption, lead?.credit, lead?.alt, map?.credit, map?.alt]
  return [headline, standfirst, ...pictures.map((words) => words ?? '')]
}

function sentNow({
  coverage,
  at,
}: {
  readonly coverage: Coverage
  readonly at: Instant
}): readonly ShownRevision[] {
  const { article, body } = coverage
  const updates = coverage.updates.filter(({ state }) => state !== 'composing')
  return [
    { entryId: null, at, ...toldOf(article), content: contentOfFields(article) },
    ...updates.map((update) => ({
      entryId: update.id,
      at,
      ...toldOf(update),
      content: contentOfUpdate(update),
    })),
    { entryId: body.id, at, ...toldOf(body), content: contentOfBody(body) },
  ]
}

function toldOf({ change, editedAt }: Pick<Coverage['body'], 'change' | 'editedAt'>) {
  return { told: change === 'none' || change === 'undecided' ? null : change, editedAt }
}

function changeOf(last: ShownRevision, next: ShownRevision): PublicChange | null {
  const { entryId, at, content: after } = next
  const before = last.content
  const known = new Set(before.corrections.map(({ id }) => id))
  const notices = after.corrections.filter(({ id }) => !known.has(id))
  const change = { entryId, at, before, after, notices }
  if (isWithdrawn(after) !== isWithdrawn(before)) {
    return { ...change, told: isWithdrawn(after) ? 'withdrawn' : 'reinstated' }
  }
  if (isWithdrawn(after)) return null
  if (wordsOf(before) === wordsOf(after) && notices.length === 0) return null
  return { ...change, told: notices.at(-1)?.kind ?? silentOrTold(last, next) }
}

// A sending may hold several changes of one text: a minor fix is what moved no time. Other words for an
// older notice are a line of history like a correction, and make none of what is sent with them.
function silentOrTold(last: ShownRevision, { told, editedAt }: ShownRevision): ChangeNature {
  // Before an editor was asked, every change showed its time: it was an update.
  if (told === null || told === 'update') return 'update'
  return editedAt !== null && editedAt > (last.editedAt ?? last.at) ? 'update' : 'minor'
}

function wordsOf(content: RevisionContent): string {
  if (content.kind === 'fields') return JSON.stringify(readerWords(content.fields))
  return JSON.stringify([content.kind === 'update' ? content.headline : '', content.body])
}

function isWithdrawn(content: RevisionContent): boolean {
  return content.kind === 'update' && content.state === 'withdrawn'
}
