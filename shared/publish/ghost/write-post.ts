import { html, joinHtml } from '../../document/html'
import { renderBody } from '../../document/render-body'
import type { ArticleId } from '../../ids'
import type { Instant } from '../../model/stamp'
import type { RemoteContent, RemoteLead, RemotePart } from '../remote/remote-content'
import { cutAtWord } from './cut-at-word'
import type { GhostLabel, GhostPost } from './ghost-post'
import { authorsLine, captionMarkup, ghostLimits, leadLine, titleFor } from './ghost-words'
import { markedArticle, withHeadMark } from './head-code'
import { isoInstant } from './iso-instant'
import { keepOwnLinks } from './keep-own-links'
import { htmlCard, writeLexical, type LexicalNode } from './lexical-document'
import { mergeAuthors, mergeTags, type MergedAuthors, type TagToSend } from './merge-labels'
import { partCard } from './part-card'
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

/** What a post is to become, seen from what it is: what others added there stays. */
export function postFields(
  writing: PostWriting,
  { standing, pieces }: { readonly standing: GhostPost; readonly pieces: PostPieces },
): PostFields {
  const { content } = writing
  const { memo } = pieces
  const authors = mergeAuthors({
    standing: standing.authors,
    oursBefore: memo?.authorIds ?? makersOf(standing, pieces),
    wanted: content.authors,
    users: writing.users,
  })
  const lead = leadMemo(content.lead, writing.leadUrl)
  const hasPicture = lead !== null && lead.url !== ''
  return {
    title: titleFor(content.headline),
    lexical: writeLexical(nodesOf(writing, { pieces, authors, lead })),
    custom_excerpt: cutAtWord(content.standfirst, ghostLimits.standfirst) || null,
    codeinjection_head: withHeadMark(standing.codeinjection_head ?? '', writing.articleId),
    feature_image: hasPicture ? lead.url : null,
    feature_image_alt: (hasPicture && cutAtWord(lead.alt, ghostLimits.alt)) || null,
    feature_image_caption: (hasPicture && captionMarkup(lead)) || null,
    tags: mergeTags({
      standing: standing.tags,
      oursBefore: memo === null ? [] : [memo.section, ...memo.tags],
      wanted: [content.section, ...content.tags],
      known: writing.tags,
    }),
    authors: authors.ids.map((id) => ({ id })),
    ...stateFields(writing),
    ...slugFields(writing, standing, memo),
  }
}

// A post we have just made and not yet filled is by whom Ghost chose: the owner of the key’s site.
function makersOf(standing: GhostPost, { parts }: PostPieces): readonly string[] {
  const fresh = parts.length === 0 && markedArticle(standing.codeinjection_head) !== null
  return fresh ? standing.authors.map(({ id }) => id) : []
}

function stateFields(writing: PostWriting): Pick<PostFields, 'status' | 'published_at'> {
  const { state, publishedAt } = writing
  if (state === 'draft') return { status: 'draft' }
  const status = state === 'public' ? 'published' : 'scheduled'
  // Ghost keeps whole seconds.
  return { status, published_at: isoInstant(Math.floor(publishedAt / 1_000) * 1_000) }
}

/** An address that readers may have is never changed, nor one that somebody chose there. */
function slugFields(
  { slug }: PostWriting,
  standing: GhostPost,
  memo: PostMemo | null,
): Pick<PostFields, 'slug'> {
  const wished = slug.slice(0, ghostLimits.slug)
  const settled = standing.status !== 'draft' || memo?.slug === slug
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
  return [
    ...(authors.unknown ? [line('authors', authorsLine(content.authors))] : []),
    ...(lead !== null && lead.url === '' && leadLine(lead) !== '' ? [leadCard(lead)] : []),
    ...content.parts.flatMap((part) =>
      part.key === 'foreign'
        ? foreignNodes(part, { pieces, siteUrl })
        : [htmlCard(keepOwnLinks(partCard(part, language).markup, siteUrl))],
    ),
    htmlCard(memoComment(memoOf(writing, authors, lead))),
  ]
}

function line(name: 'authors', words: string): LexicalNode {
  return htmlCard(html`<div class="dateline-line" data-dateline="${name}">${words}</div>`.markup)
}

function leadCard(lead: LeadMemo): LexicalNode {
  const { caption, credit } = lead
  const own = credit === '' ? [] : [html`<span class="dateline-credit">${credit}</span>`]
  const words = joinHtml([...(caption === '' ? [] : [html`${caption}`]), ...own], ' ')
  return htmlCard(html`<div class="dateline-line" data-dateline="lead">${words}</div>`.markup)
}

/** What others put in goes back as it stood; where it stands no more, its words do. */
function foreignNodes(
  part: RemotePart,
  { pieces, siteUrl }: { readonly pieces: PostPieces; readonly siteUrl: string },
): readonly LexicalNode[] {
  const key = foreignKey(part)
  const standing = [...pieces.nodesOf].find(([each]) => foreignKey(each) === key)
  return standing?.[1] ?? [htmlCard(keepOwnLinks(renderBody(part.body).markup, siteUrl))]
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
