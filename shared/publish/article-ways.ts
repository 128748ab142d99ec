import type { EntryId } from '../ids'

/** The folder of an update’s own page, below the article’s: the same for life. */
export function updatePath(id: EntryId): string {
  return `u/${id}/`
}

/** The absolute address of an update’s own page: the same for life. */
export function updatePageUrl({ url }: { readonly url: string }, id: EntryId): string {
  return `${url}${updatePath(id)}`
}
