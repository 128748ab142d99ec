import type { AppLanguage } from '../../shared/words/app-language'
import type { FileLeft } from './folder-hand'
import type { FolderOutcome, FolderWork } from './folder-work'

/** Something to be done in a site’s folder, as it goes to another thread. */
export type FolderJob =
  | { readonly kind: 'missing'; readonly folder: string; readonly files: readonly FileLeft[] }
  | { readonly kind: 'put'; readonly work: FolderWork; readonly language: AppLanguage }
  | { readonly kind: 'end'; readonly folder: string; readonly paths: readonly string[] }

/** A job with the number by which its answer is known. */
export interface NumberedFolderJob {
  readonly number: number
  readonly job: FolderJob
}

/** What became of a job: what was asked for, or the words of what went wrong. */
export type FolderAnswer =
  | { readonly kind: 'missing'; readonly paths: readonly string[] }
  | { readonly kind: 'put'; readonly outcome: FolderOutcome }
  | { readonly kind: 'end' }
  | { readonly kind: 'broken'; readonly why: string }
  /** The thread could not be started at all. */
  | { readonly kind: 'unstarted'; readonly why: string }

/** The same with the number of its job; 0 before the first one: the thread is there. */
export interface NumberedFolderAnswer {
  readonly number: number
  readonly answer: FolderAnswer
}
