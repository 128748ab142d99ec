import { createHash } from 'node:crypto'
import { z } from 'zod'
import { comparablePart } from '../../../../shared/publish/remote/compare-content'
import type { RemoteContent, RemoteLead } from '../../../../shared/publish/remote/remote-content'
import type { LiveblogEntry } from '../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import { partsWithEntries } from '../../../../shared/publish/wordpress/liveblog/parts-with-entries'
import type { SentTerms } from '../../../../shared/publish/wordpress/part-mark'
import { markupToWords } from '../../../../shared/publish/wordpress/plain-words'
import type { LeadWords, PostPiece } from '../../../../shared/publish/wordpress/read-post'
import type { RemotePost } from '../remote-site'
import type { WordPressAccount } from './wordpress-account'
import { readEntryOnce } from './liveblog/read-entry-once'
import { readPostOnce } from './read-once'
import { sameName } from './site-terms'

const raw = z.object({ raw: z.string() })
const gmt = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
const id = z.number().int().nonnegative()

/** A category or a tag, as it is named there. */
export const termShape = z.object({
  id,
  name: z.string(),
  taxonomy: z.string(),
  slug: z.string().catch(''),
})

const pictureShape = z.object({
  id,
  slug: z.string().catch(''),
  source_url: z.string().catch(''),
  alt_text: z.string().catch(''),
  caption: z.object({ rendered: z.string() }).catch({ rendered: '' }),
})

/** A post as WordPress gives it to those who may edit it. */
export const postShape = z.object({
  id,
  slug: z.string(),
  status: z.string(),
  link: z.url(),
  date_gmt: gmt.nullable().catch(null),
  modified_gmt: gmt,
  title: raw,
  content: raw,
  excerpt: raw.catch({ raw: '' }),
  featured_media: id.catch(0),
  categories: z.array(id).catch([]),
  tags: z.array(id).catch([]),
  permalink_template: z.string().catch(''),
  generated_slug: z.string().catch(''),
  _links: z
    .object({
      'predecessor-version': z.array(z.object({ id })).optional(),
      // What this account may do with this post.
      'wp:action-publish': z.array(z.unknown()).optional().catch(undefined),
      'wp:action-unfiltered-html': z.array(z.unknown()).optional().catch(undefined),
    })
    .catch({}),
  _embedded: z
    .object({
      'wp:term': z.array(z.array(termShape)).optional().catch(undefined),
      // A picture that was deleted is embedded as a failure.
      'wp:featuredmedia': z.array(pictureShape).optional().catch(undefined),
    })
    .catch({}),
})

/** A post as WordPress gives it to those who may edit it. */
export type PostRecord = z.infer<typeof postShape> & {
  /** Of a post that the Liveblog plug-in has made a live blog of. */
  readonly entries?: readonly LiveblogEntry[]
}

/** What to ask for so that it comes so; without the rendered text, which costs the site most. */
export const postParams = {
  context: 'edit',
  _fields:
    'id,slug,status,link,date_gmt,modified_gmt,title.raw,content.raw,excerpt.raw,featured_media,categories,tags,permalink_template,generated_slug,_links,_embedded',
  _embed: 'wp:featuredmedia,wp:term',
} as const

/** The section a site gives to what has none. */
export const defaultSection = 'uncategorized'

/** A post in our terms. */
export function remotePost(
  post: PostRecord,
  { adminUrl }: Pick<WordPressAccount, 'adminUrl'>,
  modifiedBy = '',
): RemotePost {
  return {
    remoteId: String(post.id),
    url: publicAddress(post),
    mark: markOf(post),
    state: stateOf(post),
    content: contentOf(post),
    modifiedAt: Date.parse(`${post.modified_gmt}Z`),
    modifiedBy,
    editUrl: adminUrl === '' ? '' : `${adminUrl}post.php?post=${String(post.id)}&action=edit`,
    inSteps: post.entries !== undefined,
  }
}

/** Whether this account may give the post to readers. */
export function mayPublishPosts({ _links }: Pick<PostRecord, '_links'>): boolean {
  return _links['wp:action-publish'] !== undefined
}

/** Whether WordPress takes every markup from this account. */
export function mayWriteAnything({ _links }: Pick<PostRecord, '_links'>): boolean {
  return _links['wp:action-unfiltered-html'] !== undefined
}

/** Differs after every save: its second, its revision, and a short hash should both be the same. */
export function markOf(post: PostRecord): string {
  const revision = post._links['predecessor-version']?.[0]?.id ?? 0
  const words = JSON.stringify([
    ...[post.title.raw, post.excerpt.raw, post.content.raw],
    // A picture's own words and the terms of a post can be changed without a save of the post.
    ...[post.featured_media, featuredPicture(post)?.alt_text ?? ''],
    ...[[...post.categories].sort(byNumber), [...post.tags].sort(byNumber)],
  ])
  const mark = `${post.modified_gmt} ${String(revision)} ${shortHash(words)}`
  return post.entries === undefined ? mark : `${mark} ${shortHash(saidByEntries(post.entries))}`
}

