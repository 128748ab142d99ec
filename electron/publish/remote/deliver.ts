import { appError, type AppError } from '../../../shared/app-error'
import type { ArticleId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import type { PictureFile } from '../../../shared/model/media'
import { comparable, missingParts } from '../../../shared/publish/remote/compare-content'
import { missingOnPage } from '../../../shared/publish/remote/read-remote-page'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import { err, ok, type Result } from '../../../shared/result'
import { contentHash } from '../../store/content-hash'
import type { RemoteCopy, RemoteStore } from '../../store/outbox-store'
import type { PostToSend, RemotePost, RemoteSite } from './remote-site'
import { sendPictures } from './send-pictures'

/** What a sending needs of the newsroom. */
export interface DeliverParts {
  readonly site: RemoteSite
  readonly remote: RemoteStore
  readonly pictureBytes: (file: PictureFile) => Result<Uint8Array>
  /** Told what is being done, in an editor's words. */
  readonly onStep: (words: string) => void
}

/** What is sent where; the pictures are looked up on the way. */
export interface DeliverOrder extends Omit<PostToSend, 'pictures'> {
  readonly target: RemoteTarget
}

/**
 * How it went. `sent`: the server holds it, its public page does not show it yet. Only `verified` was
 * found on the public page, every update of it.
 */
export interface Delivered {
  readonly kind: 'verified' | 'sent' | 'scheduled'
  readonly post: RemotePost
}

/** How often what stands there is looked at before a conflict is believed. */
const mostLooks = 3
/** How many of our own tries are known again when the server turns out to hold one of them. */
const triesKnown = 20

/**
 * Brings an article to a remote site, exactly once however often this is begun anew.
 *
 * It looks before it writes: for our post (by the id it got there, else by our mark), and whether
 * what stands there is what we last read back, or one of our own tries whose answer was lost. Anything
 * else is somebody's work: `remote-conflict`, and nothing is overwritten. A post that is gone there is
 * not made anew: `remote-gone`. It ends by reading back what the server holds and what readers get.
 */
export async function deliver(
  parts: DeliverParts,
  order: DeliverOrder,
): Promise<Result<Delivered>> {
  parts.onStep('Looking at what is there')
  const there = await findOurs(parts, order)
  if (!there.ok) return there
  const pictures = await sendPictures(parts, order)
  if (!pictures.ok) return pictures
  const post: PostToSend = { ...order, pictures: pictures.value }
  const onto = there.value === null ? await createOnce(parts, post) : ok(there.value)
  if (!onto.ok) return onto
  parts.onStep('Sending the text')
  const written = await write(parts, { order, post, onto: onto.value })
  return written.ok ? readBack(parts, order, written.value) : written
}

/**
 * Writes upon what was found there. A try of ours that was given up may come in between the looking
 * and the writing; the site then refuses, and looking again tells it from somebody else's work.
 */
async function write(
  parts: DeliverParts,
  {
    order,
    post,
    onto,
  }: { readonly order: DeliverOrder; readonly post: PostToSend; readonly onto: RemotePost },
): Promise<Result<RemotePost>> {
  let there = onto
  for (let looks = 1; ; looks += 1) {
    const remembered = rememberTry(parts, order, there)
    if (!remembered.ok) return remembered
    const written = await parts.site.update(post, there)
    const isRefused = !written.ok && written.error.kind === 'remote-conflict'
    if (!isRefused || looks === mostLooks) return written
    const found = await findOurs(parts, order)
    if (!found.ok) return found
    if (found.value === null) return written
    there = found.value
  }
}

/** Our post as it stands there, fit to be written over; null: there is none yet. */
async function findOurs(
  { site, remote }: DeliverParts,
  order: DeliverOrder,
): Promise<Result<RemotePost | null>> {
  const { articleId, target } = order
  const copy = remote.copy(target.id, articleId)
  const found = await locate(site, articleId, copy)
  if (!found.ok) return found
  if (found.value === null) return copy === null ? ok(null) : err(gone(target))
  return isOurs(found.value, { copy, ours: order.content }) ? found : err(conflict(target))
}

async function locate(
  site: RemoteSite,
  articleId: ArticleId,
  copy: RemoteCopy | null,
): Promise<Result<RemotePost | null>> {
  if (copy !== null) {
    const known = await site.get(copy.remoteId)
    if (!known.ok || known.value !== null) return known
  }
  const marked = await site.find(articleId)
  if (!marked.ok) return marked
  return ok(marked.value[0] ?? null)
}

/** Whether nobody but us had a hand in what stands there. */
function isOurs(
  post: RemotePost,
  of: { readonly copy: RemoteCopy | null; readonly ours: RemoteContent },
): boolean {
  const { copy, ours } = of
  if (copy !== null && copy.base !== null && copy.mark === post.mark) return true
  if (isShell(post)) return true
  const known = [...(copy?.attempts ?? []), hashOf(ours)]
  if (copy !== null && copy.base !== null) known.push(hashOf(copy.base))
  return known.includes(hashOf(post.content))
}

/** A post just created: it has our mark and nothing else. */
function isShell({ state, content }: RemotePost): boolean {
  return state === 'draft' && content.parts.length === 0
}

/**
 * A new post, one and the same whatever happened to earlier tries: after creating, all that carry our
 * mark are looked up, the oldest is taken, and other drafts that a repeated request made go away.
 */
async function createOnce(parts: DeliverParts, post: PostToSend): Promise<Result<RemotePost>> {
  const { site } = parts
  parts.onStep('Beginning the article there')
  const created = await site.create(post)
  if (!created.ok) return created
  const marked = await site.find(post.articleId)
  if (!marked.ok) return marked
  const [first = created.value, ...others] = marked.value
  for (const other of others.filter(isShell)) {
    const removed = await site.takeDown(other, 'delete')
    if (!removed.ok) return removed
  }
  return ok(first)
}

/** Notes what is about to be sent, so that it is known again if the answer is lost. */
function rememberTry(
  { remote }: DeliverParts,
  { target, articleId, content }: DeliverOrder,
  onto: RemotePost,
): Result<null> {
  const copy = remote.copy(target.id, articleId)
  const mine = hashOf(content)
  const attempts = [...(copy?.attempts ?? []).filter((hash) => hash !== mine), mine]
  return remote.keepCopy(target.id, articleId, {
    remoteId: onto.remoteId,
    url: onto.url,
    // What was found there has been judged: it is the new base.
    mark: onto.mark,
    base: onto.content,
    attempts: attempts.slice(-triesKnown),
  })
}

async function readBack(
  parts: DeliverParts,
  order: DeliverOrder,
  written: RemotePost,
): Promise<Result<Delivered>> {
  const { site, remote } = parts
  const { target, articleId, content, state } = order
  parts.onStep('Reading it back')
  const { remoteId } = written
  const held = await site.get(remoteId)
  if (!held.ok) return held
  if (held.value === null) return err(gone(target))
  const post = held.value
  const copy = remote.copy(target.id, articleId)
  if (missingParts(content, post.content).length > 0) {
    const isOlderTry = isShell(post) || copy?.attempts.includes(hashOf(post.content)) === true
    return err(post.mark !== written.mark && isOlderTry ? undone(target) : notKept(target))
  }
  const { url, mark } = post
  const kept = remote.keepCopy(target.id, articleId, {
    ...{ remoteId, url, mark, base: post.content, attempts: copy?.attempts ?? [] },
  })
  if (!kept.ok) return kept
  if (state === 'scheduled' || post.state === 'scheduled') return ok({ kind: 'scheduled', post })
  if (post.state !== 'public') return ok({ kind: 'sent', post })
  const page = await site.readPage(url)
  // The server has taken it: what is left is to see it, and that can be tried again.
  const seen = page.ok && missingOnPage(page.value, content).length === 0
  return ok({ kind: seen ? 'verified' : 'sent', post })
}

/** A content as one short word: equal for equal contents. */
export function hashOf(content: RemoteContent): string {
  return contentHash(comparable(content))
}

function gone({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-gone',
    `The article is no longer on ${siteName}: somebody deleted it there. Nothing was sent.`,
    'Send it as a new article, or leave it deleted.',
  )
}

function conflict({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-conflict',
    `Somebody changed this article on ${siteName}. Nothing was overwritten.`,
    'Look at what they changed, and decide what readers get.',
  )
}

/** Only a site that takes every write can be undone so: sending again mends it. */
function undone({ siteName }: RemoteTarget): AppError {
  return appError(
    'remote-broken',
    `An earlier try reached ${siteName} late and undid the newer text there. What you wrote is safe here.`,
    'Dateline sends it again by itself.',
  )
}

function notKept({ siteName }: RemoteTarget): AppError {
  return appError(
    'verify-failed',
    `${siteName} answered that it took the article, but does not hold all of it.`,
    'Publish again; if it happens again, ask whoever runs the site.',
  )
}
