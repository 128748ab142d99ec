import { Temporal } from 'temporal-polyfill'
import { assertNever } from '../result'
import { say } from '../words/say'
import { inDigits } from './clock-words'
import { dayIn, type SaidDay } from './day-words'
import { parseClockTime, type ClockTime } from './parse-clock-time'
import { shiftOf } from './shift-words'
import { checkDay } from './check-day'
import { addDays, clockTime, dayOf, type Instant, type LocalDay } from './stamp'
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

/** How a time may be typed, for the line under a field; `next`: one that is to come. */
export function timeHint(day: 'recent' | 'next' = 'recent'): string {
  return day === 'recent'
    ? say('1254, 12.54pm, -10m, yesterday 2355, 14:54 Kyiv')
    : say('1254, 12.54pm, +30m, tomorrow 0600, 14:54 Kyiv')
}

/**
 * Reads a time as an editor types it, in English and in German at any time: `1254`, `12:54`, `12.54pm`,
 * `12.54 Uhr`, `12h54`, `noon`, `now`, `-10m`, `vor 10 Minuten`; with a day (`yesterday 2355`,
 * `gestern 23:55`, `Mo 0904`, `14.10. 9:04`) and a zone (`1254Z`, `14:54 MESZ`, `14:54 Kiew`). Minutes are
 * what is kept.
 */
export function readTypedTime(words: string, frame: TimeFrame): TypedTime {
  const typed = words.trim().replace(/\s+/g, ' ')
  const moved = shiftOf(typed)
  if (moved !== null) {
    return { kind: 'time', at: frame.from + moved, zone: frame.zone, note: '' }
  }
  if (/^(?:now|jetzt)$/i.test(typed)) {
    return { kind: 'time', at: frame.now, zone: frame.zone, note: '' }
  }
  const { day, rest } = dayIn(inDigits(typed))
  const clock = rest
    .replace(/^(\d{1,2}) ?Uhr ?(\d{2})\b/i, '$1:$2')
    // Seconds, as a log or a message has them.
    .replace(/^((?:(?:at|um) )?\d{1,2}:\d{2}):\d{2}(?!\d)/i, '$1')
  const match = clockShape.exec(clock)
  const time = match === null ? null : clockOf(match[1] ?? '', match[2] ?? '')
  if (match === null || time === null) {
    return { kind: 'none', why: say(/^24[:.]?00\b/.test(clock) ? dayIsOver : noTime) }
  }
  // Half of it is typed, or it was cleared.
  if (!isDay(frame.day)) return { kind: 'none', why: say('Name the day.') }
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

const minuteMs = 60_000
const halfDayMs = 12 * 60 * minuteMs
const noTime = 'That is not a time of day. Type it like 1254, 12:54, 12.54pm or -10m.'
const dayIsOver = 'A day ends at 2359. The midnight after it is 0000 of the next day.'
const clockShape =
  /^(?:(?:at|um)\s)?(\d{1,2}[:.]?\d{2}|\d{1,2}(?=\s?(?:[ap]\.?m|uhr\b)))\s?([ap]\.?m\.?|uhr\b)?(?:\s?(\S.*))?$/i

function clockOf(digits: string, half: string): ClockTime | null {
  const time = parseClockTime(/^\d{1,2}$/.test(digits) ? `${digits}:00` : digits)
  if (time === null || !/^[ap]/i.test(half)) return time
  if (time.hour < 1 || time.hour > 12) return null
  const hour = (time.hour % 12) + (/^p/i.test(half) ? 12 : 0)
  return { hour, minute: time.minute }
}

function isDay(day: TimeFrame['day']): boolean {
  return day === 'recent' || day === 'next' || checkDay(day).ok
}

interface Wanted {
  readonly time: ClockTime
  readonly day: SaidDay | null
  readonly frame: TimeFrame
}

function timeIn({ zone, said, isTaken }: NamedZone, { time, day, frame }: Wanted): TypedTime {
  const on = dayMeant(zone, { time, day, frame })
  if (on === null) return { kind: 'none', why: say('This day is in no calendar.') }
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
  if (day !== null) return dayOfWords(day, { today, zone, time, frame })
  if (frame.day === 'recent') {
    const ahead = wallTime(today, time, zone).first - now > halfDayMs
    return ahead ? addDays(today, -1) : today
  }
  if (frame.day !== 'next') return nearestDay(frame.day, { time, zone, frame })
  const { first, second } = wallTime(today, time, zone)
  return (second ?? first) > now ? today : addDays(today, 1)
}

function dayOfWords(
  said: SaidDay,
  {
    today,
    zone,
    time,
    frame,
  }: Omit<Wanted, 'day'> & { readonly today: LocalDay; readonly zone: string },
): LocalDay | null {
  switch (said.kind) {
    case 'away':
      return addDays(today, said.days)
    case 'date':
      return dateMeant(said, today)
    case 'weekday': {
      const first = firstOfWeek({ today, zone, time, frame })
      return addDays(first, (said.weekday - weekdayOf(first) + 7) % 7)
    }
    default:
      return assertNever(said)
  }
}

/** The first of the seven days of which a weekday can mean one. */
function firstOfWeek({
  today,
  zone,
  time,
  frame,
}: Omit<Wanted, 'day'> & { readonly today: LocalDay; readonly zone: string }): LocalDay {
  const { first } = wallTime(today, time, zone)
  if (frame.day === 'next') return first > frame.now ? today : addDays(today, 1)
  if (frame.day === 'recent') return addDays(today, first - frame.now > halfDayMs ? -7 : -6)
  // An update may cross midnight to the day after its own.
  return addDays(frame.day, -5)
}

function weekdayOf(day: LocalDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

// Without a year the nearest: in January, 30.12. was last year.
function dateMeant(
  { year, month, day }: Extract<SaidDay, { readonly kind: 'date' }>,
  today: LocalDay,
): LocalDay | null {
  const now = Temporal.PlainDate.from(today)
  const years = year === null ? [now.year, now.year - 1, now.year + 1] : [year]
  const days = years.flatMap((each) => {
    const checked = checkDay(
      [String(each).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-'),
    )
    return checked.ok ? [checked.value] : []
  })
  const distance = (each: LocalDay) => Math.abs(now.until(each).total('days'))
  return [...days].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
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
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}
