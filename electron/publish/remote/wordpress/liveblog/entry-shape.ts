import { z } from 'zod'
import { markupToWords } from '../../../../../shared/publish/wordpress/plain-words'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'

const number = z.coerce.number().int().nonnegative()

// Whoever was deleted there is an empty list.
const authorShape = z
  .object({ id: number, name: z.string() })
  .transform(({ id, name }) => ({ id, name: markupToWords(name) }))
  .nullable()
  .catch(null)

const itemShape = z.object({
  id: number,
  type: z.enum(['new', 'update', 'delete']),
  content: z.string(),
  key_event: z.boolean().catch(false),
  // Of one that was deleted it is `false`.
  entry_time: number.catch(0),
  authors: z.array(authorShape).catch([]),
})

/** What the plug-in answers with, be it one entry or many. */
export const entriesShape = z.object({ entries: z.array(itemShape) })

/** The same, where it gives its entries in pages. */
export const pageShape = entriesShape.extend({ pages: number, total: number })

/** One line of the plug-in’s own history of entries. */
export type EntryItem = z.infer<typeof itemShape>

/**
 * The entries as they stand: each change of one is a line of its own there, in the order in which they
 * were made, and a deletion is one, too.
 */
export function standingEntries(items: readonly EntryItem[]): readonly LiveblogEntry[] {
  return lastOfEach(items).map(entryOf)
}

/** What became of each entry in a history of them; those that were deleted are left out. */
export function lastOfEach<Item extends Pick<EntryItem, 'id' | 'type'>>(
  items: readonly Item[],
): readonly Item[] {
  const last = new Map<number, Item>()
  for (const item of items) {
    if (item.type === 'delete') last.delete(item.id)
    else last.set(item.id, item)
  }
  return [...last.values()]
}

/** An entry in our terms. */
export function entryOf({ id, content, key_event, entry_time, authors }: EntryItem): LiveblogEntry {
  const named = authors.filter((author) => author !== null)
  return { id, content, isKey: key_event, at: entry_time * 1000, authors: named }
}
