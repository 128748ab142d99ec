import type { AppError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { ReleaseFile } from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { Release } from '../../shared/publish/render-release'

/** A file that a release makes, for whoever does the work in the folder. */
export interface FileToPut {
  /** Relative to the site, with `/`. */
  readonly path: string
  readonly articleId: ArticleId | null
  readonly madeFrom: string | null
  /** What somebody else has put in its place stays. */
  readonly yields?: true
  /** Its bytes, in memory that no one else looks at; or the absolute path of the file that it is a copy of. */
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
    | { readonly kind: 'copy'; readonly from: string }
  /** What the record of the site says of it; null: it knows of none. */
  readonly held: ReleaseFile | null
}

/** All that is to be done to a site’s folder at once; plain data, so that another thread may do it. */
export interface FolderWork {
  readonly folder: string
  /** In the order in which they may appear to readers. */
  readonly files: readonly FileToPut[]
  /** Of ours, no longer part of the site. */
  readonly stale: readonly ReleaseFile[]
  /** An editor said to go on: what others changed since is written over. */
  readonly takesOver: boolean
  /** These paths are written whatever lies there: an editor asked to have them as they were. */
  readonly putsBack?: ReadonlySet<string> | undefined
  readonly newsroom: string
  /** The number it has if anything is new. */
  readonly release: number
  readonly at: Instant
  readonly listed: ListedArticle | null
  readonly left?: LeftPage | undefined
  /** What a page must hold when it is read back; null: only its bytes count. */
  readonly expected: Pick<Release, 'pagePath' | 'updates' | 'notices'> | null
}

/** What was done to a folder. */
export interface FolderDone {
  /** New on the site, without the marker. */
  readonly written: readonly ReleaseFile[]
  /** They lay there as they were to be, though the record did not say so. */
  readonly unchanged: readonly ReleaseFile[]
  /** As the site holds them and the record says. */
  readonly untouched: readonly string[]
  /** The same, where the record says less than is known now. */
  readonly noted: readonly ReleaseFile[]
  readonly removed: readonly string[]
  /** Whether it was a release: something was written or taken away. */
  readonly isNew: boolean
}

/** Done, or why not and what had been put in place by then. */
export type FolderOutcome =
  | { readonly ok: true; readonly done: FolderDone }
  | { readonly ok: false; readonly error: AppError; readonly placed: readonly ReleaseFile[] }
