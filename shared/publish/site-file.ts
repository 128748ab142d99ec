import type { FileText } from '../document/pieces'
import type { Instant } from '../model/stamp'
import type { ArticleId } from '../ids'
import type { LeftPage } from './left-page'
import type { ListedArticle } from './listed-article'
import type { NameKind } from './name-kind'
import type { Site } from './site'

/**
 * A file of a site that is made from a list of articles: a page, a feed, a map. It says which articles
 * it is made from and what of them it shows, so that publishing one article makes only those files
 * anew whose bytes can differ.
 */
export interface ListFile {
  /** On the site, with `/`: `archive/2023/05/index.html`. */
  readonly path: string
  /** Of several, the articles of each, none twice. */
  readonly lists: ArticleQuery | readonly ArticleQuery[]
  /**
   * What the file shows of one article, as plain data: where it is equal before and after a change,
   * the file is left as it is.
   */
  readonly shows: (article: ListedArticle) => unknown
  /**
   * What it shows beside its articles, as plain data, such as whether a newer page follows it: where
   * it is another after a change, the file is made anew.
   */
  readonly beside?: unknown
  /** Made anew with each publishing of any article: it also shows what time does, or counts of months. */
  readonly always?: true
  /**
   * The whole file; null where nothing is left to show, then it goes. The articles are those asked for,
   * in that order. Pure, and the same whichever of its articles the file was found by: a name that is
   * written in several ways comes from the articles given.
   */
  readonly render: (articles: readonly ListedArticle[], on: OnSite) => FileText | null
}

/**
 * The files of one kind that an article can touch: none, one, or one for each of its tags; of a list in
 * pages all its pages, for one more article may move the others. Asked for an article before and after
 * a change, the two answers together are what the change can touch; which of them it does touch is
 * seen by where the article stands in `lists`, by `shows` and by `beside`.
 */
export type ListFilesOf = (article: ListedArticle, on: OnSite) => readonly ListFile[]

/** Which articles of a site, in which order. */
export interface ArticleQuery {
  readonly within: ArticleSet
  /** By day and start, or by the last change a reader can see; equals by path. */
  readonly order: 'newest' | 'changed'
  /**
   * `newest`: so many from the top. `page`: the n-th (from 1) hundred, or whatever `size` is, counted
   * from the oldest, so that a full page keeps its articles for ever.
   */
  readonly take:
    'all' | { readonly newest: number } | { readonly page: number; readonly size: number }
}

/** A part of a site’s articles. Names are compared by their slug. */
export type ArticleSet =
  | { readonly kind: 'all' }
  | { readonly kind: 'open' }
  /** With notices or updates taken back. */
  | { readonly kind: 'corrected' }
  | { readonly kind: 'day'; readonly day: string }
  /** `2023-05` */
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: NameKind; readonly slug: string }

/** What every page of a site is made with beside its articles. */
export interface OnSite {
  readonly site: Site
  /** Changes with the stylesheet. */
  readonly stylesheetMark: string
  /** BCP 47: of the words around lists. */
  readonly language: string
  /** IANA: of times on pages that belong to no article. */
  readonly zone: string
  /** When what is sent now is sent. */
  readonly at: Instant
  /** What is left of articles that were taken down; absent: none was. */
  readonly left?: readonly LeftPage[] | undefined
  /** Addresses from which readers are led on to articles, in their order; absent: none. */
  readonly moved?: readonly MovedAddress[] | undefined
  /** How many articles a set holds. */
  readonly count: (set: ArticleSet) => number
  /** The months that have articles, newest first. */
  readonly months: () => readonly SiteMonth[]
  /** The sections, series, tags or authors of its articles, by the alphabet of their slugs. */
  readonly names: (kind: NameKind) => readonly SiteName[]
}

/** An address that an article had before the one it has now. */
export interface MovedAddress {
  /** On the site: the folder of its page, or a page where it stood before it was moved in. */
  readonly from: string
  readonly isPage: boolean
  readonly id: ArticleId
  /** Where it is now, on the site; null: it was taken down, and readers are led as `left` says. */
  readonly to: string | null
}

/** A name that articles are gathered by. */
export interface SiteName {
  readonly slug: string
  /** Of the ways it is written the first in the order of its letters' codes. */
  readonly name: string
  readonly articles: number
}

/** A month of a site’s articles, by their day. */
export interface SiteMonth {
  /** `2023-05` */
  readonly month: string
  readonly articles: number
  /** The last change of any of them that a reader can see. */
  readonly changedAt: Instant
}

/** A file of one article: rendered only where what it is made from has changed. */
export interface ArticleFile {
  readonly path: string
  /**
   * Where it is what it was, so are the bytes: cheap to make, and kept beside the file’s hash. Null:
   * nothing cheaper says it than the file, so it is made each time.
   */
  readonly madeFrom: string | null
  readonly render: () => FileText
}

/** A page of the site itself, such as its search: rendered only where the site is another one. */
export type SitePage = ArticleFile

/**
 * A small file made from what the site is, and from no article: made each time, written where it
 * differs. A file of its name that is not ours, or is an article’s, stays: it is left out then.
 */
export interface SiteFile {
  readonly path: string
  readonly text: string
  /** Where it is what it was, so is the text; absent: only the text says it. */
  readonly madeFrom?: string
}