// By what they say: the same entry comes in one markup or another, as it is asked for.
function saidByEntries(entries: readonly LiveblogEntry[]): string {
  const said = [...entries]
    .sort((a, b) => a.id - b.id)
    .map((entry) => {
      const { article, part } = readEntryOnce(entry)
      return [entry.id, article, part.key, part.stamp, comparablePart(part)]
    })
  return JSON.stringify(said)
}

function shortHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12)
}

function byNumber(one: number, other: number): number {
  return one - other
}

/** Whether readers have it; what is pending or private is a draft to us. */
export function stateOf({ status }: Pick<PostRecord, 'status'>): RemotePost['state'] {
  if (status === 'publish') return 'public'
  return status === 'future' ? 'scheduled' : 'draft'
}

/** A post's categories or tags. */
export function termsOf(post: PostRecord, taxonomy: 'category' | 'post_tag') {
  const groups = post._embedded['wp:term'] ?? []
  return groups
    .flat()
    .filter((term) => term.taxonomy === taxonomy)
    .map((term) => ({ ...term, name: markupToWords(term.name) }))
}

/** The picture above a post, where it has one. */
export function featuredPicture(post: PostRecord) {
  return post._embedded['wp:featuredmedia']?.find((picture) => picture.id === post.featured_media)
}

/** By this a picture of ours is known there: the beginning of its content's hash. */
export const ownPicture = 'dateline-'

/** Whether it was sent from here. */
export function isOwnPicture({ slug }: { readonly slug: string }): boolean {
  return slug.startsWith(ownPicture)
}

function contentOf(post: PostRecord): RemoteContent {
  const pieces = readPostOnce(post.content.raw)
  const words = leadOfPieces(pieces)
  const sent = sentTerms(pieces)
  const entries = (post.entries ?? []).map((entry) => ({ entry, ...readEntryOnce(entry) }))
  return {
    headline: markupToWords(post.title.raw),
    standfirst: markupToWords(post.excerpt.raw),
    ...filingOf(post, sent),
    authors: words?.authors ?? [],
    lead: leadOf(post, { words, isOurs: pieces.some(({ article }) => article !== null) }),
    parts: partsWithEntries(
      pieces.flatMap((piece) => (piece.kind === 'part' ? [piece.part] : [])),
      entries,
    ),
  }
}

/** What the content of a post says of its lead picture; undefined: nothing. */
export function leadWords(post: PostRecord): LeadWords | undefined {
  return leadOfPieces(readPostOnce(post.content.raw))
}

function leadOfPieces(pieces: readonly PostPiece[]): LeadWords | undefined {
  return pieces.flatMap((piece) => (piece.kind === 'lead' ? [piece.lead] : []))[0]
}

/**
 * Section and tags. What others added beside ours is theirs and not read; where one of ours is missing,
 * or the post does not say which are ours, all are.
 */
function filingOf(
  post: PostRecord,
  sent: SentTerms | null,
): Pick<RemoteContent, 'section' | 'filedUnder' | 'tags'> {
  const sections = termsOf(post, 'category')
    .filter(({ slug }) => slug !== defaultSection)
    .map(({ name }) => name)
  const tags = termsOf(post, 'post_tag').map(({ name }) => name)
  const [first = ''] = sections
  if (sent === null) {
    return { section: first, ...(sections.length > 1 ? { filedUnder: sections } : {}), tags }
  }
  const ours = sent.tags.map((tag) => tags.find((name) => sameName(name, tag)))
  const section = sections.find((name) => sameName(name, sent.section)) ?? first
  return {
    section: sent.section === '' ? '' : section,
    tags: ours.every((name) => name !== undefined) ? ours : tags,
  }
}

/** The section and tags that we gave a post, where its content still says so. */
export function sentTerms(pieces: readonly PostPiece[]): SentTerms | null {
  const own = pieces.find((piece) => piece.kind === 'lead' || piece.kind === 'mark')
  return own?.terms ?? null
}

/** In a post of ours the words stand in its text; those of the library are the library's. */
function leadOf(
  post: PostRecord,
  { words, isOurs }: { readonly words: LeadWords | undefined; readonly isOurs: boolean },
): RemoteLead | null {
  const picture = featuredPicture(post)
  const library = isOurs ? '' : markupToWords(picture?.caption.rendered ?? '')
  const caption = words?.caption ?? library
  const credit = words?.credit ?? ''
  if (picture === undefined && caption === '' && credit === '') return null
  const { source_url: url = '', alt_text: alt = '' } = picture ?? {}
  const isTheirs = picture !== undefined && !isOwnPicture(picture)
  const said = { caption, credit, alt: markupToWords(alt) }
  return { file: null, url, ...said, ...(isTheirs ? { isTheirs } : {}) }
}

function publicAddress({ status, link, slug, ...post }: PostRecord): string {
  const name = slug === '' ? post.generated_slug : slug
  if (status === 'publish' || name === '' || !post.permalink_template.includes('%')) return link
  return post.permalink_template.replace(/%(?:postname|pagename)%/, name)
}
