import { formatStamp } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import type { AppState } from '../../state/app-state'

/** What is said when a draft was posted at its time. */
export function postedWords(update: Update, { coverage, schedules, articles }: AppState): string {
  const known = schedules.find(({ entryId }) => entryId === update.id)
  const sent = known?.publishes === true
  if (coverage?.article.id === update.articleId) {
    const { stampTemplate, zone } = coverage.article.fields
    const stamp = formatStamp(stampTemplate, update.stamp, zone)
    return sent
      ? say('Posted {stamp} at its time. It is on its way to readers.', { stamp })
      : say('Posted {stamp} at its time.', { stamp })
  }
  const title = articles.find(({ id }) => id === update.articleId)?.title ?? known?.title ?? ''
  return sent
    ? say('An update of “{title}” was posted at its time. It is on its way to readers.', { title })
    : say('An update of “{title}” was posted at its time.', { title })
}
