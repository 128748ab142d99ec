import type { Instant } from '../../model/stamp'

/** ISO 8601 in UTC with milliseconds, as Ghost writes times too. */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}

/** The instant of such a text; null for anything else. */
export function readIsoInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)) {
    return null
  }
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : instant
}
