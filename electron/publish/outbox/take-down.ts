import type { ArticleId } from '../../../shared/ids'
import type { Delivery } from '../../../shared/model/delivery'
import type { RemoteTarget } from '../../../shared/model/publication'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { ContentStore } from '../../store/content-store'
import type { RemoteCopy } from '../../store/outbox-store'
import { gone } from '../remote/deliver-failures'
import { isShell } from '../remote/our-post'
import type { RemotePost, RemoteSite } from '../remote/remote-site'
import type { Sent } from './outbox'

/**
 * Takes an article from the readers of a site: back to a draft there, or deleted for good. Meant is the
 * post that is tied to the article (else the oldest with our mark), and empty drafts a repeated request
 * made; what a colleague built from a copy of it stays. Succeeds only after looking: it is no longer
 * public. One that is gone already is as good; one that never was ours there is `remote-gone`.
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
  const copy = store.remote.copy(target.id, articleId)
  onStep(kind === 'delete' ? say('Deleting it there') : say('Taking it from readers'))
  const posts = await ourPosts(site, { articleId, remoteId: copy?.remoteId ?? null })
  if (!posts.ok) return posts
  if (posts.value.length === 0 && copy === null) return err(gone(target))
  for (const post of posts.value) {
    const down = await site.takeDown(post, kind === 'delete' ? 'delete' : 'hide')
    if (!down.ok) return down
  }
  onStep(say('Looking whether it is gone'))
  for (const { remoteId } of posts.value) {
    const left = await site.get(remoteId)
    if (!left.ok) return left
    if (left.value !== null && left.value.state !== 'draft') return ok('sent')
  }
  const noted = note(store, { delivery, target, copy })
  return noted.ok ? ok('verified') : noted
}

async function ourPosts(
  site: RemoteSite,
  { articleId, remoteId }: { readonly articleId: ArticleId; readonly remoteId: string | null },
): Promise<Result<readonly RemotePost[]>> {
  const marked = await site.find(articleId)
  if (!marked.ok) return marked
  const tied = remoteId === null ? ok(marked.value[0] ?? null) : await site.get(remoteId)
  if (!tied.ok) return tied
  const shells = marked.value.filter(
    (post) => isShell(post) && post.remoteId !== tied.value?.remoteId,
  )
  return ok(tied.value === null ? shells : [tied.value, ...shells])
}

function note(
  store: ContentStore,
  of: {
    readonly delivery: Delivery
    readonly target: RemoteTarget
    readonly copy: RemoteCopy | null
  },
): Result<null> {
  const { delivery, target, copy } = of
  const { articleId, kind } = delivery
  const tie =
    kind === 'delete'
      ? store.remote.forgetCopy(target.id, articleId)
      : copy === null
        ? ok(null)
        : // We did this ourselves: publishing again is no surprise.
          store.remote.keepCopy(target.id, articleId, { ...copy, state: 'draft', sentHash: '' })
  return tie.ok ? store.publications.takenDown({ articleId, targetId: target.id }) : tie
}
