import type { ArticleId } from '../ids'
import { commands, type CommandId } from './commands'

/** What was used and opened last, newest first. */
export interface Recents {
  readonly commands: readonly CommandId[]
  readonly articles: readonly ArticleId[]
}

/** How many of each are remembered. */
export const mostRecent = 12

/** The list with this one at its head, and nowhere else. */
export function withNewest<Id>(list: readonly Id[], newest: Id): readonly Id[] {
  return [newest, ...list.filter((id) => id !== newest)].slice(0, mostRecent)
}

/** Whether a word names a command: an older app may have remembered one that is no more. */
export function isCommandId(word: string): word is CommandId {
  return commands.some(({ id }) => id === word)
}
