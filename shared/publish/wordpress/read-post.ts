import { serialize } from 'parse5'
import { emptyBody } from '../../document/make-body'
import type { ArticleId } from '../../ids'
import { readHtml } from '../../interchange/html/read-html'
import { isBylineOf, namesInByline } from '../byline-line'
import type { RemotePart } from '../remote/remote-content'
import { blocksWithin, outermostBlocks } from './block-comments'
import { withPictureNames } from './image-block'
import { groupIn, raiseHeadings, takeLines, takeWords } from './group-element'
import { readMark, type PartMark, type SentTerms } from './part-mark'
import { headingShift, type partClass } from './part-markup'
import { markupToWords } from './plain-words'
import { captionWithin } from './post-markup'

/** A stretch of a post's content, with its very bytes, what they say, and whose article it is. */
export type PostPiece = {
  readonly raw: string
  /** Null for what others put in. */
  readonly article: ArticleId | null
} & (
  | { readonly kind: 'part'; readonly part: RemotePart }
  | { readonly kind: 'lead'; readonly lead: LeadWords; readonly terms: SentTerms | null }
  | { readonly kind: 'mark'; readonly terms: SentTerms | null }
)

/** What the content says of the lead picture and of those who wrote the article. */
export interface LeadWords {
  readonly caption: string
  readonly credit: string
  readonly authors: readonly string[]
}

/**
 * The content of a post, as WordPress keeps it (`raw`), cut into what is ours and what is not. Groups
 * are known by their metadata; everything between them is `foreign`, in its place. A copy of a group
 * that is there already is foreign too: each part has its key alone.
 */
export function readPost(raw: string): readonly PostPiece[] {
  const pieces: PostPiece[] = []
  const seen = new Set<string>()
  let foreignFrom = 0
  const closeForeign = (to: number) => {
    const piece = readForeign(raw.slice(foreignFrom, to))
    if (piece !== null) pieces.push(piece)
  }
  for (const block of outermostBlocks(raw)) {
    const mark = block.name === 'group' ? readMark(block) : null
    if (mark === null || seen.has(mark.id)) continue
    seen.add(mark.id)
    closeForeign(block.start)
    foreignFrom = block.end
    pieces.push(readPiece(raw.slice(block.start, block.end), mark))
  }
  closeForeign(raw.length)
  return pieces
}

function readPiece(raw: string, mark: PartMark): PostPiece {
  const { article } = mark
  const terms = wordsOf(mark.terms)
  if (mark.id === 'mark') return { kind: 'mark', raw, article, terms }
  const group = groupIn(raw)
  if (mark.id === 'lead') {
    const words = takeWords(group)
    const one = (name: keyof typeof partClass) => words.get(name)?.join(' ') ?? ''
    const authors = authorsOf(one('authors'), mark.authors)
    const lead = { caption: captionWithin(one('caption')), credit: one('credit'), authors }
    return { kind: 'lead', raw, article, lead, terms }
  }
  const part = { key: mark.id, stamp: mark.at, ...takeLines(group) }
  raiseHeadings(group, headingShift(part))
  const { body, unread } = readBlocks(serialize(group))
  return { kind: 'part', raw, article, part: { ...part, body, unread } }
}

/** What somebody put in on the site; null where it is nothing but white space. */
function readForeign(raw: string): PostPiece | null {
  const { body, unread } = readBlocks(raw)
  if (body === emptyBody && unread.length === 0) return null
  const none = { stamp: null, label: '', mark: '', headline: '', byline: '', notes: [] }
  const part: RemotePart = { key: 'foreign', ...none, body, unread }
  return { kind: 'part', raw: raw.trim(), article: null, part }
}

const textBlocks: ReadonlySet<string> = new Set([
  'group',
  'paragraph',
  'heading',
  'list',
  'list-item',
  'quote',
  'pullquote',
  'table',
  'code',
  'preformatted',
  'verse',
  'separator',
  'image',
  'gallery',
])

/** A text, and by name what it cannot hold: blocks made only when a page is shown have no element. */
function readBlocks(markup: string) {
  const { body, unread } = readHtml(withPictureNames(markup))
  const blocks = blocksWithin(markup).flatMap(({ name }) =>
    textBlocks.has(name) ? [] : [`wp:${name}`],
  )
  return { body, unread: [...unread, ...new Set(blocks)] }
}

/** The names in a byline: as they were sent while it still says so, else as somebody wrote them. */
function authorsOf(byline: string, sent: readonly string[]): readonly string[] {
  const names = sent.map(markupToWords)
  if (byline === '') return []
  return isBylineOf(byline, names) ? names : namesInByline(byline)
}

// WordPress writes `&` as an entity for those who may not write every kind of markup.
function wordsOf(terms: SentTerms | undefined): SentTerms | null {
  if (terms === undefined) return null
  return { section: markupToWords(terms.section), tags: terms.tags.map(markupToWords) }
}
