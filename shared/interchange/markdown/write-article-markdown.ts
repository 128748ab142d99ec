import type { BlockContent, Heading, PhrasingContent } from 'mdast'
import { coverageHeadline } from '../../document/display-headline'
import { safeWebUrl } from '../../document/safe-url'
import type { ArticleFields } from '../../model/article'
import type { Author } from '../../model/author'
import type { Correction } from '../../model/correction'
import type { Coverage } from '../../model/coverage'
import { formatStamp, longDay } from '../../model/stamp'
import { newestFirst, type Update } from '../../model/update'
import { bylineLine } from '../../publish/byline-line'
import { labelsFor } from '../../publish/labels'
import type { PageLabels } from '../../publish/page-labels'
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
  const labels = labelsFor(fields.language)
  const entryLabel = kind === 'live' && body.length > 0 ? [heading(2, labels.originalEntry)] : []
  return markdownText({
    type: 'root',
    children: [
      heading(1, coverageHeadline(coverage, labels.untitled)),
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
  const labels = labelsFor(fields.language)
  const blocks = fields.standfirst
    .trim()
    .split(/\n\s*\n/)
    .map(line)
  const authors = bylineOf(fields.authors, labels)
  const day = longDay(fields.day, fields.language)
  blocks.push(line(authors === '' ? day : `${authors}, ${day}`))
  if (lead !== null) {
    blocks.push(line(lead.caption.trim()))
    blocks.push(
      line(
        lead.credit.trim() === '' ? '' : `${labels.picture}${labels.colon}${lead.credit.trim()}`,
      ),
    )
  }
  if (previousDay !== null && previousDay.title.trim() !== '') {
    blocks.push(
      paragraph([text(previousDay.label.trim() + labels.colon), previousLink(previousDay)]),
    )
  }
  if (map !== null && map.credit.trim() !== '') {
    blocks.push(line(`${labels.map}${labels.colon}${map.credit.trim()}`))
  }
  return blocks.filter((block) => block.children.length > 0)
}

function updateBlocks(update: Update, fields: ArticleFields): readonly BlockContent[] {
  const label =
    update.stampAsWritten ?? formatStamp(fields.stampTemplate, update.stamp, fields.zone)
  const title = update.headline.trim()
  const labels = labelsFor(fields.language)
  const authors = bylineOf(update.authors, labels)
  return [
    heading(2, title === '' ? label : `${label}${labels.colon}${title}`),
    ...(update.status === null ? [] : [statusLine(labels.status[update.status])]),
    ...(authors === '' ? [] : [line(authors)]),
    ...markdownBlocks(update.body, 1),
    ...noticeBlocks(update.corrections, fields),
  ]
}

function statusLine(words: string): BlockContent {
  return paragraph([{ type: 'emphasis', children: [text(words)] }])
}

function noticeBlocks(
  notices: readonly Correction[],
  fields: ArticleFields,
): readonly BlockContent[] {
  return notices.map((notice) => {
    const { kind, at, text: words } = notice
    const label = text(`${labelsFor(fields.language)[kind]}, ${noticeTime(at, fields)}`)
    return paragraph([{ type: 'emphasis', children: [label] }, text(`: ${words}`)])
  })
}

function previousLink(day: { readonly title: string; readonly url: string }): PhrasingContent {
  const url = safeWebUrl(day.url)
  const title = text(day.title.trim())
  return url === null ? title : { type: 'link', url, children: [title] }
}

function bylineOf(authors: readonly Author[], labels: PageLabels): string {
  return bylineLine(
    authors.map(({ name }) => name.trim()).filter((name) => name !== ''),
    labels,
  )
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
