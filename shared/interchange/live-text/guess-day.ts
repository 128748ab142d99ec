import { Temporal } from 'temporal-polyfill'
import { addDays, longDay, type LocalDay } from '../../model/stamp'
import { say, spokenLanguage } from '../../words/say'
import type { LiveTextReading } from './live-text-reading'

/** A day the text seems to be from, and why: for an editor to confirm, never to be taken silently. */
export interface DayGuess {
  readonly day: LocalDay
  /** A whole sentence. */
  readonly reason: string
}

/** Where a date was found. */
interface Hint {
  readonly day: LocalDay
  readonly words: string
  readonly where: string
}

/** Guesses the day of a text from its dates and from the weekday of its previous day; null without a hint. */
export function guessDay(reading: LiveTextReading, today: LocalDay): DayGuess | null {
  const previous = weekdayIn(reading.opening.previousDay?.label ?? '')
  const hint = openingHint(reading, today) ?? textHint(reading, today)
  if (previous === null) return hint === null ? null : fromDate(hint)
  const wanted = (previous % 7) + 1
  const label = reading.opening.previousDay?.label ?? ''
  if (hint === null) return fromWeekday(wanted, label, today)
  const day = onOrAfter(hint.day, wanted)
  return {
    day,
    reason: say(
      '{where} says “{words}”, and “{label}” is the day before, so this is probably {day}.',
      { where: hint.where, words: hint.words, label, day: longDay(day, spokenLanguage()) },
    ),
  }
}

function fromDate({ day, words, where }: Hint): DayGuess {
  return {
    day,
    reason: say('{where} says “{words}”, so this is probably {day}.', {
      where,
      words,
      day: longDay(day, spokenLanguage()),
    }),
  }
}

function fromWeekday(weekday: number, label: string, today: LocalDay): DayGuess {
  const day = onOrAfter(addDays(today, -6), weekday)
  return {
    day,
    reason: say(
      '“{label}” is the day before, and no date is named, so this may be the last such day: {day}.',
      { label, day: longDay(day, spokenLanguage()) },
    ),
  }
}

/** The opening speaks of the day itself. */
function openingHint({ opening }: LiveTextReading, today: LocalDay): Hint | null {
  const { caption, headline, standfirst, parts } = opening
  const kept = parts.map((part) => (part.kind === 'kept' ? part.text : '')).join('\n')
  return (
    latestDate(caption, say('The picture’s caption'), today) ??
    latestDate(`${headline}\n${standfirst}\n${kept}`, say('The opening'), today)
  )
}

/** A text speaks of the past too: the latest date in it is the nearest to its own. */
function textHint({ updates, body }: LiveTextReading, today: LocalDay): Hint | null {
  const blocks = [...updates.flatMap((update) => update.blocks), ...body]
  return blocks
    .map((block) => latestDate(block.text, say('The latest date in the text'), today))
    .reduce(
      (best, hint) => (hint !== null && (best === null || hint.day > best.day) ? hint : best),
      null,
    )
}

const months =
  'january february march april may june july august september october november december'.split(' ')
const monthWords = `(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`
const dateShapes = [
  {
    shape: new RegExp(`\\b${monthWords} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    order: 'mdy',
  },
  {
    shape: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthWords},? (\\d{4})\\b`, 'gi'),
    order: 'dmy',
  },
  { shape: /\b(\d{4})-(\d{2})-(\d{2})\b/g, order: 'ymd' },
] as const

function latestDate(text: string, where: string, today: LocalDay): Hint | null {
  let latest: Hint | null = null
  for (const { shape, order } of dateShapes) {
    for (const [words, a = '', b = '', c = ''] of text.matchAll(shape)) {
      const [year, month, date] =
        order === 'mdy' ? [c, a, b] : order === 'dmy' ? [c, b, a] : [a, b, c]
      const day = calendarDay(Number(year), monthNumber(month), Number(date))
      if (day !== null && day <= today && (latest === null || day > latest.day)) {
        latest = { day, words, where }
      }
    }
  }
  return latest
}

function monthNumber(word: string): number {
  if (/^\d/.test(word)) return Number(word)
  return months.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1
}

function calendarDay(year: number, month: number, day: number): LocalDay | null {
  // The first paper with news of the day is from 1605; what is older is no day of coverage.
  if (year < 1605 || month < 1 || month > 12 || day < 1) return null
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return day <= first.daysInMonth ? first.with({ day }).toString() : null
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** 1 for Monday to 7 for Sunday. */
function weekdayIn(label: string): number | null {
  const word = new RegExp(`\\b(${weekdays.join('|')})\\b`, 'i').exec(label)?.[1]
  return word === undefined ? null : weekdays.indexOf(word.toLowerCase()) + 1
}

function onOrAfter(day: LocalDay, weekday: number): LocalDay {
  const ahead = (weekday - Temporal.PlainDate.from(day).dayOfWeek + 7) % 7
  return addDays(day, ahead)
}
