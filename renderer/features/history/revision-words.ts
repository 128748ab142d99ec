import type { EntryId } from '../../../shared/ids'
import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { ArticleFields } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import type { RevisionCause } from '../../../shared/model/revision'
import {
  clockTime,
  dayOf,
  formatStamp,
  labelWithin,
  shortDay,
  zoneOfTemplate,
  type Instant,
  type LocalDay,
} from '../../../shared/model/stamp'
import { saidNumber } from '../../../shared/words/said-number'
import { say, spokenLocale, spokenLanguage } from '../../../shared/words/say'
import { findUpdate } from '../../state/find-update'
import type { Phrase } from '../../../shared/words/german'

/** What was done, as a line of the timeline says it. */
export const causeNames: Readonly<Record<RevisionCause, Phrase>> = {
  typed: 'Text edited',
  created: 'Begun',
  imported: 'Imported',
  posted: 'Posted',
  unposted: 'Posting undone',
  restamped: 'Time changed',
  details: 'Details changed',
  withdrawn: 'Withdrawn',
  reinstated: 'Brought back',
  state: 'State changed',
  published: 'Published',
  restored: 'Restored',
  binned: 'Put into the bin',
  unbinned: 'Taken out of the bin',
  'minor-fix': 'Minor fix',
  updated: 'Updated',
  corrected: 'Corrected',
  received: 'Written on the site',
  clarified: 'Clarified',
}

/** What an entry is called beside its history. */
export function entryName({ article, body, ...coverage }: Coverage, id: EntryId | null): string {
  if (id === null) return say('Details of the page')
  if (id === body.id) return article.kind === 'live' ? say('Original entry') : say('Text')
  const update = findUpdate({ article, body, ...coverage }, id)
  if (update === undefined) return say('An update')
  const { stampTemplate, zone } = article.fields
  return update.state === 'composing'
    ? say('New update')
    : formatStamp(stampTemplate, update.stamp, zone)
}

/** The same in few letters, for a line that is one of many. */
export function shortEntryName(coverage: Coverage, id: EntryId | null): string {
  const update = id === null ? undefined : findUpdate(coverage, id)
  if (update === undefined) return id === null ? say('Details') : entryName(coverage, id)
  const zone = historyZone(coverage.article.fields)
  return update.state === 'composing'
    ? say('New update')
    : say('Update {time}', { time: clockTime(update.stamp, zone) })
}

/** The zone all times of a history are told in: the one of the page's own labels. */
export function historyZone({ stampTemplate, zone }: ArticleFields): string {
  return zoneOfTemplate(stampTemplate, zone)
}

/** `12:54` on the day that is spoken of, `Wed 24 May, 12:54` on another, with the year in another. */
export function timeWords(
  at: Instant,
  on: { readonly zone: string; readonly near: Instant },
): string {
  const day = dayOf(at, on.zone)
  const near = dayOf(on.near, on.zone)
  const clock = clockTime(at, on.zone)
  if (day === near) return clock
  const year = day.slice(0, 4) === near.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${shortDay(day, spokenLanguage())}${year}, ${clock}`
}

/** When readers saw a revision, and where; one sentence for each time. */
export function seenWords(
  { seen, at }: TimelineLine,
  { zone }: { readonly zone: string },
): readonly { readonly now: boolean; readonly words: string }[] {
  return seen.map(({ siteName, from, to }) => {
    const start = timeWords(from, { zone, near: at })
    if (to === null)
      return {
        now: true,
        words: say('Readers see this since {start} · {siteName}', { start, siteName }),
      }
    const span = { from, to, zone }
    const end = timeWords(to, { zone, near: from }) + labelWithin(to, span)
    return {
      now: false,
      words: say('Readers saw this {start} to {end} · {siteName}', {
        start: start + labelWithin(from, span),
        end,
        siteName,
      }),
    }
  })
}

/** Since when a line's text is no longer there: quietly, for it was to be so. */
export function thinnedWords(at: Instant, zone: string): string {
  const then = new Date(at)
  const year = then.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' as const }
  const day = { day: 'numeric', month: 'short', timeZone: zone, ...year } as const
  return say('Let go on {day}', { day: then.toLocaleDateString(spokenLocale(), day) })
}

/** `Wed 24 May`, with the year where it is not this one. */
export function dayWords(day: LocalDay): string {
  const thisYear = day.startsWith(`${String(new Date().getFullYear())}-`)
  return thisYear
    ? shortDay(day, spokenLanguage())
    : `${shortDay(day, spokenLanguage())} ${day.slice(0, 4)}`
}

/** Words put in and taken out: `+12 −3`; empty where nothing is known to compare with. */
export function sizeWords(size: {
  readonly added: number | null
  readonly removed: number | null
}): string {
  const added = size.added ?? 0
  const removed = size.removed ?? 0
  return [
    added > 0 ? `+${saidNumber(added)}` : '',
    // A minus sign, as wide as the plus.
    removed > 0 ? `−${saidNumber(removed)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** How long ago: `14 s ago`, `3 min ago`, `2 h ago`, `5 days ago`, `3 years ago`. */
export function agoWords(at: Instant, now: Instant): string {
  const seconds = Math.max(0, Math.round((now - at) / 1_000))
  if (seconds < 60) return say('{seconds} s ago', { seconds })
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return say('{minutes} min ago', { minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return say('{hours} h ago', { hours })
  const days = Math.floor(hours / 24)
  if (days < 60) return say('{days} days ago', { days })
  return days < 730
    ? say('{months} months ago', { months: Math.floor(days / 30) })
    : say('{years} years ago', { years: Math.floor(days / 365) })
}
