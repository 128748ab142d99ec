import {
  coverageFromReading,
  type ReadingChoices,
} from '../../shared/interchange/live-text/coverage-from-reading'
import type { LiveTextReading } from '../../shared/interchange/live-text/live-text-reading'
import { readLiveText } from '../../shared/interchange/live-text/read-live-text'
import { writeLiveText } from '../../shared/interchange/live-text/write-live-text'
import type { NewCoverage } from '../../shared/model/coverage'
import type { Result } from '../../shared/result'

/** The value; a test that meets a failure instead stops with its words. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`)
  return result.value
}

/** A text as it is read in a house zone. */
export function readingOf(text: string, zone = 'UTC'): LiveTextReading {
  return valueOf(readLiveText(text, { zone }))
}

/** A text as coverage of 24 May 2023. */
export function coverageOf(text: string, choices: Partial<ReadingChoices> = {}): NewCoverage {
  const zone = choices.zone ?? 'UTC'
  const all = { day: '2023-05-24', zone, headline: '', language: 'en', offers: [], ...choices }
  return valueOf(coverageFromReading(readingOf(text, zone), all)).coverage
}

/** A text read and written again. */
export function thereAndBack(text: string, choices: Partial<ReadingChoices> = {}): string {
  return writeLiveText(coverageOf(text, choices))
}

/** Every run of white space as one space. */
export function folded(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
