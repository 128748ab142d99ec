import type { EntryId } from '../ids'
import type { Coverage } from '../model/coverage'
import type { RevisionContent } from '../model/revision'
import { newestFirst, type Update } from '../model/update'
import { contentForReaders, contentOfBody, contentOfFields, contentOfUpdate } from './entry-content'

/**
 * What one entry does to the page when it is sent. `added`: readers have not had it. `withdrawn`: they
 * had its text, and will read that it was taken back. `changed`: anything else of it differs.
 */
export type ReleaseChange =
  | { readonly kind: 'added'; readonly entryId: EntryId | null; readonly after: RevisionContent }
  | {
      readonly kind: 'changed' | 'withdrawn'
      readonly entryId: EntryId | null
      readonly before: RevisionContent
      readonly after: RevisionContent
    }

/**
 * What sending the article would change for its readers, in the page's order: the fields, the updates
 * newest first, the original entry. What is still being written is not sent.
 */
export function releaseChanges(seen: Coverage | null, toSend: Coverage): readonly ReleaseChange[] {
  const changes = [
    changeOf(
      null,
      seen === null ? undefined : contentOfFields(seen.article),
      contentOfFields(toSend.article),
    ),
    ...updateChanges(seen?.updates ?? [], toSend.updates),
    changeOf(
      toSend.body.id,
      seen === null ? undefined : contentOfBody(seen.body),
      contentOfBody(toSend.body),
    ),
  ]
  return changes.filter((change) => change !== null)
}

function updateChanges(
  seen: readonly Update[],
  toSend: readonly Update[],
): readonly (ReleaseChange | null)[] {
  const known = new Map(seen.filter(isPublic).map((update) => [update.id, update]))
  return newestFirst(toSend.filter(isPublic)).map((update) => {
    const before = known.get(update.id)
    return changeOf(
      update.id,
      before === undefined ? undefined : contentOfUpdate(before),
      contentOfUpdate(update),
    )
  })
}

function changeOf(
  entryId: EntryId | null,
  seen: RevisionContent | undefined,
  toSend: RevisionContent,
): ReleaseChange | null {
  const before = seen === undefined ? undefined : contentForReaders(seen)
  const after = contentForReaders(toSend)
  if (before === undefined) {
    // Withdrawn before anybody saw it: no tombstone speaks of it.
    return isWithdrawn(after) ? null : { kind: 'added', entryId, after }
  }
  // Both were made by the same functions, so the same content is the same text.
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  const kind = isWithdrawn(after) && !isWithdrawn(before) ? 'withdrawn' : 'changed'
  return { kind, entryId, before, after }
}

function isPublic({ state }: Update): boolean {
  return state !== 'composing'
}

function isWithdrawn(content: RevisionContent): boolean {
  return content.kind === 'update' && content.state === 'withdrawn'
}
