import { contentHash } from '../../store/content-hash'
import type { RemoteCopy, RemoteStore } from '../../store/outbox-store'
import { comparable } from '../../../shared/publish/remote/compare-content'
import { recogniseParts } from '../../../shared/publish/remote/recognise-parts'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import { err, ok, type Result } from '../../../shared/result'
import { conflict, gone, hidden } from './deliver-failures'
import type { DeliverOrder } from './deliver'
import { isOfOurTries, triedParts } from './known-parts'
import type { RemotePost, RemoteSite } from './remote-site'

/** A content as one short word: equal for equal contents. */
export function hashOf(content: RemoteContent): string {
  return contentHash(comparable(content))
}

/** The same for all that is sent, tags and picture's words too: equal where nothing is to be written. */
export function wholeHash({ content, slug, language, state }: DeliverOrder): string {
  const lead = content.lead === null ? null : { ...content.lead, url: '' }
  return contentHash(JSON.stringify([{ ...content, lead }, slug, language, state]))
}

/**
 * Our post as it stands there, fit to be written over; null: there is none yet. Somebody's work is
 * told as `remote-conflict`, a post that is gone as `remote-gone`; one that somebody took from readers
 * is told once, and publishing again then brings it back.
 */
export async function findOurs(
  { site, remote }: { readonly site: RemoteSite; readonly remote: RemoteStore },
  order: DeliverOrder,
): Promise<Result<RemotePost | null>> {
  const { articleId, target, content } = order
  const copy = remote.copy(target.id, articleId)
  const found = await locate({ site, copy }, order)
  if (!found.ok) return found
  if (found.value === null) return copy === null ? ok(null) : err(gone(target))
  const post = recognised(found.value, copy)
  if (!isOurs(post, { copy, ours: content })) return err(conflict(target))
  if (copy !== null && wasHidden(copy, post)) {
    const kept = remote.keepCopy(target.id, articleId, { ...copy, state: post.state })
    return kept.ok ? err(hidden(target)) : kept
  }
  return ok(post)
}

/** A post whose parts are known by what was last read back there, though their marks were lost. */
export function recognised(post: RemotePost, copy: RemoteCopy | null): RemotePost {
  return { ...post, content: recogniseParts(post.content, copy?.base ?? null) }
}

async function locate(
  { site, copy }: { readonly site: RemoteSite; readonly copy: RemoteCopy | null },
  { articleId }: DeliverOrder,
): Promise<Result<RemotePost | null>> {
  if (copy !== null) {
    const known = await site.get(copy.remoteId)
    if (!known.ok || known.value !== null) return known
  }
  const marked = await site.find(articleId)
  return marked.ok ? ok(marked.value[0] ?? null) : marked
}

/** Whether nobody but us had a hand in what stands there. */
function isOurs(
  post: RemotePost,
  of: { readonly copy: RemoteCopy | null; readonly ours: RemoteContent },
): boolean {
  const { copy, ours } = of
  if (copy !== null && copy.base !== null && copy.mark === post.mark) return true
  if (isShell(post)) return true
  // Where each part is written by itself, no late try of ours brings an older whole back.
  const tries = post.inSteps === true ? [] : (copy?.attempts ?? [])
  const known = [...tries.map(({ hash }) => hash), hashOf(ours)]
  if (copy !== null && copy.base !== null) known.push(hashOf(copy.base))
  return known.includes(hashOf(post.content)) || isHalfWritten(post, of)
}

/** Whether a post that takes several steps holds parts of our tries, and nothing else. */
export function isHalfWritten(
  { inSteps, content }: RemotePost,
  { copy, ours }: { readonly copy: RemoteCopy | null; readonly ours: RemoteContent },
): boolean {
  if (inSteps !== true || copy === null || copy.base === null) return false
  const { base, attempts } = copy
  const tried = attempts.flatMap(({ parts }) => (parts === undefined ? [] : [parts]))
  return isOfOurTries(content, { base, tries: [...tried, triedParts(ours, base)] })
}

/** A post just created: it has our mark and nothing else. */
export function isShell({ state, content }: RemotePost): boolean {
  return state === 'draft' && content.parts.length === 0
}

// The text may be the same to the letter: that readers lost it is somebody's decision all the same.
function wasHidden(copy: RemoteCopy, { state }: RemotePost): boolean {
  return copy.state === 'public'
    ? state !== 'public'
    : copy.state === 'scheduled' && state === 'draft'
}
