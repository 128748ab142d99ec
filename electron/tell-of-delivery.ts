import type { ArticleId } from '../shared/ids'
import type { Delivery } from '../shared/model/delivery'
import { noticeOfDelivery } from '../shared/model/notice-of-delivery'
import { say } from '../shared/words/say'
import type { SettingsStore } from './settings/settings-store'
import type { ContentStore } from './store/content-store'
import { notify } from './windows/notify'

/** Tells somebody who looks elsewhere that a sending has come to an end, well or not. */
export function tellOfDelivery(
  delivery: Delivery,
  parts: {
    readonly store: ContentStore
    readonly settings: SettingsStore
    readonly open: (article: ArticleId) => void
  },
): void {
  const { notify: wanted, targets } = parts.settings.get()
  if (!wanted) return
  const [article] = parts.store.articles.summaries([delivery.articleId])
  const target = targets.find(({ id }) => id === delivery.targetId)
  const notice = noticeOfDelivery(delivery, {
    title: article?.title ?? say('An article'),
    siteName: target?.siteName ?? say('a site'),
  })
  if (notice === null) return
  notify(notice, () => {
    parts.open(delivery.articleId)
  })
}
