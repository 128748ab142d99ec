import type { RemoteContent, RemoteLead } from '../remote/remote-content'
import { isBylineOf, namesInByline } from '../byline-line'
import { ghostLimits, leadLine, tagName, titleFor } from './ghost-words'
import type { GhostPost } from './ghost-post'
import { cutAtWord } from './cut-at-word'
import { postPieces, type PostPieces } from './post-pieces'
import { markedArticle } from './head-code'
import { captionLine, splitLead, type LeadLine } from './lead-line'
import type { LeadMemo, PostMemo } from './post-memo'
import { sameName } from './same-name'

/**
 * An article as a Ghost post holds it. Where Ghost could hold only a part of what was sent, what was
 * meant is read, unless somebody has changed it there. Tags and authors that others added are theirs,
 * and not read; in a post that is not of ours all are.
 */
export function readPost(post: GhostPost): RemoteContent {
  return readPieces(post, postPieces(post))
}

/** The same for a post that was taken apart already. */
export function readPieces(post: GhostPost, pieces: PostPieces): RemoteContent {
  const { memo } = pieces
  return {
    headline: headlineOf(post.title, memo?.headline),
    standfirst: meant(post.custom_excerpt ?? '', memo?.standfirst, ghostLimits.standfirst),
    ...filingOf(post, memo),
    authors: authorsOf(post, pieces),
    lead: leadOf(post, pieces),
    parts: pieces.parts,
  }
}

/** What was meant, where what stands there is what it was cut to. */
function meant(standing: string, whole: string | undefined, limit: number): string {
  return whole !== undefined && cutAtWord(whole, limit) === standing ? whole : standing
}

function headlineOf(title: string, whole: string | undefined): string {
  return whole !== undefined && titleFor(whole) === title ? whole : title
}

function isPublic({ name, visibility }: GhostPost['tags'][number]): boolean {
  return visibility !== 'internal' && !name.startsWith('#')
}

function hasTag({ tags }: GhostPost, wanted: string): boolean {
  const name = tagName(wanted)
  return name === '' || tags.some((tag) => sameName(tag.name, name))
}

/**
 * Section and tags. What others added beside ours is not read; where one of ours is missing, or the post
 * does not say which are ours, all are.
 */
function filingOf(
  post: GhostPost,
  memo: PostMemo | null,
): Pick<RemoteContent, 'section' | 'filedUnder' | 'tags'> {
  const tags = post.tags.filter(isPublic).map(({ name }) => name)
  if (memo === null) {
    const isOurs = markedArticle(post.codeinjection_head) !== null
    return { section: '', tags, ...(isOurs ? { filedUnder: tags } : {}) }
  }
  const beside = tags.filter((name) => !sameName(name, tagName(memo.section)))
  return {
    section: hasTag(post, memo.section) ? memo.section : '',
    tags: memo.tags.every((tag) => hasTag(post, tag)) ? memo.tags : beside,
  }
}

/** A byline in the post says it for readers; without one its accounts do. */
function authorsOf({ authors }: GhostPost, { memo, lines }: PostPieces): readonly string[] {
  const there = authors.map(({ name }) => name)
  const ours = memo?.authors ?? []
  if (memo !== null && isBylineOf(lines.authors, ours)) return ours
  if (lines.authors !== '') return namesInByline(lines.authors)
  if (memo === null) return there
  const has = (name: string) => there.some((one) => sameName(one, name))
  return ours.every(has) ? ours : there
}

function leadOf(post: GhostPost, { memo, lines }: PostPieces): RemoteLead | null {
  const url = post.feature_image ?? ''
  const lead = memo?.lead ?? null
  if (lead !== null && lead.url === '') {
    const words = leadWords(lead, { words: lines.lead, credit: lines.credit })
    if (url !== '') return { ...lead, ...words, url, isTheirs: true }
    return lines.lead === '' && leadLine(lead) !== '' ? null : { ...lead, ...words }
  }
  if (url === '') return null
  const alt = meant(post.feature_image_alt ?? '', lead?.alt, ghostLimits.alt)
  const isOurs = lead?.url === url
  return {
    file: isOurs ? lead.file : null,
    url,
    alt,
    ...leadWords(lead, captionLine(post.feature_image_caption ?? '')),
    ...(isOurs ? {} : { isTheirs: true as const }),
  }
}

/**
 * Caption and credit as they were meant while the line says the same: an editor there may drop the
 * element around a credit.
 */
function leadWords(lead: LeadMemo | null, line: LeadLine): Pick<RemoteLead, 'caption' | 'credit'> {
  const isSame = lead !== null && sameText(line.words, leadLine(lead))
  return isSame ? { caption: lead.caption, credit: lead.credit } : splitLead(line, lead?.credit)
}

function sameText(one: string, other: string): boolean {
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
  return folded(one) === folded(other)
}
