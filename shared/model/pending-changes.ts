import type { EntryId } from '../ids'
import { sentence, type Words } from '../words/sentence'
import type { ChangeNature, PendingChange } from './correction'
import type { Coverage } from './coverage'
import { formatStamp } from './stamp'
import { newestFirst } from './update'

/** A published text whose words readers have in an older form. */
export interface PendingText {
  /** Null: the words around the text. */
  readonly entryId: EntryId | null
  readonly change: 'undecided' | ChangeNature
  /** What it is called, such as `UPDATE 1254 GMT` or `the headline and captions`. */
  readonly name: Words
}

/** All of an article that readers have in older words, in the page's order. */
export function pendingTexts({ article, body, updates }: Coverage): readonly PendingText[] {
  const { stampTemplate, zone } = article.fields
  const text = (entryId: EntryId | null, change: PendingChange, name: Words) =>
    change === 'none' ? [] : [{ entryId, change, name }]
  // Asked for after each save: the labels of thousands of unchanged updates are not made.
  const changed = newestFirst(updates.filter(({ change }) => change !== 'none'))
  return [
    ...text(null, article.change, sentence('the headline and captions')),
    ...changed.flatMap(({ id, change, stamp, stampAsWritten }) =>
      text(id, change, stampAsWritten ?? formatStamp(stampTemplate, stamp, zone)),
    ),
    ...text(
      body.id,
      body.change,
      article.kind === 'live' ? sentence('the original entry') : sentence('the text'),
    ),
  ]
}

/** Those of which nobody has said yet what their change is. */
export function undecidedTexts(coverage: Coverage): readonly PendingText[] {
  return pendingTexts(coverage).filter(({ change }) => change === 'undecided')
}
