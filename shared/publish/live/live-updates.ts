/** The file beside a live article that its open pages ask for. */
export const liveUpdatesName = 'updates.json'

/**
 * `updates.json` beside a live article: what an open page asks for again and again, to show what is new
 * and to mend what it shows. See docs/updates-json.md.
 */
export interface LiveUpdates {
  readonly version: 1
  /** By it the file is known as ours. */
  readonly generator: 'Made by Dateline.'
  /** The article’s id. */
  readonly article: string
  /** The last change a reader can see (RFC 3339). */
  readonly changed: string
  /** Nothing will come any more. */
  readonly ended: boolean
  /** The page around its updates, as markup; null where it has no such part. */
  readonly around: Readonly<Record<LivePart, string | null>>
  /** In the order of the page. */
  readonly updates: readonly LiveUpdate[]
}

/** What open pages of an address that the article has no more are told instead. */
export interface MovedUpdates {
  readonly version: 1
  readonly generator: 'Made by Dateline.'
  readonly article: string
  /** Where it is now: absolute, ending in a slash. */
  readonly moved: string
}

/** The parts of a page around its updates that change while it is open, by their class. */
export type LivePart = 'coverage-head' | 'jump-list' | 'pinned' | 'closing'

/** An update as an open page is told of it. */
export interface LiveUpdate {
  readonly id: string
  /** Grows with each save: a greater one is the newer text. */
  readonly revision: number
  /** RFC 3339 */
  readonly stamp: string
  /** Its own page, seen from the article’s. */
  readonly url: string
  readonly state: 'standing' | 'withdrawn'
  /** Of its markup: differs where that differs. Stands in the page as `data-mark`. */
  readonly mark: string
  /** The number of the page of older updates it stands on; absent for the main page. */
  readonly page?: number
  /** Its element on the main page; absent for those that are neither new nor changed of late. */
  readonly html?: string
}
