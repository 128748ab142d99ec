import { contentHash } from '../../store/content-hash'
import type { RemoteCopy, RemoteStore, RemoteTry } from '../../store/outbox-store'
import { comparable } from '../../../shared/publish/remote/compare-content'
import {
  aroundFields,
  fieldChange,
  isChanged,
  sameLetters,
  sameWords,
  type AroundField,
} from '../../../shared/publish/remote/field-change'
import { recogniseParts } from '../../../shared/publish/remote/recognise-parts'
import type { RemoteAround, RemoteContent } from '../../../shared/publish/remote/remote-content'
import { err, ok, type Result } from '../../../shared/result'
import { withoutAltBeside } from './alt-beside'
import { conflict, gone, hidden } from './deliver-failures'
import type { DeliverOrder } from './deliver-order'
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

/** What of a content stands around its text. */
export function aroundOf({ section, tags, authors, lead }: RemoteContent): RemoteAround {
  return { section, tags, authors, lead }
}

/** Whether nothing around the text was changed between two readings of a post. */
export function isSameAround(theirs: RemoteContent, before: RemoteContent): boolean {
  const forms = { base: before, theirs, ours: before }
  return aroundFields.every((field) => !isChanged(fieldChange(field, forms)))
}

/** Whether two tries sent the same words, in the text and around it. */
export function isSameTry(one: RemoteTry, other: RemoteTry): boolean {
  return one.hash === other.hash && JSON.stringify(one.around) === JSON.stringify(other.around)
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
  const post = withoutAltBeside(remote, recognised(found.value, copy), order)
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
  const hash = hashOf(post.content)
  const base = copy?.base ?? null
  // Where each part is written by itself, no late try of ours brings an older whole back.
  const all = post.inSteps === true ? [] : (copy?.attempts ?? [])
  const tries = all.filter((each) => each.hash === hash)
  const isKnown =
    tries.length > 0 ||
    hash === hashOf(ours) ||
    (base !== null && hash === hashOf(base)) ||
    isHalfWritten(post, of)
  return isKnown && isOursAround(post, { copy, tries, ours })
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

/**
 * The same for what stands around the text: it is as it was read back, or as one of our tries left it.
 * Where nothing is known of it, what stands there is taken as it is.
 */
function isOursAround(
  { content: theirs, inSteps }: RemotePost,
  of: {
    readonly copy: RemoteCopy | null
    readonly tries: readonly RemoteTry[]
    readonly ours: RemoteContent
  },
): boolean {
  const { copy, ours } = of
  // What stands around is written apart from the parts: any try may have got so far.
  const tries = inSteps === true ? (copy?.attempts ?? []) : of.tries
  const base = copy?.base ?? null
  if (base === null || base.fieldsUnread === true) return true
  // A try whose end is not known may have left there what the site made of it.
  const isUnsettled = copy?.sentHash === '' && tries.length > 0
  return [base, ours, ...tries.map(({ around }) => around ?? theirs)].some((left) =>
    aroundFields.every(
      (field) =>
        !isChanged(fieldChange(field, { base, theirs, ours })) ||
        isLeftBy(left, { field, theirs, ours, isUnsettled }),
    ),
  )
}

/** Whether a field stands there as a sending of ours with these fields left it. */
function isLeftBy(
  left: RemoteAround,
  of: {
    readonly field: AroundField
    readonly theirs: RemoteAround
    readonly ours: RemoteAround
    readonly isUnsettled: boolean
  },
): boolean {
  const { field, theirs, ours, isUnsettled } = of
  // A picture comes with the words that the site's library had for it.
  if (isUnsettled && (field === 'picture' || field === 'alt')) return true
  // One that sent fewer tags left none of the others.
  const later = field === 'tags' ? ours.tags.filter((tag) => !left.tags.includes(tag)) : []
  if (later.some((tag) => theirs.tags.includes(tag))) return false
  const same = isUnsettled ? sameLetters : sameWords
  return !isChanged(fieldChange(field, { base: left, theirs, ours }, same))
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
