import type { ArticleId, EntryId } from '../ids'
import type { CommandId } from './commands'

/** What a menu at the pointer is about. */
export type ContextTarget =
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'update'; readonly entryId: EntryId }
  /** The picture at this place of the window, in CSS pixels from its top left. */
  | { readonly kind: 'picture'; readonly x: number; readonly y: number }

/** The commands of an article in the library; those after `duplicate` open it first. */
export const articleCommands = [
  'open-in-window',
  'copy-link',
  'save-copy',
  'duplicate',
  'archive',
  'bin',
] as const satisfies readonly CommandId[]

/** What marks an update beside its text: its flags, and how sure the newsroom is. */
export const markCommands = [
  'mark-key-event',
  'mark-summary',
  'mark-pinned',
  'call-confirmed',
  'call-unconfirmed',
  'call-developing',
  'call-nothing',
] as const satisfies readonly CommandId[]

/** One of them. */
export type MarkCommand = (typeof markCommands)[number]

/** The commands of one update, by the state it is in. */
export const updateCommands = {
  composing: ['post', 'schedule', 'restamp', ...markCommands, 'delete-draft', 'copy-link'],
  posted: [
    'restamp',
    'withdraw',
    ...markCommands,
    'tell-correction',
    'tell-clarification',
    'compare-now',
    'copy-link',
  ],
  withdrawn: ['reinstate', 'copy-link'],
} as const satisfies Readonly<Record<string, readonly CommandId[]>>

/** What can be done with a picture; which of it, depends on where and what it is. */
export const pictureCommands = [
  'caption-picture',
  'crop-picture',
  'replace-picture',
  'get-picture',
  'picture-decorative',
  'picture-earlier',
  'picture-later',
  'add-to-gallery',
  'remove-picture',
] as const satisfies readonly CommandId[]

/** One of them. */
export type PictureCommand = (typeof pictureCommands)[number]

/** The commands that stand in the menu of a text she writes in. */
export const textCommands = [
  'insert-link',
  'insert-picture',
] as const satisfies readonly CommandId[]
