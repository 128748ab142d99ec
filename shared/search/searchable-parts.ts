import { plainText } from '../document/plain-text'
import type { ArticleFields } from '../model/article'
import type { Correction } from '../model/correction'
import type { RevisionContent } from '../model/revision'
import { dayNumber } from '../model/series'
import { longDay } from '../model/stamp'
import { assertNever } from '../result'

/** A text that can be found, and what it is. */
export interface SearchablePart {
  readonly kind: PartKind
  readonly text: string
}

/** What a text that can be found is. */
export type PartKind =
  | 'headline'
  | 'standfirst'
  | 'text'
  | 'caption'
  | 'credit'
  | 'description'
  | 'previous-day'
  | 'byline'
  | 'tag'
  | 'section'
  | 'series'
  | 'day'
  | 'notice'
  | 'kept'

/** Everything in an entry, or in the fields, that somebody may look for; the first found is shown. */
export function searchableParts(content: RevisionContent): readonly SearchablePart[] {
  return partsOf(content).filter(({ text }) => text.trim() !== '')
}

function partsOf(content: RevisionContent): readonly SearchablePart[] {
  switch (content.kind) {
    case 'fields':
      return [...fieldParts(content.fields), ...notices(content.corrections)]
    case 'body':
      return [{ kind: 'text', text: plainText(content.body) }, ...notices(content.corrections)]
    case 'update':
      return [
        { kind: 'headline', text: content.headline },
        { kind: 'text', text: plainText(content.body) },
        ...content.authors.map(({ name }) => ({ kind: 'byline', text: name }) as const),
        ...notices(content.corrections),
        { kind: 'notice', text: content.withdrawnReason },
      ]
    default:
      return assertNever(content)
  }
}

function fieldParts(fields: ArticleFields): readonly SearchablePart[] {
  const { lead, map, previousDay, importedOpening } = fields
  const kept = importedOpening?.flatMap((part) => (part.kind === 'kept' ? [part.text] : [])) ?? []
  return [
    { kind: 'headline', text: fields.headline },
    { kind: 'standfirst', text: fields.standfirst },
    { kind: 'caption', text: lead?.caption ?? '' },
    { kind: 'credit', text: lead?.credit ?? '' },
    { kind: 'credit', text: map?.credit ?? '' },
    { kind: 'description', text: lead?.alt ?? '' },
    { kind: 'description', text: map?.alt ?? '' },
    { kind: 'previous-day', text: previousDay?.title ?? '' },
    { kind: 'series', text: seriesWords(fields) },
    { kind: 'section', text: fields.section },
    { kind: 'day', text: `${longDay(fields.day, fields.language)} · ${fields.day}` },
    ...fields.authors.map(({ name }) => ({ kind: 'byline', text: name }) as const),
    ...fields.tags.map((text) => ({ kind: 'tag', text }) as const),
    ...kept.map((text) => ({ kind: 'kept', text }) as const),
  ]
}

function seriesWords({ series, day }: ArticleFields): string {
  const number = dayNumber(series, day)
  return `${series?.name ?? ''}${number === null ? '' : ` · Day ${String(number)}`}`
}

function notices(corrections: readonly Correction[]): readonly SearchablePart[] {
  return corrections.map(({ text }) => ({ kind: 'notice', text }))
}
