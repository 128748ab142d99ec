import type { AppError } from '../app-error'

/** How far the making of a whole site has come. */
export interface SiteProgress {
  readonly done: number
  readonly articles: number
}

/** What making a whole site anew did. */
export interface SiteReport {
  /** Made anew, of all it has. */
  readonly articles: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** An editor stopped it: what was made stays, the rest is as it was. */
  readonly stopped: boolean
}

/** The same, and how it reached readers. */
export interface WholeSiteReport extends SiteReport {
  /**
   * `served`: the folder itself is; `brought`: its host has all of it; `left`: it was stopped before that.
   * An error says why the host does not have it yet.
   */
  readonly host: 'served' | 'brought' | 'left' | AppError
}

/** What of a site’s files lies in its folder no more, or otherwise than it was left. */
export interface FolderCheck {
  /** Of all files that were looked at. */
  readonly count: number
  readonly missing: NamedFiles
  /** Somebody’s hand was in them. */
  readonly changed: NamedFiles
}

/** How many files, and the paths of the first of them. */
export interface NamedFiles {
  readonly count: number
  readonly paths: readonly string[]
}

/** What is being done to a whole site now. */
export type WholeSiteStep =
  | ({ readonly kind: 'making' } & SiteProgress)
  /** On its way to the host, in words. */
  | { readonly kind: 'bringing'; readonly words: string }
