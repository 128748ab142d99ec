import type { EntryId } from '../ids'

/** Where an update has a page of its own, seen from its article's: the same for life. */
export function updatePath(id: EntryId): string {
  return `u/${id}/`
}

/** The address of an update's own page. */
export function updateAddress(
  { id }: { readonly id: EntryId },
  article: { readonly url: string },
): string {
  return `${article.url}${updatePath(id)}`
}
