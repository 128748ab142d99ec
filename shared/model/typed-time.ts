import { Temporal } from 'temporal-polyfill'
import { say } from '../words/say'
import { parseClockTime, type ClockTime } from './parse-clock-time'
import { addDays, checkDay, clockTime, dayOf, type Instant, type LocalDay } from './stamp'
import { zonesMeant, type NamedZone } from './zone-words'

/** What an editor typed where a time is asked for. */
export type TypedTime =
  /** One time; `note` says what was taken where it could have been another, else empty. */
  | { readonly kind: 'time'; readonly at: Instant; readonly zone: string; readonly note: string }
  /** It can mean several, and nobody may guess. */
  | { readonly kind: 'ask'; readonly choices: readonly TimeChoice[] }
  | { readonly kind: 'none'; readonly why: string }

/** One of the times that typed words can mean. */
export interface TimeChoice {
  readonly at: Instant
  /** `India`, `the first 02:30`: what tells it from the others. */
  readonly words: string
}

/** What typed words are read by. */
export interface TimeFrame {
  readonly now: Instant
  /** The zone that is meant where none is named. */
  readonly zone: string
  /** The house’s and the editor’s own: a label that several places use means theirs. */
  readonly ours: readonly string[]
  /**
   * The day that is meant where none is named. `recent`: today, unless that lies more than half a day
   * ahead. `next`: the next time a clock shows it. A day: that day.
   */
  readonly day: 'recent' | 'next' | LocalDay
  /** What `-10m` is counted from. */
  readonly from: Instant
}

/** How a time may be typed, for the line under a field. */
export const timeHint = '1254, 12.54pm, -10m, yesterday 2355, 14:54 Kyiv'

/**
 * Reads a time as an editor types it: `1254`, `12:54`, `12.54pm`, `9pm`, `-10m`, `+1h30m`; with a day
 * (`yesterday 2355`, `2026-10-14 0904`) and a zone (`1254Z`, `14:54 CEST`, `14:54 Kyiv`).
 */
export function readTypedTime(words: string, frame: TimeFrame): TypedTime {
  const typed = words.trim().replace(/\s+/g, ' ')
  const moved = shiftOf(typed)
  if (moved !== null) {
    return { kind: 'time', at: frame.from + moved, zone: frame.zone, note: '' }
  }
  const { day, rest } = dayIn(typed)
  const match = clockShape.exec(rest)
  const time = match === null ? null : clockOf(match[1] ?? '', match[2] ?? '')
  if (match === null || time === null) return { kind: 'none', why: say(noTime) }
  const name = (match[3] ?? '').trim()
  const zones =
    name === ''
      ? [{ zone: frame.zone, said: '' }]
      : zonesMeant(name, { near: frame.now, ours: frame.ours })
  if (zones.length === 0)
    return { kind: 'none', why: say('“{name}” is no zone or city known here.', { name }) }
  const [only, ...others] = zones
  if (only !== undefined && others.length === 0) return timeIn(only, { time, day, frame })
  return {
    kind: 'ask',
    choices: zones.flatMap((zone) => {
      const read = timeIn(zone, { time, day, frame })
      return read.kind === 'time' ? [{ at: read.at, words: zone.said }] : []
    }),
  }
}

/** How far `-10m`, `+5m`, `-1h` or `+1h30m` moves a time, in milliseconds; null for anything else. */
export function shiftOf(words: string): number | null {
  const match = /^([+\u2212-])\s?(?:(\d{1,3})\s?h)?\s?(?:(\d{1,4})\s?(?:m|min))?$/i.exec(
    words.trim(),
  )
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
  return (match[1] === '+' ? 1 : -1) * minutes * minuteMs
}

const minuteMs = 60_000
const halfDayMs = 12 * 60 * minuteMs
const noTime = 'That is not a time of day. Type it like 1254, 12:54, 12.54pm or -10m.'
const clockShape = /^(\d{1,2}[:.]?\d{2}|\d{1,2}(?=\s?[ap]\.?m))\s?([ap]\.?m\.?)?(?:\s?(\S.*))?$/i

