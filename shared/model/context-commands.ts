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

/** The commands of one update, by the state it is in. */
export const updateCommands = {
  composing: ['restamp', 'copy-link'],
  posted: [
    'restamp',
    'withdraw',
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
