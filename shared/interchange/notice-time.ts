import type { ArticleFields } from '../model/article'
import { clockTime, dayOf, longDay, zoneLabel, zoneOfTemplate, type Instant } from '../model/stamp'

/** When a notice was given, for a document that is read on any day: `Wednesday, 24 May 2023, 13:02 GMT`. */
export function noticeTime(
  at: Instant,
  { stampTemplate, zone, language }: Pick<ArticleFields, 'stampTemplate' | 'zone' | 'language'>,
): string {
  const shown = zoneOfTemplate(stampTemplate, zone)
  return `${longDay(dayOf(at, shown), language)}, ${clockTime(at, shown)} ${zoneLabel(at, shown)}`
}
