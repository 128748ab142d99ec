import type { Comment } from '../../../shared/document/nodes'
import { clockTime, dayOf, shortDay } from '../../../shared/model/stamp'
import { spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

/** A comment of these words by the editor who writes, made now. */
export function makeComment(words: string): Comment {
  const author = useApp.getState().desk?.settings.authorName ?? ''
  return { id: crypto.randomUUID(), author, at: Date.now(), text: words }
}

/** When a comment was made, on the editor’s own clock; with the day where it is not today. */
export function commentTime({ at }: Comment): string {
  const { desk } = useApp.getState()
  const zone = desk?.settings.ownZone || desk?.machineZone || 'UTC'
  const clock = clockTime(at, zone)
  const day = dayOf(at, zone)
  if (day === dayOf(Date.now(), zone)) return clock
  return `${shortDay(day, spokenLanguage())}, ${clock}`
}
