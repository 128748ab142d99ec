import { noHtml } from '../../document/html'
import type { ArticleId } from '../../ids'
import { bylineLine } from '../byline-line'
import { inAnyLanguage, labelsFor } from '../labels'
import type { PageLabels } from '../page-labels'
import type { RemoteContent } from '../remote/remote-content'
import { guardText } from './guard-text'
import type { PartMark } from './part-mark'
import { groupBlock, partClass, partMarkup, smallBlock, type PartWriting } from './part-markup'

/** The whole content of a post, as blocks that WordPress's own editor can open and keep. */
export function postMarkup(
  content: RemoteContent,
  article: ArticleId,
  writing: PartWriting = {},
): string {
  return joinPieces([
    ownMarkup(content, article, writing.language),
    ...content.parts.map((part) => partMarkup(part, article, writing)),
  ])
}

/** Pieces of a content below one another. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n\n')
}

/** What says whose post it is: the lead picture's words and the byline, or a mark without a word. */
export function ownMarkup(content: RemoteContent, article: ArticleId, language = 'en'): string {
  return leadMarkup(content, article, labelsFor(language)) ?? markMarkup(article, termsOf(content))
}

/**
 * Caption and credit of the lead picture, and who wrote the article: themes show the picture without
 * its words, and the account's name instead of the writers'. Null where there is none of it.
 */
function leadMarkup(content: RemoteContent, article: ArticleId, labels: PageLabels): string | null {
  const { lead, authors } = content
  const caption = lead?.caption ?? ''
  const blocks = [
    smallBlock(partClass.caption, caption === '' ? '' : captionStart(labels) + caption),
    smallBlock(partClass.credit, lead?.credit ?? ''),
    smallBlock(partClass.authors, bylineLine(authors, labels)),
  ]
  if (blocks.every((block) => block === noHtml)) return null
  const mark: PartMark = { article, id: 'lead', at: null, authors, ...termsOf(content) }
  const name = 'Picture caption and byline'
  return guardText(groupBlock({ mark, name, of: { lead, authors }, look: 'lines', blocks }).markup)
}

/** A caption without what it begins with there. */
export function captionWithin(line: string): string {
  const start = inAnyLanguage(captionStart).find((words) => line.startsWith(words)) ?? ''
  return line.slice(start.length)
}

// Themes set other lines between the picture and the text.
function captionStart({ picture, colon }: PageLabels): string {
  return picture + colon
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
