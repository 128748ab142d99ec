import type { ArticleId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import type { RemoteStore } from '../../store/outbox-store'
import type { RemotePost } from './remote-site'

/**
 * A post without what another article of ours did to its picture. WordPress keeps a picture once, with
 * one text alternative for all articles that show it: what one of them gave it is no work of somebody
 * else to the others.
 */
export function withoutAltBeside(
  remote: RemoteStore,
  post: RemotePost,
  of: { readonly target: RemoteTarget; readonly articleId: ArticleId },
): RemotePost {
  const { target, articleId } = of
  const before = remote.copy(target.id, articleId)?.base?.lead ?? null
  const { lead } = post.content
  if (target.kind !== 'wordpress' || lead === null || before === null) return post
  if (lead.alt === before.alt || lead.url !== before.url) return post
  const given = remote.altsBeside({ targetId: target.id, articleId, url: lead.url })
  if (!given.includes(lead.alt)) return post
  return { ...post, content: { ...post.content, lead: { ...lead, alt: before.alt } } }
}
