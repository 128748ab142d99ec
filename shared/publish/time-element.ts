import { html, type Html } from '../document/html'
import { clockTime, dayBeside, dayOf, formatStamp, isoTime, zoneLabel } from '../model/stamp'
import type { Instant, LocalDay } from '../model/stamp'
import type { Update } from '../model/update'
import { updateTitle, type PublicCoverage } from './public-coverage'

/** A time as readers see it, with the exact one for machines. */
export function timeElement(instant: Instant, zone: string, words: string): Html {
  return html`<time datetime="${isoTime(instant, zone)}">${words}</time>`
}

/**
 * `13:02 GMT`, with the day where it is not the one the reader has in mind: that of a time beside it, or
 * the one that the page says.
 */
export function clockElement(
  instant: Instant,
  { zone, language }: { readonly zone: string; readonly language: string },
  near: Instant | LocalDay | null = null,
): Html {
  const clock = `${clockTime(instant, zone)} ${zoneLabel(instant, zone)}`
  const day = dayOf(instant, zone)
  const inMind = typeof near === 'number' ? dayOf(near, zone) : near
  const apart = inMind === null || inMind === day ? '' : `, ${dayBeside(day, inMind, language)}`
  return timeElement(instant, zone, clock + apart)
}

/** An update's label as readers see it: the source's own where it has one, else the template's. */
export function stampWords(update: Update, { fields }: PublicCoverage): string {
  return update.stampAsWritten ?? formatStamp(fields.stampTemplate, update.stamp, fields.zone)
}

/** What an update is called where machines ask for a name: its title, else its time. */
export function updateName(update: Update, page: PublicCoverage): string {
  return updateTitle(update, page.fields.language) || stampWords(update, page)
}
