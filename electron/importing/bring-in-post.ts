import { emptyBody, makeBody } from '../../shared/document/make-body'
import type { Block } from '../../shared/document/nodes'
import { isBlank } from '../../shared/document/plain-text'
import type { ArticleId, MediaId } from '../../shared/ids'
import type { ArticleFields } from '../../shared/model/article'
import type { Coverage, NewCoverage, NewUpdate } from '../../shared/model/coverage'
import type { Picture, PictureFile } from '../../shared/model/media'
import { newFields } from '../../shared/model/new-fields'
import type { RemoteTarget } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import { dayOf, formatStamp, type Instant } from '../../shared/model/stamp'
import { noFlags, type Update } from '../../shared/model/update'
import type { Settings } from '../../shared/model/settings'
import { isMarked, statusIn } from '../../shared/publish/update-marks'
import { missingOnPage } from '../../shared/publish/remote/read-remote-page'
import type { RemoteContent, RemotePart } from '../../shared/publish/remote/remote-content'
import { appError } from '../../shared/app-error'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { Pictures } from '../pictures/pictures'
import type { RemotePost, RemoteSite } from '../publish/remote/remote-site'
import type { ContentStore } from '../store/content-store'
import { nameOf, takePictures } from './take-pictures'

/** What bringing in needs of the newsroom. */
export interface BringInParts {
  readonly store: ContentStore
  readonly pictures: Pick<Pictures, 'add' | 'pathOf'>
  readonly settings: { readonly get: () => Settings }
  readonly now: () => Instant
  readonly act: () => Act
  /** The bytes of a picture at an address of the site; no password goes with it. */
  readonly fetchPicture: (url: string) => Promise<Result<Uint8Array>>
}

/** The article a post became, and what of the post no article can hold, by the names of its elements. */
export interface BroughtIn {
  readonly articleId: ArticleId
  readonly leftBehind: readonly string[]
}

/** A post to be brought in. */
export interface PostThere {
  readonly site: RemoteSite
  readonly target: RemoteTarget
  readonly remoteId: string
}

/**
 * Makes a post of a site an article here, with its pictures, and ties the two: the next
 * publishing changes that post. Where it is tied to an article already, that one is given.
 */
export async function bringInPost(
  parts: BringInParts,
  { site, target, remoteId }: PostThere,
): Promise<Result<BroughtIn>> {
  const tiedTo = () => parts.store.remote.articlesOf(target.id, [remoteId]).get(remoteId)
  const known = tiedTo()
  if (known !== undefined) return ok({ articleId: known, leftBehind: [] })
  const post = await site.get(remoteId)
  if (!post.ok) return post
  if (post.value === null) return err(notThere(target))
  const picture = await fetchLead(parts, post.value.content)
  if (!picture.ok) return picture
  const taken = await takeTexts(parts, post.value.content)
  if (!taken.ok) return taken
  // Meanwhile it may have been brought in by another press of the key.
  const meanwhile = tiedTo()
  if (meanwhile !== undefined) return ok({ articleId: meanwhile, leftBehind: [] })
  const coverage = coverageOf(parts, {
    post: { ...post.value, content: taken.value.content },
    lead: picture.value,
  })
  const stored = parts.store.articles.importCoverage(coverage, parts.act())
  if (!stored.ok) return stored
  const { id } = stored.value.article
  const left = leftBehind(post.value.content, picture.value, taken.value.missing)
  const tied = tie(parts, {
    ...{ target, post: post.value, stored: stored.value, places: taken.value.places },
    isWhole: left.length === 0,
  })
  if (!tied.ok) return tied
  await noteWhatReadersSee(parts, { site, target, post: post.value, articleId: id })
  return ok({ articleId: id, leftBehind: left })
}

/** Names of the elements in a post that no article here can hold, once each. */
function leftBehind(
  { parts, lead }: RemoteContent,
  taken: PictureFile | null,
  missing: number,
): readonly string[] {
  const picture = lead !== null && lead.url !== '' && taken === null ? [say('lead picture')] : []
  const inTexts = missing === 0 ? [] : ['picture']
  return [...picture, ...inTexts, ...new Set(parts.flatMap(({ unread }) => unread))]
}

async function takeTexts({ pictures, fetchPicture }: BringInParts, content: RemoteContent) {
  const taken = await takePictures(
    content.parts.map(({ body }) => body),
    { pictures, fetch: fetchPicture },
  )
  if (!taken.ok) return taken
  const { bodies, places, missing } = taken.value
  const parts = content.parts.map((part, index) => ({ ...part, body: bodies[index] ?? part.body }))
  return ok({ content: { ...content, parts }, places, missing })
}

async function fetchLead(
  { pictures, fetchPicture }: BringInParts,
  { lead }: RemoteContent,
): Promise<Result<PictureFile | null>> {
  if (lead === null || lead.url === '') return ok(null)
  const bytes = await fetchPicture(lead.url)
  if (!bytes.ok) return bytes
  const stored = await pictures.add(nameOf(lead.url), bytes.value)
  // A picture of a kind we do not take: its words come all the same, and preflight tells of the gap.
  return stored.ok || stored.error.kind !== 'picture-invalid' ? stored : ok(null)
}

