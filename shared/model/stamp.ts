import { Temporal } from 'temporal-polyfill'
import { remembering } from '../remembering'
import { isLanguage } from './language'

/** A point in time: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** A calendar day without a zone: `YYYY-MM-DD`. */
export type LocalDay = string

/** The label the trade uses: the time without a colon, and the zone said aloud. */
export const defaultStampTemplate = 'UPDATE {HHmm} GMT'

/** Whether the name is an IANA time zone this machine knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    // Offsets such as +02:00 are accepted by Temporal, but have no summer time: not a house zone.
    return /^[A-Za-z]/.test(zone)
  } catch {
    return false
  }
}

/** The day of an instant in a zone. */
export function dayOf(instant: Instant, zone: string): LocalDay {
  return days(`${String(instant)} ${zone}`, () => zoned(instant, zone).toPlainDate().toString())
}

/** The day `count` days after (or, negative, before) a day. */
export function addDays(day: LocalDay, count: number): LocalDay {
  return daysAfter(`${day} ${String(count)}`, () =>
    Temporal.PlainDate.from(day).add({ days: count }).toString(),
  )
}

/** A wall-clock time on a day in a zone, as an instant; a time skipped in spring moves on an hour. */
export function instantAt(
  day: LocalDay,
  time: { readonly hour: number; readonly minute: number },
  zone: string,
): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds
}

/** `12:54`, in the zone. */
export function clockTime(instant: Instant, zone: string): string {
  // The trade’s own zone, asked for by every card: arithmetic is a hundred times faster than a calendar.
  if (zone === 'UTC') return utcClock(instant)
  return clockTimes(`${String(instant)} ${zone}`, () =>
    zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' }),
  )
}

/** `12:54:07`, in the zone. */
export function clockSeconds(instant: Instant, zone: string): string {
  return zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'second' })
}

/** ISO 8601 with the zone's offset and no fraction: `2023-05-24T12:54:00+00:00`. */
export function isoTime(instant: Instant, zone: string): string {
  return isoTimes(`${String(instant)} ${zone}`, () =>
    zoned(instant, zone).toString({ smallestUnit: 'second', timeZoneName: 'never' }),
  )
}

/** ISO 8601 in UTC with a Z, as Atom likes it: `2023-05-24T12:54:00Z`. */
export function utcTime(instant: Instant): string {
  return utcTimes(String(instant), () =>
    Temporal.Instant.fromEpochMilliseconds(instant).toString({ smallestUnit: 'second' }),
  )
}

/** `Wednesday, 24 May 2023`, in the language. */
export function longDay(day: LocalDay, language: string): string {
  return formatDay(day, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** `Wednesday`, in the language. */
export function weekdayName(day: LocalDay, language: string): string {
  return formatDay(day, language, { weekday: 'long' })
}

/** `May 2023`, of a month as `2023-05`; `May` where its year is said elsewhere. */
export function monthName(
  month: string,
  language: string,
  year: 'with year' | 'alone' = 'with year',
): string {
  const options =
    year === 'alone' ? ({ month: 'long' } as const) : ({ month: 'long', year: 'numeric' } as const)
  return formatDay(`${month}-01`, language, options)
}

/** `Wed 24 May`, in the language. */
export function shortDay(day: LocalDay, language: string): string {
  return formatDay(day, language, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** The same beside another day that the reader has in mind: with its year where that is another one. */
export function dayBeside(day: LocalDay, near: LocalDay, language: string): string {
  if (day.slice(0, 4) === near.slice(0, 4)) return shortDay(day, language)
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
  return formatDay(day, language, options)
}

/**
 * The zone a template's times are shown in. A label that says GMT or UTC is always converted, also in
 * summer; any other label is in the house zone.
 */
export function zoneOfTemplate(template: string, houseZone: string): string {
  // `GMT+2` names another zone by its distance: that is the house's own affair.
  return /\b(GMT|UTC)\b(?!\s?[+\u2212-]\d)/.test(template) ? 'UTC' : houseZone
}

/** The label of an instant: `{HHmm}` gives 1254, `{HH:mm}` 12:54, `{zone}` the zone's short name. */
export function formatStamp(template: string, instant: Instant, houseZone: string): string {
  const zone = zoneOfTemplate(template, houseZone)
  const time = clockTime(instant, zone)
  return template
    .replaceAll('{HHmm}', time.replace(':', ''))
    .replaceAll('{HH:mm}', time)
    .replaceAll('{zone}', zoneLabel(instant, zone))
}

/** The zone's short name at that instant, as its people say it where the language knows: `GMT`, `BST`. */
export function zoneLabel(instant: Instant, zone: string): string {
  if (zone === 'UTC' || zone === 'Etc/UTC' || zone === 'GMT') return 'GMT'
  const parts = formatter('en-GB', {
    timeZone: zone,
    timeZoneName: 'short',
    hour: 'numeric',
  }).formatToParts(instant)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** The same within one day in which the clocks are changed between two times, else empty: `02:50 to 02:10`. */
export function labelWithin(
  instant: Instant,
  { from, to, zone }: { readonly from: Instant; readonly to: Instant; readonly zone: string },
): string {
  const sameDay = dayOf(from, zone) === dayOf(to, zone)
  const isChanged = sameDay && zoneLabel(from, zone) !== zoneLabel(to, zone)
  return isChanged ? ` ${zoneLabel(instant, zone)}` : ''
}

// A calendar is slow, and a page of a thousand updates says each time again and again.
const [days, clockTimes] = [remembering<LocalDay>(400_000), remembering<string>(400_000)]
const [isoTimes, utcTimes] = [remembering<string>(400_000), remembering<string>(400_000)]
const [daysAfter, dayNames] = [remembering<LocalDay>(200_000), remembering<string>(400_000)]

function utcClock(instant: Instant): string {
  const minutes = Math.floor((((instant % dayMs) + dayMs) % dayMs) / 60_000)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const dayMs = 86_400_000

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
}

function formatDay(day: LocalDay, language: string, options: Intl.DateTimeFormatOptions): string {
  return dayNames(`${day} ${language} ${Object.entries(options).join()}`, () => {
    const noon = instantAt(day, { hour: 12, minute: 0 }, 'UTC')
    const locale = language === 'en' || !isLanguage(language) ? 'en-GB' : language
    return formatter(locale, { ...options, timeZone: 'UTC' }).format(noon)
  })
}

// Making one takes longer than all the rest of a card; a newsroom needs a handful.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(locale, options)
  formatters.set(name, made)
  return made
}
