import type { Delivery } from '../../../shared/model/delivery'
import type { RemoteTarget } from '../../../shared/model/publication'
import { ok, type Result } from '../../../shared/result'
import type { ContentStore } from '../../store/content-store'
import type { RemoteSite } from '../remote/remote-site'
import type { Sent } from './outbox'

/**
 * Takes an article from the readers of a site: back to a draft there, or deleted for good. Succeeds
 * only after looking: the post is no longer public. One that is gone already is as good.
 */
export async function takeDown(
  of: {
    readonly site: RemoteSite
    readonly store: ContentStore
    readonly onStep: (words: string) => void
  },
  { delivery, target }: { readonly delivery: Delivery; readonly target: RemoteTarget },
): Promise<Result<Sent>> {
  const { site, store, onStep } = of
  const { articleId, kind } = delivery
  onStep(kind === 'delete' ? 'Deleting it there' : 'Taking it from readers')
  const posts = await site.find(articleId)
  if (!posts.ok) return posts
  for (const post of posts.value) {
    const down = await site.takeDown(post, kind === 'delete' ? 'delete' : 'hide')
    if (!down.ok) return down
  }
  onStep('Looking whether it is gone')
  const left = await site.find(articleId)
  if (!left.ok) return left
  if (left.value.some(({ state }) => state !== 'draft')) return ok('sent')
  if (kind === 'delete') {
    const forgotten = store.remote.forgetCopy(target.id, articleId)
    if (!forgotten.ok) return forgotten
  }
  const noted = store.publications.takenDown({ articleId, targetId: target.id })
  return noted.ok ? ok('verified') : noted
}
