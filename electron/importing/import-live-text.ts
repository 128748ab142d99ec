import { coverageFromReading } from '../../shared/interchange/live-text/coverage-from-reading'
import { readLiveText } from '../../shared/interchange/live-text/read-live-text'
import type { Offer, Unsure } from '../../shared/interchange/live-text/live-text-reading'
import type { Coverage } from '../../shared/model/coverage'
import type { Act } from '../../shared/model/revision'
import type { Settings } from '../../shared/model/settings'
import { checkDay } from '../../shared/model/check-day'
import { checkZone } from '../../shared/model/check-zone'
import type { LocalDay } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'

/** What to import, with the day that no text says of itself. */
export interface LiveTextImport {
  readonly text: string
  readonly day: LocalDay
  readonly zone: string
  readonly headline: string
  /** Ids of the offers the editor took. */
  readonly offers: readonly string[]
  readonly settings: Pick<Settings, 'language'>
}

/** A stored import, and what the editor should look at. */
export interface LiveTextImported {
  readonly coverage: Coverage
  readonly unsure: readonly Unsure[]
  /** Changes of form that were not asked for, and not made. */
  readonly offers: readonly Offer[]
}

/** Reads a plain-text live page into the store: all of it or nothing. */
export function importLiveText(
  store: ContentStore,
  wanted: LiveTextImport,
  act: Act,
): Result<LiveTextImported> {
  const zone = checkZone(wanted.zone)
  if (!zone.ok) return zone
  const day = checkDay(wanted.day)
  if (!day.ok) return day
  const reading = readLiveText(wanted.text, { zone: wanted.zone })
  if (!reading.ok) return reading
  const made = coverageFromReading(reading.value, {
    day: wanted.day,
    zone: wanted.zone,
    headline: wanted.headline,
    language: wanted.settings.language,
    offers: wanted.offers,
  })
  if (!made.ok) return made
  const stored = store.articles.importCoverage(made.value.coverage, act)
  if (!stored.ok) return stored
  const offers = reading.value.offers.filter(({ id }) => !wanted.offers.includes(id))
  return ok({ coverage: stored.value, unsure: made.value.unsure, offers })
}
