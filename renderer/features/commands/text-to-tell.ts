import type { EntryId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import type { AppState } from '../../state/app-state'
import { lastEntry } from '../../state/history-slice'

/** Which text a key speaks of: the words around the text under null; or why it speaks of none. */
export type TextToTell =
  | { readonly kind: 'text'; readonly entryId: EntryId | null }
  | { readonly kind: 'none'; readonly words: string }

/**
 * The text she is in, else the one she was in last, as long as she has it before her eyes: a decision
 * must not fall on a text that something else stands before, or that she has scrolled away from.
 */
export function textToTell(
  app: Pick<AppState, 'active' | 'lastKey' | 'composer' | 'preview' | 'looking'>,
  screen: {
    /** The caret is in the headline or what else stands around the text. */
    readonly inHead: boolean
    readonly shows: (entryId: EntryId) => boolean
  },
): TextToTell {
  if (app.preview !== null || app.looking !== null) {
    return {
      kind: 'none',
      words: say('Go back to the text first: a preview or an older text stands before it.'),
    }
  }
  if (screen.inHead) return { kind: 'text', entryId: null }
  const entryId = lastEntry(app)
  if (entryId !== null && (app.active !== null || screen.shows(entryId))) {
    return { kind: 'text', entryId }
  }
  return { kind: 'none', words: say('Put the caret into a published text first.') }
}
