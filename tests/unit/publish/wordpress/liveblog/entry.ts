import { entryId } from '../../../../../shared/ids'
import type { RemotePart } from '../../../../../shared/publish/remote/remote-content'
import {
  entryMarkup,
  isUpdate,
  wantsKey,
  type UpdatePart,
} from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import { updateSaying } from '../any-content'
import { coverage } from '../any-content'

/** A part that is an update. */
export function asUpdate(part: RemotePart): UpdatePart {
  if (isUpdate(part)) return part
  throw new Error(`${part.key} is no update`)
}

/** An update under a key of its own. */
export function update(number: number, text: string, changes: Partial<RemotePart> = {}) {
  return asUpdate({ ...updateSaying(number, text), key: entryId(`u${String(number)}`), ...changes })
}

/** The entry that an update becomes, as the plug-in then keeps it. */
export function entryOf(
  id: number,
  part: UpdatePart,
  changes: Partial<LiveblogEntry> = {},
): LiveblogEntry {
  return {
    id,
    content: entryMarkup(part, { article: coverage, isNamed: false }),
    isKey: wantsKey(part),
    at: part.stamp ?? 0,
    authors: [{ id: 2, name: 'Editor' }],
    ...changes,
  }
}

/** What somebody entered there. */
export function theirEntry(id: number, content: string, at = 0): LiveblogEntry {
  return { id, content, isKey: false, at, authors: [{ id: 1, name: 'Admin' }] }
}
