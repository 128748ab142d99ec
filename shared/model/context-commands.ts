import type { ArticleId, EntryId } from '../ids'
import type { CommandId } from './commands'

/** What a menu at the pointer is about. */
export type ContextTarget =
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'update'; readonly entryId: EntryId }

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

/** The commands that stand in the menu of a text she writes in. */
export const textCommands = [
  'insert-link',
  'insert-picture',
] as const satisfies readonly CommandId[]
