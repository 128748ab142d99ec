import { formatStamp } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import type { AppState } from '../../state/app-state'

/** What is said when a draft was posted at its time. */
export function postedWords(update: Update, { coverage, schedules, articles }: AppState): string {
  const known = schedules.find(({ entryId }) => entryId === update.id)
  const sent = known?.publishes === true ? ' It is on its way to readers.' : ''
  if (coverage?.article.id === update.articleId) {
    const { stampTemplate, zone } = coverage.article.fields
    return `Posted ${formatStamp(stampTemplate, update.stamp, zone)} at its time.${sent}`
  }
  const title = articles.find(({ id }) => id === update.articleId)?.title ?? known?.title ?? ''
  return `An update of “${title}” was posted at its time.${sent}`
}
