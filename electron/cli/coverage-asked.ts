import type { ArticleId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { readNamedTime } from '../../shared/model/named-time'
import type { Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { Call } from './call'

/** The article as it stands, or with `--at` as it was at that time in its house zone. */
export function coverageAsked(store: ContentStore, call: Call, id: ArticleId): Result<Coverage> {
  const now = store.articles.coverage(id)
  if (!now.ok || call.options.at === undefined) return now
  const { zone } = now.value.article.fields
  const at = readNamedTime(call.options.at, { zone, now: call.now() })
  return at.ok ? store.articles.coverageAt(id, at.value) : at
}
