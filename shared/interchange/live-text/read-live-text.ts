import { appError } from '../../app-error'
import { defaultStampTemplate } from '../../model/stamp'
import { err, ok, type Result } from '../../result'
import { say } from '../../words/say'
import { walkDays, type UndatedUpdate } from './day-walk'
import { findOffers } from './find-offers'
import { findSlips } from './find-slips'
import type { LiveTextReading, ReadBlock, Unsure, UnsureKind } from './live-text-reading'
import { readLiveOpening, readStoryOpening, type OpeningRead } from './opening'
import { readSections, type EntrySection, type Sections, type UpdateSection } from './sections'
import { blocksOf, textLines } from './text-lines'
import { zoneNotes } from './zone-notes'
import { zoneOfLabel } from './zone-labels'

// Also the limit of what the window may send; far above the largest file that is imported.
const longestText = 16_000_000
const mostOfAKind = 50

/**
 * Reads one day of coverage from plain text, losing nothing but *declared white space*:
 * a byte order mark, the kind of line ends, white space at the ends of lines, and how many blank lines
 * part sections and paragraphs. Every other run of white space stays, and so does each letter:
 * `writeLiveText` of what was read gives the text back, equal when runs of white space are folded.
 * It gives it back byte for byte where the text has the form this module writes: two blank lines between
 * sections, one between paragraphs, no line end after the last line.
 *
 * `zone` is the house zone, for labels that name no zone or one we do not know; GMT and UTC stay UTC.
 */
export function readLiveText(
  text: string,
  { zone = 'UTC' }: { readonly zone?: string } = {},
): Result<LiveTextReading> {
  if (text.length > longestText) return err(tooLong())
  const lines = textLines(text)
  if (lines.every((line) => line === '')) return err(nothingToRead())
  const sections = readSections(lines)
  const reading =
    sections.updates.length === 0 && sections.entry === null
      ? readStory(lines, sections)
      : readPage(lines, sections, zone)
  return ok({ ...reading, unsure: inOrder(reading.unsure) })
}

function readStory(lines: readonly string[], sections: Sections): LiveTextReading {
  const { opening, end } = readStoryOpening(lines)
  const body = blocksOf(lines, { from: end, to: lines.length })
  const none: Unsure = {
    kind: 'no-updates',
    line: null,
    message: say(
      'No update was found, so the text was read as a story. Updates begin with a line such as “UPDATE 1254 GMT:”.',
    ),
  }
  return {
    kind: 'story',
    opening,
    stampTemplate: defaultStampTemplate,
    zoneLabel: null,
    updates: [],
    body,
    unsure: [none, ...sections.unsure, ...findSlips(body)],
    offers: findOffers(body),
  }
}

function readPage(lines: readonly string[], sections: Sections, zone: string): LiveTextReading {
  const head = readLiveOpening(lines, sections.openingEnd)
  const undated = sections.updates.map((section) => undatedUpdate(lines, section, zone))
  const days = walkDays(undated, zone)
  const body = entryBlocks(lines, sections.entry)
  const texts = [...days.updates.map((update) => update.blocks), body]
  return {
    kind: 'live',
    opening: withEntryLabel(head, sections.entry, body),
    stampTemplate: sections.stampTemplate,
    zoneLabel: sections.zoneLabel,
    updates: days.updates,
    body,
    unsure: [
      ...head.unsure,
      ...sections.unsure,
      ...zoneNotes(sections.updates, zone),
      ...days.unsure,
      ...entryNotes(sections, body),
      ...findSlips(texts.flat()),
    ],
    offers: texts.flatMap(findOffers),
  }
}

function undatedUpdate(
  lines: readonly string[],
  { stamp, from, to }: UpdateSection,
  houseZone: string,
): UndatedUpdate {
  return {
    label: stamp.label,
    time: stamp.time,
    zone: zoneOfLabel(stamp.zoneLabel, houseZone).zone,
    zoneLabel: stamp.zoneLabel,
    line: from + 1,
    withoutColon: stamp.withoutColon,
    blocks: blocksOf(lines, { from, to, firstText: stamp.rest }),
  }
}

function entryBlocks(lines: readonly string[], entry: EntrySection | null): readonly ReadBlock[] {
  return entry === null ? [] : entry.ranges.flatMap((range) => blocksOf(lines, range))
}

/** A label that export would not write by itself is kept with the opening. */
function withEntryLabel(
  { opening }: OpeningRead,
  entry: EntrySection | null,
  body: readonly ReadBlock[],
): LiveTextReading['opening'] {
  if (entry === null || body.length > 0) return opening
  return { ...opening, parts: [...opening.parts, { kind: 'empty-entry' }] }
}

function entryNotes({ entry, updates }: Sections, body: readonly ReadBlock[]): readonly Unsure[] {
  const notes: Unsure[] = []
  if (updates.length === 0) {
    notes.push({
      kind: 'no-updates',
      line: null,
      message: say(
        'No update was found. Updates begin with a line such as “UPDATE 1254 GMT:”; the text was read as a live page without one.',
      ),
    })
  }
  if (entry === null) {
    notes.push({
      kind: 'no-original-entry',
      line: null,
      message: say(
        'The text has no “ORIGINAL ENTRY:”, so the original entry is empty. If the last update holds it, move it there.',
      ),
    })
  } else if (body.length === 0) {
    notes.push({
      kind: 'empty-original-entry',
      line: entry.line,
      message: say('Nothing stands behind “ORIGINAL ENTRY:”, so the original entry is empty.'),
    })
  }
  return notes
}

/** By line; of many alike the first ones and how many more there are. */
function inOrder(unsure: readonly Unsure[]): readonly Unsure[] {
  const counts = new Map<UnsureKind, number>()
  const kept = unsure.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= mostOfAKind
  })
  const more = unsure.length - kept.length
  const sorted = [...kept].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  if (more === 0) return sorted
  const message = say(
    '{more} more such places were found and are not listed; nothing in them was changed.',
    { more },
  )
  return [...sorted, { kind: 'more', line: null, message }]
}

function nothingToRead() {
  return appError(
    'empty-file',
    say('The text is empty, so there is nothing to import.'),
    say('Choose a file that has text in it.'),
  )
}

function tooLong() {
  return appError(
    'too-large',
    say('The text has more than 16 million characters; no live page is that long.'),
    say('Split the text and import its parts.'),
  )
}
