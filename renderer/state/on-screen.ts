import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { ArticleBody, Update } from '../../shared/model/update'
import { isUnsaved } from './draft-state'
import { draftOf } from './entry-drafts'
import { knownVersion } from './entry-line'
import { withUnsavedDetails } from './update-details'

/** An update as the window has it: words and details the disk does not have yet stand over its own. */
export function updateOnScreen(update: Update): Update {
  return withUnsavedDetails(withNewestText(update))
}

/** The same for an original entry. */
export function bodyOnScreen(body: ArticleBody): ArticleBody {
  return withNewestText(body)
}

/** The entries whose text somebody else has replaced since this window last saw it. */
export function replacedElsewhere({ body, updates }: Coverage): readonly (Update | ArticleBody)[] {
  return [body, ...updates].filter(({ id, version }) => version > knownVersion(id))
}

/** Whether the entry has words that are in this window alone, or pictures that are still to come. */
export function hasUnsavedText(id: EntryId): boolean {
  const draft = draftOf(id)
  return draft !== undefined && (isUnsaved(draft.queue.state()) || draft.awaitsPictures())
}

function withNewestText<Entry extends Update | ArticleBody>(entry: Entry): Entry {
  const draft = draftOf(entry.id)
  return draft === undefined ? entry : { ...entry, body: draft.lastRead() }
}
