import type { RemoteContent, RemoteLead } from '../remote/remote-content'
import { authorsLine, captionMarkup, ghostLimits, leadLine, tagName, titleFor } from './ghost-words'
import type { GhostPost } from './ghost-post'
import { cutAtWord } from './cut-at-word'
import { postPieces, type PostPieces } from './post-pieces'
import { markupText } from './read-card'
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
    section: memo !== null && hasTag(post, memo.section) ? memo.section : '',
    tags:
      memo === null
        ? post.tags.filter(isPublic).map(({ name }) => name)
        : memo.tags.filter((tag) => hasTag(post, tag)),
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

function authorsOf({ authors }: GhostPost, { memo, lines }: PostPieces): readonly string[] {
  const there = authors.map(({ name }) => name)
  if (memo === null) return there
  if (lines.authors === authorsLine(memo.authors)) return memo.authors
  return memo.authors.filter((name) => there.some((one) => sameName(one, name)))
}

function leadOf(post: GhostPost, { memo, lines }: PostPieces): RemoteLead | null {
  const url = post.feature_image ?? ''
  const lead = memo?.lead ?? null
  if (url === '') {
    return lead !== null && lead.url === '' && lines.lead === leadLine(lead) ? lead : null
  }
  const alt = meant(post.feature_image_alt ?? '', lead?.alt, ghostLimits.alt)
  const caption = post.feature_image_caption ?? ''
  const same = lead !== null && markupText(caption) === markupText(captionMarkup(lead))
  return {
    file: lead?.url === url ? lead.file : null,
    url,
    alt,
    ...(same ? { caption: lead.caption, credit: lead.credit } : captionOf(caption)),
  }
}

function captionOf(markup: string): Pick<RemoteLead, 'caption' | 'credit'> {
  return { caption: markupText(markup), credit: '' }
}
