/** A day as it is said in typed words. */
export type SaidDay =
  /** So many days after today; negative: before. */
  | { readonly kind: 'away'; readonly days: number }
  /** A day of the week: 1 is Monday, 7 Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** A day of the calendar; without a year, the one that is near. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
    }

// Both languages, whatever the window speaks: an editor types in her own.
const away: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  'day before yesterday': -2,
  vorgestern: -2,
  yesterday: -1,
  gestern: -1,
  today: 0,
  heute: 0,
  tomorrow: 1,
  morgen: 1,
  übermorgen: 2,
  uebermorgen: 2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
}

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag', 'mo'],
  ['tuesday', 'tues', 'tue', 'dienstag', 'di'],
  ['wednesday', 'wed', 'mittwoch', 'mi'],
  ['thursday', 'thurs', 'thur', 'thu', 'donnerstag', 'do'],
  ['friday', 'fri', 'freitag', 'fr'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa'],
  ['sunday', 'sun', 'sonntag', 'so'],
]

const names = [...Object.keys(away), ...weekdays.flat()].sort((a, b) => b.length - a.length)
// `14.10.` with its second dot, or a time such as `14.10` would be a day.
const shape = `(?:(?:on|am)\\s)?(?:${names.join('|')})\\.?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?`
const before = new RegExp(`^(${shape}),? (.+)$`, 'i')
const after = new RegExp(`^(.+?),? (${shape})$`, 'i')

/** The day that typed words name before or behind a time, and the words without it. */
export function dayIn(typed: string): { readonly day: SaidDay | null; readonly rest: string } {
  const first = before.exec(typed)
  if (first !== null) return { day: saidDay(first[1] ?? ''), rest: first[2] ?? '' }
  const last = after.exec(typed)
  if (last !== null) return { day: saidDay(last[2] ?? ''), rest: last[1] ?? '' }
  return { day: null, rest: typed }
}

function saidDay(words: string): SaidDay | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words)
  if (iso !== null) return date(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?$/.exec(words)
  if (dotted !== null) return date(dotted[3], dotted[2], dotted[1])
  const name = words
    .toLowerCase()
    .replace(/^(on|am)\s/, '')
    .replace(/\.$/, '')
  const days = Object.hasOwn(away, name) ? away[name] : undefined
  if (days !== undefined) return { kind: 'away', days }
  const weekday = weekdays.findIndex((each) => each.includes(name)) + 1
  return weekday === 0 ? null : { kind: 'weekday', weekday }
}

function date(year: string | undefined, month = '', day = ''): SaidDay {
  return {
    kind: 'date',
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
  }
}
