import { say } from '../words/say'
import type { LocalDay } from './stamp'

/** Coverage that goes on day after day. */
export interface Series {
  readonly name: string
  /** Day 1; empty while it is not known, then days are not counted. */
  readonly epoch: LocalDay | ''
  /** What a new day is called; `{N}` stands for its number. */
  readonly headline: string
}

/** A series of which nothing is said yet. */
export const noSeries: Series = { name: '', epoch: '', headline: '' }

/**
 * Which day of a series it is: the epoch is Day 1, so with 24 February 2022 as epoch 27 April 2023 is
 * Day 428. Null before the epoch, and where there is none.
 */
export function dayNumber(series: Series | null, day: LocalDay): number | null {
  if (series === null || series.epoch === '') return null
  const number = Math.round((midnight(day) - midnight(series.epoch)) / dayMs) + 1
  return Number.isNaN(number) || number < 1 ? null : number
}

/** The headline of a day of a series; without a template its name and the day’s number. */
export function seriesHeadline(series: Series | null, day: LocalDay): string {
  if (series === null) return ''
  const number = dayNumber(series, day)
  const template = series.headline.trim()
  if (template === '') {
    return number === null
      ? series.name
      : say('{name}, day {number}', { name: series.name, number })
  }
  return template.replaceAll('{N}', number === null ? '' : String(number)).trim()
}

const dayMs = 86_400_000

// Days are counted in UTC, where each has 24 hours.
function midnight(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`)
}
