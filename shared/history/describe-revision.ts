import type { TimelineLine } from '../ipc/requests/history-requests'
import type { RevisionCause } from '../model/revision'
import { clockTime, dayOf, isoTime, labelWithin, shortDay, type Instant } from '../model/stamp'
import { say } from '../words/say'
import type { Phrase } from '../words/german'

/** What a description needs to know of a revision. */
export type DescribedRevision = Pick<TimelineLine, 'at' | 'author' | 'cause' | 'seen'>

/** In which zone and language times are told, and what the time is. */
export interface DescribedOn {
  readonly zone: string
  readonly language: string
  readonly now: Instant
}

/** How the text as it stands is called, with all that was typed so far. */
export const draftWords = 'your draft now'

/**
 * Which text this is, in words that leave no doubt: `what readers see now, since 12:54`, `what
 * readers saw from 12:54 to 13:20`, else `typed by Ann, 14:10:03`. Days are told where they are not
 * today; where readers saw it at several times, the last time is told.
 */
export function describeRevision(revision: DescribedRevision, on: DescribedOn): string {
  const seen = lastSeen(revision)
  if (seen === undefined) {
    return say('{cause} by {author}, {timeOn}', {
      cause: say(causeWords[revision.cause]),
      author: revision.author,
      timeOn: timeOn(revision.at, on, 'seconds'),
    })
  }
  const from = timeOn(seen.from, on, 'minutes')
  if (seen.to === null) return say('what readers see now, since {from}', { from })
  // The day is said once where it is the same.
  const sameDay = dayOf(seen.from, on.zone) === dayOf(seen.to, on.zone)
  const to = sameDay ? clockTime(seen.to, on.zone) : timeOn(seen.to, on, 'minutes')
  const span = { from: seen.from, to: seen.to, zone: on.zone }
  return say('what readers saw from {from} to {to}', {
    from: from + labelWithin(seen.from, span),
    to: to + labelWithin(seen.to, span),
  })
}

const causeWords: Readonly<Record<RevisionCause, Phrase>> = {
  typed: 'typed',
  created: 'begun',
  imported: 'imported',
  posted: 'posted',
  unposted: 'taken back from posting',
  restamped: 'stamped anew',
  details: 'details changed',
  withdrawn: 'withdrawn',
  reinstated: 'brought back',
  state: 'state changed',
  published: 'published',
  restored: 'restored',
  binned: 'put into the bin',
  unbinned: 'taken out of the bin',
  'minor-fix': 'called a minor fix',
  updated: 'called an update',
  corrected: 'corrected',
  received: 'written on the site',
  clarified: 'clarified',
}

/** What readers see now before what they saw; of the past the newest. */
function lastSeen({ seen }: DescribedRevision): DescribedRevision['seen'][number] | undefined {
  return [...seen].sort((a, b) => (b.to ?? Infinity) - (a.to ?? Infinity) || b.from - a.from)[0]
}

/** `14:10` today, `Wed 24 May, 14:10` on another day, with the year in another year. */
function timeOn(
  at: Instant,
  { zone, language, now }: DescribedOn,
  exactness: 'minutes' | 'seconds',
): string {
  const clock = exactness === 'minutes' ? clockTime(at, zone) : isoTime(at, zone).slice(11, 19)
  const day = dayOf(at, zone)
  const today = dayOf(now, zone)
  if (day === today) return clock
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${shortDay(day, language)}${year}, ${clock}`
}