function coverageOf(
  { settings, now }: BringInParts,
  { post, lead }: { readonly post: RemotePost; readonly lead: PictureFile | null },
): NewCoverage {
  const { content } = post
  const updates = content.parts.filter(({ stamp }) => stamp !== null)
  const first = Math.min(...updates.map(({ stamp }) => stamp ?? Infinity))
  const house = settings.get()
  const at = Number.isFinite(first) ? first : (post.modifiedAt ?? now())
  const fields: ArticleFields = {
    ...newFields(house, dayOf(at, house.houseZone)),
    headline: content.headline,
    standfirst: content.standfirst,
    section: content.section,
    tags: content.tags,
    authors: content.authors.map((name) => ({ name })),
    lead: leadOf(content, lead),
  }
  return {
    kind: updates.length > 0 ? 'live' : 'story',
    state: post.state === 'public' ? 'live' : 'draft',
    fields,
    body: makeBody(textOf(content)),
    updates: [...updates].reverse().map((part) => updateOf(part, fields)),
  }
}

function leadOf({ lead }: RemoteContent, file: PictureFile | null): Picture | null {
  if (lead === null) return null
  const { caption, credit, alt } = lead
  return { file, caption, credit, alt }
}

/** The original entry, and whatever stands outside our parts. */
function textOf({ parts }: RemoteContent): readonly Block[] {
  const texts = parts.filter(({ stamp, body }) => stamp === null && !isBlank(body))
  const blocks = texts.flatMap(({ body }) => body.root.children)
  return blocks.length === 0 ? emptyBody.root.children : blocks
}

function updateOf(part: RemotePart, { stampTemplate, zone }: ArticleFields): NewUpdate {
  const stamp = part.stamp ?? 0
  const label = formatStamp(stampTemplate, stamp, zone)
  return {
    stamp,
    stampAsWritten: part.label === '' || part.label === label ? null : part.label,
    headline: part.headline,
    authors: [],
    flags: flagsOf(part),
    status: statusIn(part.mark),
    body: part.body,
  }
}

function flagsOf({ mark }: RemotePart): NewUpdate['flags'] {
  return {
    ...noFlags,
    keyEvent: isMarked(mark, 'keyEvent'),
    summary: isMarked(mark, 'summary'),
  }
}

function tie(
  { store }: BringInParts,
  of: {
    readonly target: RemoteTarget
    readonly post: RemotePost
    readonly stored: Coverage
    readonly places: ReadonlyMap<MediaId, string>
    /** Nothing of it was left behind. */
    readonly isWhole: boolean
  },
): Result<null> {
  const { target, post, stored } = of
  for (const [id, url] of of.places) {
    // It lies there already: nothing is sent a second time.
    const kept = store.remote.keepPicture(target.id, id, { remoteId: '', url })
    if (!kept.ok) return kept
  }
  const { remoteId, url, mark, content, state } = post
  // What could not be taken along must not go with the next publishing unseen: without a base, every
  // difference is shown to her and decided first.
  const base = of.isWhole ? asOurs(content, stored) : null
  return store.remote.keepCopy(target.id, stored.article.id, {
    ...{ remoteId, url, mark, base, state, sentHash: '', attempts: [] },
  })
}

// What is a thing of its own there is known from now on by the update it became.
function asOurs(content: RemoteContent, { updates }: Coverage): RemoteContent {
  const parts = content.parts.map((part) => {
    const isSame = ({ stamp, body }: Update) =>
      stamp === part.stamp && JSON.stringify(body) === JSON.stringify(part.body)
    const update = part.remoteId === undefined ? undefined : updates.find(isSame)
    return update === undefined ? part : { ...part, key: update.id }
  })
  return { ...content, parts }
}

// What was brought in is what readers see: changing it later is changing published text.
async function noteWhatReadersSee({ store, act }: BringInParts, of: PostSeen): Promise<void> {
  const { site, target, post, articleId } = of
  if (post.state !== 'public') return
  const page = await site.readPage(post.url)
  if (!page.ok || missingOnPage(page.value, { sent: post.content, formerly: null }).length > 0)
    return
  const { url } = post
  const started = store.publications.start({ articleId, targetId: target.id, url }, act())
  if (started.ok) {
    store.publications.finish(started.value.id, { written: [], removed: [], url }, act())
  }
}

interface PostSeen {
  readonly site: RemoteSite
  readonly target: RemoteTarget
  readonly post: RemotePost
  readonly articleId: ArticleId
}

function notThere({ siteName }: RemoteTarget) {
  return appError(
    'remote-gone',
    say('That post is no longer on {siteName}.', { siteName }),
    say('Look at the list again.'),
  )
}
