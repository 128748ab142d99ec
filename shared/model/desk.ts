import type { ArticleId, EntryId } from '../ids'

/** Where the writer was: the caret comes back here after a restart. */
export interface Place {
  readonly articleId: ArticleId
  /** The entry that held the caret; null where none did. */
  readonly entryId: EntryId | null
  /** Characters of text before the caret in that entry (line and block ends count one). */
  readonly caret: number
}
