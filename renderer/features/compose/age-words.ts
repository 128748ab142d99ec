import type { Instant } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'

/** How long ago a draft was begun: `now`, `4 min`, `2 h`, `3 d`. */
export function ageWords(begun: Instant, now: Instant): string {
  const minutes = Math.floor(Math.max(0, now - begun) / 60_000)
  if (minutes < 1) return say('now')
  if (minutes < 60) return say('{minutes} min', { minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? say('{hours} h', { hours })
    : say('{days} d', { days: Math.floor(hours / 24) })
}
