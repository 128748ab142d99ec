/** Somebody named in a byline. */
export interface Author {
  readonly name: string
  /** The author's own page: absolute http(s) address. */
  readonly url?: string
}
