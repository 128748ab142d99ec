import { appError, wordsOf, type AppError, type AppErrorKind } from '../../../shared/app-error'
import { missingParts } from '../../../shared/publish/remote/compare-content'
import { missingOnPage } from '../../../shared/publish/remote/read-remote-page'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { RemoteCopy, RemoteTry } from '../../store/outbox-store'
import { gone, notKept, undone } from './deliver-failures'
import type { DeliverOrder } from './deliver-order'
import type { DeliverParts } from './deliver-parts'
import type { Delivered } from './delivered'
import { hashOf, isHalfWritten, isSameAround, isShell, wholeHash } from './our-post'
import type { RemotePost } from './remote-site'

/** How long after a sending that worked an older try of ours may still arrive: milliseconds. */
const lateTriesMs = 15 * 60_000

/** Failures of reading the public page that pass by themselves: then it is looked for again. */
const passing: ReadonlySet<AppErrorKind> = new Set(['network-down', 'remote-busy', 'remote-broken'])

/** Reads what the server holds after a writing, and what readers get; notes what is now the base. */
export async function readPostBack(
  parts: DeliverParts,
  order: DeliverOrder,
  written: RemotePost,
): Promise<Result<Delivered>> {
  const { site, remote, now } = parts
  const { target, articleId, content } = order
  parts.onStep(say('Reading it back'))
  const held = await site.get(written.remoteId)
  if (!held.ok) return held
  if (held.value === null) return err(gone(target))
  const post = held.value
  const copy = remote.copy(target.id, articleId)
  const tries = copy?.attempts ?? []
  if (missingParts(content, post.content).length > 0) {
    const known = tries.map(({ hash }) => hash)
    const isOlderTry =
      isShell(post) ||
      known.includes(hashOf(post.content)) ||
      isHalfWritten(post, { copy, ours: content })
    return err(post.mark !== written.mark && isOlderTry ? undone(target) : notKept(target))
  }
  const attempts = tries.filter(({ at }) => at > now() - lateTriesMs).map(asDone)
  const kept = remote.keepCopy(target.id, articleId, {
    ...standing(post, written),
    sentHash: wholeHash(order),
    attempts,
  })
  return kept.ok ? readPublicPage(parts, order, post) : kept
}

// What a try took away is gone. What is missing later, somebody deleted.
function asDone(each: RemoteTry): RemoteTry {
  return each.parts === undefined ? each : { ...each, parts: { ...each.parts, removes: [] } }
}

/**
 * What is now known to stand there. Where somebody saved between our writing and our reading, it is
 * what we wrote: the next look then meets their work as theirs.
 */
function standing(
  post: RemotePost,
  written: RemotePost,
): Pick<RemoteCopy, 'remoteId' | 'url' | 'mark' | 'base' | 'state'> {
  const isAsWritten =
    hashOf(post.content) === hashOf(written.content) && isSameAround(post.content, written.content)
  const { remoteId, url, mark, content, state } = isAsWritten ? post : written
  return { remoteId, url, mark, base: content, state }
}

/** Whether readers get it: the page holds all that was sent, and nothing that was taken out since. */
export async function readPublicPage(
  { site }: Pick<DeliverParts, 'site'>,
  { content, formerly, state }: DeliverOrder,
  post: RemotePost,
): Promise<Result<Delivered>> {
  if (state === 'scheduled' || post.state === 'scheduled') return ok({ kind: 'scheduled', post })
  if (post.state !== 'public') return ok({ kind: 'sent', post })
  const page = await site.readPage(post.url)
  if (!page.ok && !passing.has(page.error.kind)) return err(notShown(page.error))
  // The server has taken it: what is left is to see it, and that can be tried again.
  const seen = page.ok && missingOnPage(page.value, { sent: content, formerly }).length === 0
  return ok({ kind: seen ? 'verified' : 'sent', post })
}

// The text is on the site: what is wrong is its page, and that is not a post somebody deleted.
function notShown(error: AppError): AppError {
  const { message, remedy } = wordsOf(error)
  return appError('verify-failed', message, remedy)
}
