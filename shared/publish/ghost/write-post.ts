import { html, type Html } from '../../document/html'
import { renderBody } from '../../document/render-body'
import type { ArticleId } from '../../ids'
import type { Instant } from '../../model/stamp'
import { bylineLine } from '../byline-line'
import { labelsFor } from '../labels'
import { picturesThere } from '../remote/pictures-there'
import type { RemoteContent, RemoteLead, RemotePart } from '../remote/remote-content'
import { cutAtWord } from './cut-at-word'
import type { GhostLabel, GhostPost } from './ghost-post'
import { captionMarkup, ghostLimits, leadLine, titleFor } from './ghost-words'
import { markedArticle, withHeadMark } from './head-code'
import { isoInstant } from './iso-instant'
import { keepOwnLinks } from './keep-own-links'
import { htmlCard, writeLexical, type LexicalNode } from './lexical-document'
import { mergeAuthors, mergeTags, type MergedAuthors, type TagToSend } from './merge-labels'
import { directionOf, partCard } from './part-card'
import { memoComment, type LeadMemo, type PostMemo } from './post-memo'
import type { PostPieces } from './post-pieces'

/** An article on its way into a Ghost post. */
export interface PostWriting {
  readonly articleId: ArticleId
  readonly content: RemoteContent
  readonly language: string
  /** Wished last part of the address. */
  readonly slug: string
  /** The site's own address. */
  readonly siteUrl: string
  /** Where the lead picture lies there; empty where there is none. */
  readonly leadUrl: string
  readonly state: 'draft' | 'scheduled' | 'public'
  readonly publishedAt: Instant
  /** Tags of the site that bear our names, and its authors. */
  readonly tags: readonly GhostLabel[]
  readonly users: readonly GhostLabel[]
}

/** A post's fields as Ghost takes them. */
export interface PostFields {
  readonly title: string
  readonly lexical: string
  readonly custom_excerpt: string | null
  readonly codeinjection_head: string
  readonly feature_image: string | null
  readonly feature_image_alt: string | null
  readonly feature_image_caption: string | null
  readonly tags: readonly TagToSend[]
  readonly authors: readonly { readonly id: string }[]
  readonly status: 'draft' | 'scheduled' | 'published'
  readonly published_at?: string
  readonly slug?: string
}

/** A post as it stands there, and the site's clock as it said so. */
export interface StandingPost {
  readonly standing: GhostPost
  readonly pieces: PostPieces
  readonly serverNow: Instant
}

/** What a post is to become, seen from what it is: what others added there stays. */
export function postFields(writing: PostWriting, there: StandingPost): PostFields {
  const { content } = writing
  const { standing, pieces } = there
  const { memo } = pieces
  const authors = mergeAuthors({
    standing: standing.authors,
    oursBefore: memo?.authorIds ?? makersOf(standing, pieces),
    wanted: content.authors,
    users: writing.users,
  })
  const lead = leadMemo(content.lead, writing.leadUrl)
  return {
    title: titleFor(content.headline),
    lexical: writeLexical(nodesOf(writing, { pieces, authors, lead })),
    custom_excerpt: cutAtWord(content.standfirst, ghostLimits.standfirst) || null,
    codeinjection_head: withHeadMark(standing.codeinjection_head ?? '', writing.articleId),
    ...pictureFields(lead, there),
    tags: mergeTags({
      standing: standing.tags,
      oursBefore: memo === null ? [] : [memo.section, ...memo.tags],
      wanted: [content.section, ...content.tags],
      known: writing.tags,
    }),
    authors: authors.ids.map((id) => ({ id })),
    ...stateFields(writing, there),
    ...slugFields(writing, standing, memo),
  }
}

// A post we have just made and not yet filled is by whom Ghost chose: the owner of the key’s site.
function makersOf(standing: GhostPost, { parts }: PostPieces): readonly string[] {
  const fresh = parts.length === 0 && markedArticle(standing.codeinjection_head) !== null
  return fresh ? standing.authors.map(({ id }) => id) : []
}

