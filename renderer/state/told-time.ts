import {
  clockSeconds,
  clockTime,
  dayOf,
  isoTime,
  shortDay,
  zoneLabel,
  type Instant,
} from '../../shared/model/stamp'
import { spokenLanguage } from '../../shared/words/say'

/** By what a time is told to an editor. */
export interface ToldBy {
  /** The zone it is told in: an article’s times all are in one, as its readers and colleagues see them. */
  readonly zone: string
  /** The editor’s own. */
  readonly own: string
  readonly now: Instant
}

/**
 * `12:54` today, `Wed 24 May, 12:54` on another day; with the zone’s name where her own clock shows
 * another time then, so that nobody has to ask whose time it is.
 */
export function toldTime(at: Instant, by: ToldBy): string {
  return told(at, clockTime(at, by.zone), by)
}

/** The same by the second: `12:54:07`. */
export function toldSeconds(at: Instant, by: ToldBy): string {
  return told(at, clockSeconds(at, by.zone), by)
}

function told(at: Instant, clock: string, { zone, own, now }: ToldBy): string {
  const isHers = isoTime(at, zone) === isoTime(at, own)
  const named = isHers ? clock : `${clock} ${zoneLabel(at, zone)}`
  const day = dayOf(at, zone)
  return day === dayOf(now, zone) ? named : `${shortDay(day, spokenLanguage())}, ${named}`
}
