import { appError, type AppError } from '../../shared/app-error'
import type { ArticleFields } from '../../shared/model/article'
import { clockTime, dayOf, zoneLabel, type Instant } from '../../shared/model/stamp'
import { sentence } from '../../shared/words/sentence'

/** Why nothing of an article may leave this machine yet; null: it may. */
export function underEmbargo(
  { embargo, zone }: Pick<ArticleFields, 'embargo' | 'zone'>,
  now: Instant,
): AppError | null {
  if (embargo === null || embargo <= now) return null
  const time = `${clockTime(embargo, zone)} ${zoneLabel(embargo, zone)}`
  const error = appError(
    'under-embargo',
    sentence('The article is under embargo until {time} on {day}. Nothing was sent.', {
      time,
      day: { day: dayOf(embargo, zone) },
    }),
    sentence('It waits in the queue and goes by itself then, while Dateline is open.'),
  )
  return { ...error, waitMs: embargo - now }
}