type TypedDay = 'yesterday' | 'today' | 'tomorrow' | LocalDay | null

function dayIn(typed: string): { readonly day: TypedDay; readonly rest: string } {
  const shape = 'yesterday|today|tomorrow|\\d{4}-\\d{2}-\\d{2}'
  const before = new RegExp(`^(${shape}),? (.+)$`, 'i').exec(typed)
  const after = new RegExp(`^(.+?),? (${shape})$`, 'i').exec(typed)
  if (before !== null) return { day: before[1]?.toLowerCase() ?? null, rest: before[2] ?? '' }
  if (after !== null) return { day: after[2]?.toLowerCase() ?? null, rest: after[1] ?? '' }
  return { day: null, rest: typed }
}

function clockOf(digits: string, half: string): ClockTime | null {
  const time = parseClockTime(/^\d{1,2}$/.test(digits) ? `${digits}:00` : digits)
  if (time === null || half === '') return time
  if (time.hour < 1 || time.hour > 12) return null
  const hour = (time.hour % 12) + (/^p/i.test(half) ? 12 : 0)
  return { hour, minute: time.minute }
}

interface Wanted {
  readonly time: ClockTime
  readonly day: TypedDay
  readonly frame: TimeFrame
}

function timeIn({ zone, said, isTaken }: NamedZone, { time, day, frame }: Wanted): TypedTime {
  const on = dayMeant(zone, { time, day, frame })
  if (on === null)
    return { kind: 'none', why: say('“{day}” is no day in the calendar.', { day: day ?? '' }) }
  const { first, second } = wallTime(on, time, zone)
  const taken =
    isTaken === true
      ? say('{said} was taken as {zone}.', { said, zone: zone.replaceAll('_', ' ') })
      : ''
  if (second !== null) {
    return {
      kind: 'ask',
      choices: [
        { at: first, words: say('before the clocks went back') },
        { at: second, words: say('after the clocks went back') },
      ],
    }
  }
  const shown = clockTime(first, zone)
  const skipped =
    shown === clockWords(time)
      ? ''
      : say('The clocks skip {clock} that night; {shown} was taken.', {
          clock: clockWords(time),
          shown,
        })
  return { kind: 'time', at: first, zone, note: skipped || taken }
}

function dayMeant(zone: string, { time, day, frame }: Wanted): LocalDay | null {
  const { now } = frame
  const today = dayOf(now, zone)
  switch (day) {
    case 'yesterday':
      return addDays(today, -1)
    case 'today':
      return today
    case 'tomorrow':
      return addDays(today, 1)
    case null:
      break
    default:
      return checkDay(day).ok ? day : null
  }
  if (frame.day === 'recent') {
    const ahead = wallTime(today, time, zone).first - now > halfDayMs
    return ahead ? addDays(today, -1) : today
  }
  if (frame.day !== 'next') return nearestDay(frame.day, { time, zone, frame })
  const { first, second } = wallTime(today, time, zone)
  return (second ?? first) > now ? today : addDays(today, 1)
}

// A day of the house; the same moment may be another day where the clock was read.
function nearestDay(
  day: LocalDay,
  {
    time,
    zone,
    frame,
  }: { readonly time: ClockTime; readonly zone: string; readonly frame: TimeFrame },
): LocalDay {
  const days = [day, addDays(day, -1), addDays(day, 1)]
  return days.find((each) => dayOf(wallTime(each, time, zone).first, frame.zone) === day) ?? day
}

/** The moments at which a clock shows a time: two where it is set back over it. */
function wallTime(
  day: LocalDay,
  { hour, minute }: ClockTime,
  timeZone: string,
): { readonly first: Instant; readonly second: Instant | null } {
  const local = Temporal.PlainDate.from(day).toPlainDateTime({ hour, minute })
  const first = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds
  const second = local.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds
  if (first === second) return { first, second: null }
  const doubled = [first, second].every(
    (at) => clockTime(at, timeZone) === clockWords({ hour, minute }),
  )
  // Skipped in spring: the clock goes on an hour, and so does the time.
  return doubled ? { first, second } : { first: second, second: null }
}

function clockWords({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
