import { noHtml } from '../../document/html'
import type { ArticleId } from '../../ids'
import { labels } from '../labels'
import type { RemoteContent } from '../remote/remote-content'
import { guardText } from './guard-text'
import type { PictureNumbers } from './image-block'
import type { PartMark } from './part-mark'
import { groupBlock, partClass, partMarkup, smallBlock } from './part-markup'

/** The whole content of a post, as blocks that WordPress's own editor can open and keep. */
export function postMarkup(
  content: RemoteContent,
  article: ArticleId,
  numbers: PictureNumbers = new Map(),
): string {
  return joinPieces([
    ownMarkup(content, article),
    ...content.parts.map((part) => partMarkup(part, article, numbers)),
  ])
}

/** Pieces of a content below one another. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n\n')
}

/** What says whose post it is: the lead picture's words and the byline, or a mark without a word. */
export function ownMarkup(content: RemoteContent, article: ArticleId): string {
  return leadMarkup(content, article) ?? markMarkup(article, termsOf(content))
}

/**
 * Caption and credit of the lead picture, and who wrote the article: themes show the picture without
 * its words, and the account's name instead of the writers'. Null where there is none of it.
 */
function leadMarkup(content: RemoteContent, article: ArticleId): string | null {
  const { lead, authors } = content
  const caption = lead?.caption ?? ''
  const blocks = [
    smallBlock(partClass.caption, caption === '' ? '' : captionStart + caption),
    smallBlock(partClass.credit, lead?.credit ?? ''),
    smallBlock(partClass.authors, bylineWords(authors)),
  ]
  if (blocks.every((block) => block === noHtml)) return null
  const mark: PartMark = { article, id: 'lead', at: null, authors, ...termsOf(content) }
  const name = 'Picture caption and byline'
  return guardText(groupBlock({ mark, name, of: { lead, authors }, look: 'lines', blocks }).markup)
}

/** What a caption begins with there: themes set other lines between the picture and the text. */
export const captionStart = `${labels.picture}: `

/** `By A, B and C`; empty for nobody. */
export function bylineWords(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  const before = names.slice(0, -1).join(', ')
  return `${labels.by} ${before === '' ? last : `${before} ${labels.and} ${last}`}`
}

/** The mark of an article where no words carry it; readers see nothing. */
export function markMarkup(article: ArticleId, said: Pick<PartMark, 'terms'> = {}): string {
  const mark: PartMark = { article, id: 'mark', at: null, authors: [], ...said }
  return groupBlock({ mark, name: 'Dateline', of: {}, look: 'plain', blocks: [] }).markup
}

// Section and tags are the site's, where editors there add theirs: the mark says which are ours.
function termsOf({ section, tags }: RemoteContent): Pick<PartMark, 'terms'> {
  return section === '' && tags.length === 0 ? {} : { terms: { section, tags } }
}
