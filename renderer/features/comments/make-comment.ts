import type { Comment } from '../../../shared/document/nodes'
import { useApp } from '../../state/app-store'
import { toldTime } from '../../state/told-time'
import { toldBy } from '../../state/use-told-by'

/** A comment of these words by the editor who writes, made now. */
export function makeComment(words: string): Comment {
  const author = useApp.getState().desk?.settings.authorName ?? ''
  return { id: crypto.randomUUID(), author, at: Date.now(), text: words }
}

/** When a comment was made, as all who read it are told. */
export function commentTime({ at }: Comment): string {
  return toldTime(at, { ...toldBy(useApp.getState()), now: Date.now() })
}
