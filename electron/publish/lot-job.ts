import type { AppError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { ReleaseContent, ReleasePart } from '../../shared/publish/release-part'
import type { AppLanguage } from '../../shared/words/app-language'

/** What a thread is told when it starts: all the lots it makes are of one site. */
export interface LotsOf {
  /** Where the newsroom lies. */
  readonly newsroom: string
  readonly target: FolderTarget
  readonly at: Instant
  readonly stylesheetMark: string
  /** The names of the files that come with Dateline. */
  readonly assets: readonly string[]
  readonly language: AppLanguage
}

/** To a thread, under a number. */
export type LotJob =
  /** To make the files of some articles; `isNew`: nothing of theirs is on the site. */
  | {
      readonly kind: 'articles'
      readonly number: number
      readonly ids: readonly ArticleId[]
      readonly isNew: boolean
    }
  /** To find the lists of the site as it is now. */
  | { readonly kind: 'lists'; readonly number: number }
  /** To make a lot of those that were found last. */
  | { readonly kind: 'list-lot'; readonly number: number; readonly at: number }
  /** There is no more to do. */
  | { readonly kind: 'end'; readonly number: number }

/** From a thread: what became of a job. */
export type LotAnswer =
  | { readonly kind: 'made'; readonly number: number; readonly lot: MadeLot }
  | { readonly kind: 'found'; readonly number: number; readonly count: number }
  /** As a value: making it again would end in the same. */
  | { readonly kind: 'failed'; readonly number: number; readonly error: AppError }
  | { readonly kind: 'broken'; readonly number: number }

/** A lot whose texts are made, as it goes from one thread to another. */
export interface MadeLot {
  /** In the order in which they may appear to readers. */
  readonly parts: readonly MadePart[]
  /** Of all texts, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Ours, and no part of the site any more. */
  readonly stale: readonly ReleaseFile[]
  readonly listed: readonly ListedArticle[]
}

/** A file of it. Pictures and cards are for the newsroom’s own thread: it knows who makes them. */
export interface MadePart extends Omit<ReleasePart, 'content'> {
  readonly content: MadeText | KeptText | Exclude<ReleaseContent, { readonly kind: 'text' }>
}

/** A text that was made, and where its bytes lie. */
export interface MadeText {
  readonly kind: 'made'
  readonly madeFrom: string | null
  /** What the record of the site says of it; null: it knows of none. */
  readonly held: ReleaseFile | null
  readonly from: number
  /** Null: nothing is left to show. */
  readonly length: number | null
}

/** A text that is on the site as it would be made. */
export interface KeptText {
  readonly kind: 'kept'
  readonly held: ReleaseFile
}
