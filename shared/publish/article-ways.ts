import type { EntryId } from '../ids'
import type { ArticlePart } from './article-part'
import { noticeAnchor, type PublicNotice } from './public-notices'
import { updateAnchor, type PublicCoverage } from './public-coverage'
import { placeOfUpdate } from './update-places'

/** The folder of a page of older updates, below the article’s. */
export function updatesPath(number: number): string {
  return `updates/${String(number)}/`
}

/** The folder of an update’s own page, below the article’s: the same for life. */
export function updatePath(id: EntryId): string {
  return `u/${id}/`
}

/** Where an update stands now among the others: its absolute address. It moves once, to a page of older ones. */
export function updateAddress(page: PublicCoverage, id: EntryId): string {
  return `${page.url}${folderOf(placeOfUpdate(page.places, id))}#${updateAnchor({ id })}`
}

/** The absolute address of an update’s own page: the same for life. */
export function updatePageUrl({ url }: { readonly url: string }, id: EntryId): string {
  return `${url}${updatePath(id)}`
}

/** Where a notice stands now: its absolute address. */
export function noticeAddress(page: PublicCoverage, notice: PublicNotice): string {
  return `${page.url}${folderOf(placeOfNotice(page, notice))}#${noticeAnchor(notice)}`
}

/** Where an update stands now, below the article’s folder: `updates/3/index.html#u-…`. */
export function updatePlace(page: PublicCoverage, id: EntryId): string {
  return `${folderOf(placeOfUpdate(page.places, id))}index.html#${updateAnchor({ id })}`
}

/** The same for a notice. */
export function noticePlace(page: PublicCoverage, notice: PublicNotice): string {
  return `${folderOf(placeOfNotice(page, notice))}index.html#${noticeAnchor(notice)}`
}

/** The link to an update among the others, from the page that is being written. */
export function wayToUpdate(page: PublicCoverage, id: EntryId): string {
  return `${wayTo(page.part, placeOfUpdate(page.places, id))}#${updateAnchor({ id })}`
}

/** The link to an update's own page, from the page that is being written. */
export function wayToOwnPage({ part }: PublicCoverage, id: EntryId): string {
  return `${part.toArticle}${updatePath(id)}index.html`
}

/** The link to a notice, from the page that is being written. */
export function wayToNotice(page: PublicCoverage, notice: PublicNotice): string {
  return `${wayTo(page.part, placeOfNotice(page, notice))}#${noticeAnchor(notice)}`
}

/** The link to the original entry, from the page that is being written. */
export function wayToOriginalEntry({ part }: PublicCoverage): string {
  return `${wayTo(part, 0)}#original-entry`
}

/** The page a notice stands on: 0 the main page, else a page of older updates. */
export function placeOfNotice(
  { places }: Pick<PublicCoverage, 'places'>,
  { place, about }: PublicNotice,
): number {
  return place === 'entry' && about.kind === 'update' ? placeOfUpdate(places, about.update.id) : 0
}

/** The notices that stand on one of its pages: 0 the main page, else a page of older updates. */
export function noticesOn(page: PublicCoverage, number: number): readonly PublicNotice[] {
  return page.notices.filter((notice) => placeOfNotice(page, notice) === number)
}

function folderOf(number: number): string {
  return number === 0 ? '' : updatesPath(number)
}

/** The file of one of the pages; nothing for the page that is being written. */
function wayTo({ toArticle, number }: ArticlePart, other: number): string {
  return number === other ? '' : `${toArticle}${folderOf(other)}index.html`
}
