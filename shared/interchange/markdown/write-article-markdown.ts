import type { BlockContent, Heading, PhrasingContent } from 'mdast'
import { coverageHeadline } from '../../document/display-headline'
import { safeWebUrl } from '../../document/safe-url'
import type { ArticleFields } from '../../model/article'
import type { Author } from '../../model/author'
import { natureNames, type Correction } from '../../model/correction'
import type { Coverage } from '../../model/coverage'
import { formatStamp, longDay } from '../../model/stamp'
import { newestFirst, type Update, type UpdateStatus } from '../../model/update'
import { labels, labelsFor } from '../../publish/labels'
import { noticeTime } from '../notice-time'
import { markdownBlocks } from './markdown-blocks'
import { markdownText } from './write-markdown'

/**
 * An article as a Markdown document: headline, standfirst, byline and day, caption and credit apart,
 * previous day and map, posted updates newest first, each under its label, then the original entry.
 */
export function writeArticleMarkdown(coverage: Coverage): string {
  const { kind, fields } = coverage.article
  const posted = kind === 'live' ? coverage.updates.filter(({ state }) => state === 'posted') : []
  const body = markdownBlocks(coverage.body.body, kind === 'live' ? 1 : 0)
  const entryLabel = kind === 'live' && body.length > 0 ? [heading(2, 'Original entry')] : []
  return markdownText({
    type: 'root',
    children: [
      heading(1, coverageHeadline(coverage, labelsFor(fields.language).untitled)),
      ...openingBlocks(fields),
      ...noticeBlocks(coverage.article.corrections, fields),
      ...newestFirst(posted).flatMap((update) => updateBlocks(update, fields)),
      ...entryLabel,
      ...body,
      ...noticeBlocks(coverage.body.corrections, fields),
    ],
  })
}

function openingBlocks(fields: ArticleFields): readonly BlockContent[] {
  const { lead, map, previousDay } = fields
  const blocks = fields.standfirst
    .trim()
    .split(/\n\s*\n/)
    .map(line)
  const authors = bylineOf(fields.authors)
  const day = longDay(fields.day, fields.language)
  blocks.push(line(authors === '' ? day : `${authors}, ${day}`))
  if (lead !== null) {
    blocks.push(line(lead.caption.trim()))
    blocks.push(line(lead.credit.trim() === '' ? '' : `Picture: ${lead.credit.trim()}`))
  }
  if (previousDay !== null && previousDay.title.trim() !== '') {
    blocks.push(paragraph([text(`${previousDay.label.trim()}: `), previousLink(previousDay)]))
  }
  if (map !== null && map.credit.trim() !== '') blocks.push(line(`Map: ${map.credit.trim()}`))
  return blocks.filter((block) => block.children.length > 0)
}

function updateBlocks(update: Update, fields: ArticleFields): readonly BlockContent[] {
  const label =
    update.stampAsWritten ?? formatStamp(fields.stampTemplate, update.stamp, fields.zone)
  const title = update.headline.trim()
  const authors = bylineOf(update.authors)
  return [
    heading(2, title === '' ? label : `${label}: ${title}`),
    ...(update.status === null ? [] : [statusLine(update.status)]),
    ...(authors === '' ? [] : [line(authors)]),
    ...markdownBlocks(update.body, 1),
    ...noticeBlocks(update.corrections, fields),
  ]
}

function statusLine(status: UpdateStatus): BlockContent {
  return paragraph([{ type: 'emphasis', children: [text(labels.status[status])] }])
}

function noticeBlocks(
  notices: readonly Correction[],
  fields: ArticleFields,
): readonly BlockContent[] {
  return notices.map((notice) => {
    const { kind, at, text: words } = notice
    const label = text(`${natureNames[kind]}, ${noticeTime(at, fields)}`)
    return paragraph([{ type: 'emphasis', children: [label] }, text(`: ${words}`)])
  })
}

function previousLink(day: { readonly title: string; readonly url: string }): PhrasingContent {
  const url = safeWebUrl(day.url)
  const title = text(day.title.trim())
  return url === null ? title : { type: 'link', url, children: [title] }
}

function bylineOf(authors: readonly Author[]): string {
  const names = authors.map((author) => author.name.trim()).filter((name) => name !== '')
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? `By ${last}` : `By ${names.slice(0, -1).join(', ')} and ${last}`
}

function heading(depth: 1 | 2, words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] }
}

function line(words: string) {
  return paragraph(words === '' ? [] : [text(words)])
}

function paragraph(children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
