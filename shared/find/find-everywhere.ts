import type { LinePlace } from '../document/article-lines'
import type { Span } from '../document/to-come'
import type { ArticleId } from '../ids'

/** Words of any article that are to give way to others, as they were found. */
export interface WordsChange extends Span {
  readonly articleId: ArticleId
  readonly place: LinePlace
  /** What stood there: where it does no more, nothing is changed. */
  readonly words: string
  readonly by: string
}

/** What was replaced, and how it is undone. */
export interface WordsReplaced {
  readonly count: number
  readonly articles: number
  /** Words that stand there no more, or in what was withdrawn meanwhile. */
  readonly moved: number
  readonly undoId: string
}

/** How much of it could be undone: the rest was changed since, and stays as it is. */
export interface WordsPutBack {
  readonly back: number
  readonly kept: number
}

/** More are not replaced at once: nobody has looked through them. */
export const mostReplaced = 10_000
