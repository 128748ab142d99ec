import type { Html } from '../../document/html'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import type { ArticleSet, ListFile, OnSite } from '../site-file'
import { stepsElement, type Step } from '../update-steps'
import { shownOfStory } from './story-item'

/** How many articles a page of a list holds; its newest page up to twice as many less one. */
export const articlesPerPage = 30

/** A list in pages: the newest, and older ones numbered from the oldest, which keep their articles. */
export interface PagedList {
  /** `section/coast/` */
  readonly folder: string
  readonly within: ArticleSet
  readonly render: (articles: readonly ListedArticle[], on: OnSite, page: PageOfList) => Html
}

/** One page of such a list. */
export interface PageOfList {
  /** Its folder on the site. */
  readonly folder: string
  /** 0: the newest. */
  readonly number: number
  /** How many numbered pages there are. */
  readonly sealed: number
}

/** All pages of a list, and the number behind the last, which may just have lost its page. */
export function pagesOf(list: PagedList, on: OnSite): readonly ListFile[] {
  const count = on.count(list.within)
  const sealed = sealedOf(count)
  const numbers = Array.from({ length: sealed + 1 }, (_, index) => index + 1)
  return [
    ...numbers.map((number): ListFile => ({
      path: `${folderOf(list.folder, number)}index.html`,
      lists: {
        within: list.within,
        order: 'newest',
        take: { page: number, size: articlesPerPage },
      },
      shows: shownOfStory,
      beside: Math.sign(sealed - number),
      render: render(list, number),
    })),
    {
      path: `${list.folder}index.html`,
      lists: {
        within: list.within,
        order: 'newest',
        take: { newest: count - sealed * articlesPerPage },
      },
      shows: shownOfStory,
      // Older pages are full: whatever comes in below moves another article up to this one.
      beside: count,
      render: render(list, 0),
    },
  ]
}

/** The ways to the pages beside one, and to the newest. */
export function pageSteps({ number, sealed }: PageOfList, { language }: OnSite): Html {
  const labels = labelsFor(language)
  const older = number === 0 ? sealed : number - 1
  const wayTo = (other: number) =>
    `${number === 0 ? '' : '../../'}${other === 0 ? '' : `page/${String(other)}/`}index.html`
  const isLast = number === sealed
  const steps: readonly Step[] = [
    ...(number === 0 ? [] : [{ words: labels.newestArticles, href: wayTo(0), rel: 'up' as const }]),
    ...(number === 0 || isLast
      ? []
      : [{ words: labels.newerArticles, href: wayTo(number + 1), rel: 'prev' as const }]),
    ...(older > 0
      ? [{ words: labels.olderArticles, href: wayTo(older), rel: 'next' as const }]
      : []),
  ]
  return stepsElement(steps, labels.articleLists)
}

/** How many numbered pages a list of so many articles has. */
export function sealedOf(count: number): number {
  return Math.max(0, Math.floor(count / articlesPerPage) - 1)
}

function folderOf(folder: string, number: number): string {
  return `${folder}page/${String(number)}/`
}

function render(list: PagedList, number: number): ListFile['render'] {
  return (articles, on) => {
    const sealed = sealedOf(on.count(list.within))
    if (articles.length === 0 || number > sealed) return null
    const folder = number === 0 ? list.folder : folderOf(list.folder, number)
    return list.render(articles, on, { folder, number, sealed })
  }
}
