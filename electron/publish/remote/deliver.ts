import { withPicturesPlaced } from '../../../shared/publish/remote/pictures-there'
import { ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { DeliverOrder } from './deliver-order'
import type { DeliverParts } from './deliver-parts'
import type { Delivered } from './delivered'
import { triedParts } from './known-parts'
import { aroundOf, findOurs, hashOf, isSameTry, isShell, wholeHash } from './our-post'
import { readPostBack, readPublicPage } from './read-post-back'
import type { PostToSend, RemotePost, RemoteSite } from './remote-site'
import { forgetPictures, picturesGone, sendPictures } from './send-pictures'

/** How many of our own tries are known again when the server turns out to hold one of them. */
const triesKnown = 20
/** How often a refused write is looked into before it is believed to be somebody's. */
const mostLooks = 3

/**
 * Brings an article to a remote site, exactly once however often this is begun anew.
 *
 * It looks before it writes: for our post (by the id it got there, else by our mark), and whether
 * what stands there is what we last read back, or one of our own tries whose answer was lost. Anything
 * else is somebody's work: `remote-conflict`, and nothing is overwritten. A post that is gone there is
 * not made anew (`remote-gone`), nor is one that was taken from readers given to them again by itself.
 * Where all of it stands there already, nothing is written but a picture that was deleted there. It ends by reading back what the server
 * holds and what readers get.
 */
export async function deliver(
  parts: DeliverParts,
  order: DeliverOrder,
): Promise<Result<Delivered>> {
  parts.onStep(say('Looking at what is there'))
  const there = await findOurs(parts, order)
  if (!there.ok) return there
  if (there.value !== null && nothingToWrite(parts, order, there.value)) {
    const gone = await picturesGone(parts, order)
    if (gone.length === 0) return readPublicPage(parts, order, there.value)
    const forgotten = forgetPictures(parts, order, gone)
    if (!forgotten.ok) return forgotten
  }
  const written = await writeWithPictures(parts, order, there.value)
  if (!written.ok) return written
  const swept = await sweepShells(parts.site, { articleId: order.articleId, post: written.value })
  return swept.ok ? readPostBack(parts, order, written.value) : swept
}

/** Neither side changed since the last reading back; a schedule moved there is theirs to move. */
function nothingToWrite({ remote }: DeliverParts, order: DeliverOrder, post: RemotePost): boolean {
  const copy = remote.copy(order.target.id, order.articleId)
  if (copy === null) return false
  const waits = order.byScheduler && post.state === 'scheduled'
  if (waits && copy.sentHash !== '') {
    // Its time may have come here, while it was moved there.
    return copy.sentHash === wholeHash({ ...order, state: 'scheduled' })
  }
  if (waits) return copy.base !== null && hashOf(copy.base) === hashOf(order.content)
  return copy.mark === post.mark && post.state === order.state && copy.sentHash === wholeHash(order)
}

async function writeWithPictures(
  parts: DeliverParts,
  order: DeliverOrder,
  there: RemotePost | null,
): Promise<Result<RemotePost>> {
  const written = await writeOnce(parts, order, there)
  if (written.ok || written.error.kind !== 'picture-gone') return written
  // Somebody deleted a picture of ours there: it is sent once more.
  const forgotten = forgetPictures(parts, order)
  if (!forgotten.ok) return forgotten
  const again = await findOurs(parts, order)
  return again.ok ? writeOnce(parts, order, again.value) : again
}

async function writeOnce(
  parts: DeliverParts,
  order: DeliverOrder,
  there: RemotePost | null,
): Promise<Result<RemotePost>> {
  const pictures = await sendPictures(parts, order)
  if (!pictures.ok) return pictures
  const content = withPicturesPlaced(order.content, (id) => pictures.value.get(id)?.url)
  const post: PostToSend = { ...order, content, pictures: pictures.value }
  const onto = there === null ? await createOnce(parts, post) : ok(there)
  if (!onto.ok) return onto
  parts.onStep(say('Sending the text'))
  return write(parts, { order, post, onto: onto.value })
}

interface Writing {
  readonly order: DeliverOrder
  readonly post: PostToSend
  readonly onto: RemotePost
}

/**
 * Writes upon what was found there. A try of ours that was given up may come in between the looking
 * and the writing; the site then refuses, and looking again tells it from somebody else's work.
 */
async function write(
  parts: DeliverParts,
  { order, post, onto }: Writing,
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

/**
 * A new post, one and the same whatever happened to earlier tries: after creating, all that carry our
 * mark are looked up, the oldest is taken, and other drafts that a repeated request made go away.
 */
async function createOnce(parts: DeliverParts, post: PostToSend): Promise<Result<RemotePost>> {
  const { site } = parts
  parts.onStep(say('Beginning the article there'))
  const created = await site.create(post)
  if (!created.ok) return created
  const marked = await site.find(post.articleId)
  if (!marked.ok) return marked
  const [first = created.value] = marked.value
  const swept = await sweepShells(site, { articleId: post.articleId, post: first })
  return swept.ok ? ok(first) : swept
}

/**
 * Removes empty drafts of ours beside the post: a request that was repeated, or that a network held
 * back until now, made them. No reader ever saw one.
 */
async function sweepShells(
  site: RemoteSite,
  { articleId, post }: { readonly articleId: PostToSend['articleId']; readonly post: RemotePost },
): Promise<Result<null>> {
  const marked = await site.find(articleId)
  if (!marked.ok) return marked
  const shells = marked.value.filter((each) => isShell(each) && each.remoteId !== post.remoteId)
  for (const shell of shells) {
    const removed = await site.takeDown(shell, 'delete')
    if (!removed.ok) return removed
  }
  return ok(null)
}

/** Notes what is about to be sent, so that it is known again if the answer is lost. */
function rememberTry(
  { remote, now }: DeliverParts,
  { target, articleId, content }: DeliverOrder,
  onto: RemotePost,
): Result<null> {
  const copy = remote.copy(target.id, articleId)
  const isInSteps = onto.inSteps === true || isShell(onto)
  const parts = isInSteps ? { parts: triedParts(content, onto.content) } : {}
  const mine = { hash: hashOf(content), around: aroundOf(content), at: now(), ...parts }
  const others = (copy?.attempts ?? []).filter((each) => !isSameTry(each, mine))
  return remote.keepCopy(target.id, articleId, {
    remoteId: onto.remoteId,
    url: onto.url,
    // What was found there has been judged: it is the new base.
    mark: onto.mark,
    base: onto.content,
    state: onto.state,
    sentHash: '',
    attempts: [...others, mine].slice(-triesKnown),
  })
}
