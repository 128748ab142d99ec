import { lineBreak, makeBody, makeParagraph, makeQuote, makeText } from '../../document/make-body'
import { textFormat, type Block, type Body, type Inline } from '../../document/nodes'
import { parseBody } from '../../document/parse-body'
import type { ArticleFields, OpeningPart } from '../../model/article'
import type { NewCoverage, NewUpdate } from '../../model/coverage'
import { checkDay } from '../../model/check-day'
import { checkZone } from '../../model/check-zone'
import { addDays, formatStamp, instantAt, type Instant, type LocalDay } from '../../model/stamp'
import { noFlags } from '../../model/update'
import { ok, type Result } from '../../result'
import type { LiveTextReading, ReadBlock, ReadUpdate, Unsure } from './live-text-reading'
import { houseTemplate } from './house-template'
import { missingParts } from './missing-parts'

/** What an editor adds to a reading: what no plain text says of itself. */
export interface ReadingChoices {
  /** The day of the oldest update, as its label's zone counts days. */
  readonly day: LocalDay
  /** The house zone: IANA. */
  readonly zone: string
  /** Empty: the text's own, where it has one. */
  readonly headline: string
  readonly language: string
  /** Ids of the offers taken. */
  readonly offers: readonly string[]
}

/** Coverage made from a text, and what an editor should look at. */
export interface ReadCoverage {
  readonly coverage: NewCoverage
  readonly unsure: readonly Unsure[]
}

/** Makes coverage of a reading, with the day and the offers the editor chose. Nothing is stored. */
export function coverageFromReading(
  reading: LiveTextReading,
  choices: ReadingChoices,
): Result<ReadCoverage> {
  const day = checkDay(choices.day)
  if (!day.ok) return day
  const zone = checkZone(choices.zone)
  if (!zone.ok) return zone
  const taken = new Set(choices.offers)
  const body = bodyOf(reading.body, taken)
  if (!body.ok) return body
  const stampTemplate = houseTemplate(reading, choices)
  const updates = newUpdates(reading.updates, { ...choices, stampTemplate }, taken)
  if (!updates.ok) return updates
  const coverage: NewCoverage = {
    kind: reading.kind,
    // No reader has it yet: publishing makes it live.
    state: 'draft',
    fields: fieldsOf(reading, choices, stampTemplate),
    body: body.value,
    updates: updates.value,
  }
  const missing = missingParts(reading, coverage.fields.headline)
  return ok({ coverage, unsure: [...missing, ...reading.unsure] })
}

function newUpdates(
  readNewestFirst: readonly ReadUpdate[],
  frame: ReadingChoices & { readonly stampTemplate: string },
  taken: ReadonlySet<string>,
): Result<readonly NewUpdate[]> {
  const updates: NewUpdate[] = []
  let older: Instant | null = null
  for (const read of [...readNewestFirst].reverse()) {
    const body = bodyOf(read.blocks, taken)
    if (!body.ok) return body
    const stamp = stampOf(read, frame.day, older)
    older = stamp
    updates.push({
      stamp,
      stampAsWritten: asWritten(read, formatStamp(frame.stampTemplate, stamp, frame.zone)),
      headline: '',
      authors: [],
      flags: noFlags,
      status: null,
      body: body.value,
    })
  }
  return ok(updates)
}

/** An impossible time stands with its older neighbour, else at the beginning of the day. */
function stampOf(read: ReadUpdate, day: LocalDay, older: Instant | null): Instant {
  if (read.time === null && older !== null) return older
  return instantAt(addDays(day, read.dayOffset), read.time ?? { hour: 0, minute: 0 }, read.zone)
}

/**
 * The source's label where the template would write another one. A label that says the very same is
 * kept only where no colon stood behind it: export tells by that, and leaves the colon out again.
 */
function asWritten(read: ReadUpdate, templated: string): string | null {
  return read.label === templated && !read.withoutColon ? null : read.label
}

function fieldsOf(
  { opening }: LiveTextReading,
  { day, zone, headline, language }: ReadingChoices,
  stampTemplate: string,
): ArticleFields {
  const { caption, credit, map, previousDay } = opening
  return {
    headline: headline.trim() || opening.headline,
    standfirst: opening.standfirst,
    slug: '',
    section: '',
    tags: [],
    authors: [],
    language,
    zone,
    stampTemplate,
    day,
    lead: caption === '' && credit === '' ? null : { file: null, caption, credit, alt: '' },
    map: map === null ? null : { file: null, credit: map, alt: '' },
    previousDay: previousDay === null ? null : { ...previousDay, url: '' },
    importedOpening: opening.parts.map((part) => keptHeadline(part, opening.headline, headline)),
    changeLog: false,
    nextDay: null,
    series: null,
    embargo: null,
  }
}

/** The text's first line is not lost where the editor gave another headline. */
function keptHeadline(part: OpeningPart, read: string, given: string): OpeningPart {
  const replaced = part.kind === 'headline' && given.trim() !== '' && given.trim() !== read
  return replaced ? { kind: 'kept', text: read } : part
}

function bodyOf(blocks: readonly ReadBlock[], taken: ReadonlySet<string>): Result<Body> {
  return parseBody(makeBody(blocks.map((block) => blockOf(block, taken))))
}

function blockOf({ line, text }: ReadBlock, taken: ReadonlySet<string>): Block {
  const format = taken.has(`related-link-${String(line)}`) ? textFormat.italic : 0
  const inlines = text
    .split('\n')
    .flatMap((row, index): Inline[] =>
      index === 0 ? [makeText(row, format)] : [lineBreak, makeText(row, format)],
    )
  return taken.has(`quote-${String(line)}`) ? makeQuote(inlines) : makeParagraph(inlines)
}
