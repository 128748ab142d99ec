import type { ArticleId } from '../ids'
import { articleFolderOf, formerFolders } from './moved-files'
import type { MovedAddress } from './site-file'

/** An article as its site is about to have it. */
export interface Moving {
  readonly id: ArticleId
  /** On the site: where it is, or where what is left of it is. */
  readonly path: string
  readonly isTakenDown?: true
  /** Pages of it on record, and those it had where it was moved in from. */
  readonly pages: readonly string[]
}

/** The addresses of a site that lead on, once an article is at a path there. */
export function movedWith(
  moved: readonly MovedAddress[],
  { id, path, isTakenDown, pages }: Moving,
): readonly MovedAddress[] {
  const to = isTakenDown === true ? null : path
  const others = moved.filter((address) => address.id !== id)
  const folders = formerFolders(pages, path).map((from) => ({ from, isPage: true, id, to }))
  const outside = outsidePages(pages).map((from) => ({ from, isPage: false, id, to }))
  return [...others, ...folders, ...outside].sort(pagesFirst)
}

/** The addresses of pages that lie in no article’s folder, such as `storm-edda.html`. */
export function outsidePages(pages: readonly string[]): readonly string[] {
  const outside = pages.filter((path) => /\.html?$/i.test(path) && articleFolderOf(path) === null)
  return [...new Set(outside.map((path) => path.replace(/index\.html$/, '')))]
}

// As the store gives them: the rules for hosts are then the same, whoever makes them.
function pagesFirst(a: MovedAddress, b: MovedAddress): number {
  if (a.isPage !== b.isPage) return a.isPage ? -1 : 1
  return a.from < b.from ? -1 : 1
}
