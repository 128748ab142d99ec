/** How an article stands in a list. */
export interface StoryPlace {
  /** The way from the page to the site’s top. */
  readonly root: string
  /** Its day is said above, by the page or by a heading, and need not be said again. */
  readonly day?: 'of the page' | 'of a heading'
  /** Its section is the page’s own, and said there. */
  readonly section?: 'of the page'
  /** Live ones say what came last: each update makes such a list anew. */
  readonly withLatest?: true
  /** It leads the page: its picture is as wide as the page, where it is large enough. */
  readonly leads?: true
}