/** One of ours goes with the article's; one that somebody chose there stays where we have none. */
function pictureFields(lead: LeadMemo | null, { standing, pieces }: StandingPost): PictureFields {
  if (lead !== null && lead.url !== '') {
    return {
      feature_image: lead.url,
      feature_image_alt: cutAtWord(lead.alt, ghostLimits.alt) || null,
      feature_image_caption: captionMarkup(lead).markup || null,
    }
  }
  const { feature_image, feature_image_alt, feature_image_caption } = standing
  const isTheirs = (feature_image ?? '') !== '' && pieces.memo?.lead?.url !== feature_image
  return {
    feature_image: (isTheirs && feature_image) || null,
    feature_image_alt: (isTheirs && feature_image_alt) || null,
    feature_image_caption: (isTheirs && feature_image_caption) || null,
  }
}

type PictureFields = Pick<
  PostFields,
  'feature_image' | 'feature_image_alt' | 'feature_image_caption'
>

/** What readers have keeps its time; what they are to have now gets none that is still to come. */
function stateFields(
  { state, publishedAt }: PostWriting,
  { standing, serverNow }: StandingPost,
): Pick<PostFields, 'status' | 'published_at'> {
  if (state === 'draft') return { status: 'draft' }
  const isPublic = standing.status === 'published' || standing.status === 'sent'
  if (state === 'public' && isPublic) return { status: 'published' }
  const status = state === 'public' ? 'published' : 'scheduled'
  // Ghost keeps whole seconds.
  const at = state === 'public' ? Math.min(publishedAt, serverNow) : publishedAt
  return { status, published_at: isoInstant(Math.floor(at / 1_000) * 1_000) }
}

/** An address that readers may have is never changed, nor one that somebody chose there. */
function slugFields(
  { slug }: PostWriting,
  standing: GhostPost,
  memo: PostMemo | null,
): Pick<PostFields, 'slug'> {
  const wished = slug.slice(0, ghostLimits.slug)
  // Asked for once more, Ghost would give another number: its own draft has the first.
  const isNumbered = memo === null && standing.slug.replace(/-\d+$/, '') === wished
  const settled = standing.status !== 'draft' || memo?.slug === slug || isNumbered
  return wished === '' || settled || standing.slug === wished ? {} : { slug: wished }
}

function leadMemo(lead: RemoteLead | null, uploaded: string): LeadMemo | null {
  if (lead === null) return null
  const { file, caption, credit, alt } = lead
  return { file, caption, credit, alt, url: file === null ? lead.url : uploaded || lead.url }
}

function nodesOf(
  writing: PostWriting,
  of: {
    readonly pieces: PostPieces
    readonly authors: MergedAuthors
    readonly lead: LeadMemo | null
  },
): readonly LexicalNode[] {
  const { content, language, siteUrl } = writing
  const { pieces, authors, lead } = of
  const byline = bylineLine(content.authors, labelsFor(language))
  return [
    ...(authors.unknown ? [line('authors', { words: html`${byline}`, language })] : []),
    ...(lead !== null && lead.url === '' && leadLine(lead) !== ''
      ? [line('lead', { words: captionMarkup(lead), language })]
      : []),
    ...content.parts.flatMap((part) =>
      part.key === 'foreign'
        ? foreignNodes(part, { pieces, siteUrl })
        : [htmlCard(keepOwnLinks(partCard(part, language).markup, siteUrl))],
    ),
    htmlCard(memoComment(memoOf(writing, authors, lead))),
  ]
}

function line(
  name: 'authors' | 'lead',
  { words, language }: { readonly words: Html; readonly language: string },
): LexicalNode {
  const direction = directionOf(language)
  return htmlCard(
    html`<div class="dateline-line" data-dateline="${name}"${direction}>${words}</div>`.markup,
  )
}

/** What others put in goes back as it stood; where it stands no more, its words do. */
function foreignNodes(
  part: RemotePart,
  { pieces, siteUrl }: { readonly pieces: PostPieces; readonly siteUrl: string },
): readonly LexicalNode[] {
  const key = foreignKey(part)
  const standing = [...pieces.nodesOf].find(([each]) => foreignKey(each) === key)
  return (
    standing?.[1] ?? [htmlCard(keepOwnLinks(renderBody(part.body, picturesThere).markup, siteUrl))]
  )
}

function foreignKey({ body, unread }: RemotePart): string {
  return JSON.stringify([body, unread])
}

function memoOf(
  { content, slug }: PostWriting,
  { ours }: MergedAuthors,
  lead: LeadMemo | null,
): PostMemo {
  return {
    v: 1,
    headline: content.headline,
    standfirst: content.standfirst,
    section: content.section,
    tags: [...content.tags],
    authors: [...content.authors],
    authorIds: [...ours],
    lead,
    slug,
  }
}
