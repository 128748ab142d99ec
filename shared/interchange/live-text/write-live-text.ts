import type { ArticleFields, ArticleKind, OpeningPart } from '../../model/article'
import type { Coverage, NewCoverage } from '../../model/coverage'
import { formatStamp } from '../../model/stamp'
import { newestFirst } from '../../model/update'
import { assertNever } from '../../result'
import { entryText } from './entry-text'
import type { Body } from '../../document/nodes'

/** What the plain form says of an update. */
interface WrittenUpdate {
  readonly stamp: number
  readonly stampAsWritten: string | null
  readonly headline: string
  readonly body: Body
}

const written: readonly OpeningPart[] = [
  { kind: 'headline' },
  { kind: 'standfirst' },
  { kind: 'caption' },
  { kind: 'previous-day' },
  { kind: 'map' },
]

/**
 * An article as a plain-text live page, the form `readLiveText` reads: opening, posted updates newest
 * first, original entry. Two blank lines part sections, one parts paragraphs; no line end after the last
 * line. Of an imported text the opening comes in its own order and without what the text did not have:
 * a headline given on import is no part of its plain form. Formats, addresses, bylines, flags,
 * statuses and pictures' alternative texts have no plain form; the JSON export has them.
 */
export function writeLiveText(coverage: Coverage | NewCoverage): string {
  const { kind, fields } = 'article' in coverage ? coverage.article : coverage
  const body = entryText('article' in coverage ? coverage.body.body : coverage.body)
  const sections = [
    ...openingLines(fields),
    ...updatesOf(coverage).map((update) => updateText(update, fields)),
    entrySectionText(body, kind, fields),
  ]
  return sections.filter((section) => section !== '').join('\n\n\n')
}

/** Posted updates, newest first; of equal stamps the later arrival first. */
function updatesOf(coverage: Coverage | NewCoverage): readonly WrittenUpdate[] {
  if ('article' in coverage) {
    return newestFirst(coverage.updates.filter((update) => update.state === 'posted'))
  }
  // Sorting is stable, so turned around first, the later of two equal stamps stays on top.
  return [...coverage.updates].reverse().sort((a, b) => b.stamp - a.stamp)
}

function openingLines(fields: ArticleFields): readonly string[] {
  const parts = fields.importedOpening ?? written
  const has = (kind: OpeningPart['kind']) => parts.some((part) => part.kind === kind)
  // What was added since the import is not lost on the way out.
  const added = written.slice(2).filter((part) => !has(part.kind))
  return [...parts, ...added].map((part) => openingLine(part, fields))
}

function openingLine(part: OpeningPart, fields: ArticleFields): string {
  const { lead, map, previousDay } = fields
  switch (part.kind) {
    case 'headline':
      return fields.headline.trim()
    case 'standfirst':
      return fields.standfirst.trim()
    case 'caption':
      return lead === null ? '' : captionLine(lead.caption.trim(), lead.credit.trim())
    case 'previous-day':
      return previousDay === null || previousDay.title.trim() === ''
        ? ''
        : `${previousDay.label.trim()}: ${previousDay.title.trim()}`
    case 'map':
      return map === null || map.credit.trim() === '' ? '' : `Map: ${map.credit.trim()}`
    case 'kept':
      return part.text
    case 'empty-entry':
      return ''
    default:
      return assertNever(part)
  }
}

function captionLine(caption: string, credit: string): string {
  return credit === '' ? caption : `${caption} (${credit})`.trim()
}

function updateText(update: WrittenUpdate, { stampTemplate, zone }: ArticleFields): string {
  const templated = formatStamp(stampTemplate, update.stamp, zone)
  // A label kept though the template writes the same: its source had no colon behind it.
  const colon = update.stampAsWritten === templated ? '' : ':'
  const label = (update.stampAsWritten ?? templated) + colon
  return [label, update.headline.trim(), entryText(update.body)]
    .filter((text) => text !== '')
    .join('\n\n')
}

function entrySectionText(body: string, kind: ArticleKind, fields: ArticleFields): string {
  if (kind === 'story') return body
  if (body !== '') return `ORIGINAL ENTRY: ${body}`
  const labelled = fields.importedOpening?.some((part) => part.kind === 'empty-entry') === true
  return labelled ? 'ORIGINAL ENTRY:' : ''
}
