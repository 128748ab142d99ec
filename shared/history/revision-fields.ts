import { commentsIn } from '../document/comments'
import type { Body } from '../document/nodes'
import type { ArticleFields, ArticleState, OpeningPart } from '../model/article'
import type { Author } from '../model/author'
import { natureNames, placeNames, type Correction } from '../model/correction'
import type { PictureFile } from '../model/media'
import type { FieldsRevision, RevisionContent, UpdateRevision } from '../model/revision'
import type { Series } from '../model/series'
import {
  clockTime,
  dayOf,
  formatStamp,
  isoTime,
  longDay,
  zoneLabel,
  zoneOfTemplate,
} from '../model/stamp'
import type { Instant } from '../model/stamp'
import type { UpdateState } from '../model/update'
import { assertNever } from '../result'
import { say } from '../words/say'
import type { Phrase } from '../words/german'
import type { HouseStyle } from './house-style'
import { cutWords } from './picture-notes'

/** One field of a revision as an editor reads it; empty where nothing was said. */
export interface RevisionField {
  readonly name: Phrase
  readonly value: string
  /** Whether it is running text, whose words are counted as written. */
  readonly isText: boolean
}

/** The fields of a revision in the order of the page: always the same ones for one kind. */
export function revisionFields(content: RevisionContent, on: HouseStyle): readonly RevisionField[] {
  switch (content.kind) {
    case 'fields':
      return articleFields(content, on)
    case 'update':
      return updateFields(content, on)
    case 'body':
      return [noticesField(content.corrections), commentsField(content.body)]
    default:
      return assertNever(content)
  }
}

function articleFields(
  { articleKind, state, fields, corrections }: FieldsRevision,
  { language }: HouseStyle,
): readonly RevisionField[] {
  return [
    text('Headline', fields.headline),
    text('Standfirst', fields.standfirst),
    value('State', say(articleStates[state])),
    value('Kind', articleKind === 'live' ? say('live article') : say('story')),
    value('Authors', authorNames(fields.authors)),
    value('Section', fields.section),
    value('Tags', fields.tags.map(tagName).join(', ')),
    value('Address', fields.address ?? fields.slug),
    value('Day', fields.day === '' ? '' : longDay(fields.day, language)),
    value('Zone', fields.zone),
    value('Language', fields.language),
    value('Label of updates', fields.stampTemplate),
    ...pictureFields(fields),
    text('Map credit', fields.map?.credit ?? ''),
    text('Map in words', fields.map?.alt ?? ''),
    value('Map picture', fileName(fields.map?.file ?? null)),
    value('Map only adorns', yes(fields.map?.decorative === true)),
    text('Previous day’s label', fields.previousDay?.label ?? ''),
    text('Previous day’s title', fields.previousDay?.title ?? ''),
    value('Previous day’s address', fields.previousDay?.url ?? ''),
    text('Next day’s label', fields.nextDay?.label ?? ''),
    text('Next day’s title', fields.nextDay?.title ?? ''),
    value('Next day’s address', fields.nextDay?.url ?? ''),
    text('Series', fields.series?.name ?? ''),
    value('Day 1 of the series', epochWords(fields.series, language)),
    text('Headline of a day of the series', fields.series?.headline ?? ''),
    value('Opening of the plain text', (fields.importedOpening ?? []).map(openingName).join(', ')),
    value('Public change log', yes(fields.changeLog)),
    value('Embargo', fields.embargo === null ? '' : embargoWords(fields.embargo, fields)),
    noticesField(corrections),
  ]
}

function epochWords(series: Series | null, language: string): string {
  return series === null || series.epoch === '' ? '' : longDay(series.epoch, language)
}

function embargoWords(at: Instant, { zone, language }: ArticleFields): string {
  return `${clockTime(at, zone)} ${zoneLabel(at, zone)}, ${longDay(dayOf(at, zone), language)}`
}

function pictureFields({ lead }: ArticleFields): readonly RevisionField[] {
  return [
    value(
      'Picture',
      lead === null ? '' : lead.file === null ? say('without a file') : fileName(lead.file),
    ),
    text('Caption', lead?.caption ?? ''),
    text('Credit', lead?.credit ?? ''),
    text('Alt text', lead?.alt ?? ''),
    value('Decorative', yes(lead?.decorative === true)),
  ]
}

function updateFields(update: UpdateRevision, on: HouseStyle): readonly RevisionField[] {
  const { headline, stamp, stampAsWritten, authors, flags, state, withdrawnReason } = update
  return [
    text('Headline', headline),
    value('Stamp', stampWords(stamp, on)),
    value('Label as written', stampAsWritten ?? ''),
    value('State', say(updateStates[state])),
    text('Reason for withdrawing', withdrawnReason),
    value('Authors', authorNames(authors)),
    value('Pinned', yes(flags.pinned)),
    value('Key event', yes(flags.keyEvent)),
    value('Summary', yes(flags.summary)),
    value('Status', update.status === null ? '' : say(update.status)),
    noticesField(update.corrections),
    commentsField(update.body),
  ]
}

const articleStates: Readonly<Record<ArticleState, Phrase>> = {
  draft: 'draft',
  live: 'live',
  ended: 'ended',
}

const updateStates: Readonly<Record<UpdateState, Phrase>> = {
  composing: 'being written',
  posted: 'posted',
  withdrawn: 'withdrawn',
}

/**
 * The label, and behind it the day it means. Seconds are told only where there are some: a label
 * without them would call two different stamps equal.
 */
function stampWords(stamp: Instant, { zone, stampTemplate, language }: HouseStyle): string {
  const shown = zoneOfTemplate(stampTemplate, zone)
  const label = formatStamp(stampTemplate, stamp, zone)
  const exact = stamp % 60_000 === 0 ? clockTime(stamp, shown) : secondsTime(stamp, shown)
  return `${label} (${exact} ${zoneLabel(stamp, shown)}, ${longDay(dayOf(stamp, shown), language)})`
}

/** `12:54:03`, and thousandths where there are some. */
function secondsTime(stamp: Instant, zone: string): string {
  const thousandths = ((stamp % 1_000) + 1_000) % 1_000
  const fraction = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`
  return `${isoTime(stamp, zone).slice(11, 19)}${fraction}`
}

function authorNames(authors: readonly Author[]): string {
  return authors
    .map(({ name, url }) => (url === undefined || url === '' ? name : `${name} (${url})`))
    .join(', ')
}

/** A tag that holds a comma is not two tags. */
function tagName(tag: string): string {
  return tag.includes(',') ? say('“{title}”', { title: tag }) : tag
}

/** A picture's file as far as words can tell it: kind, size, the beginning of its hash, its cut. */
function fileName(file: PictureFile | null): string {
  if (file === null) return ''
  const kind = file.type.replace('image/', '').toUpperCase()
  const name = `${kind}, ${String(file.width)} × ${String(file.height)}, ${file.id.slice(0, 8)}`
  return [name, cutWords(file)].filter((words) => words !== '').join(', ')
}

function openingName(part: OpeningPart): string {
  return part.kind === 'kept'
    ? say('“{title}”', { title: part.text })
    : say(openingParts[part.kind])
}

const openingParts: Readonly<Record<Exclude<OpeningPart['kind'], 'kept'>, Phrase>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
  'previous-day': 'previous day',
  map: 'map',
  'empty-entry': 'empty entry',
}

function noticesField(corrections: readonly Correction[]): RevisionField {
  const words = corrections.map(({ kind, place, text: told }) => {
    // Where it says nothing else it stands at the text.
    const where = place === 'entry' ? '' : ` · ${say(placeNames[place])}`
    return `${say(natureNames[kind])}${where}: ${told}`
  })
  return text('Corrections', words.join('\n'))
}

/** Beside the text, as they are for nobody but the newsroom. */
function commentsField(body: Body): RevisionField {
  const words = commentsIn(body).map(({ comment, words: about }) =>
    say('{author} on “{about}”: {text}', {
      author: comment.author,
      about: about.trim(),
      text: comment.text,
    }),
  )
  return value('Comments', words.join('\n'))
}

function yes(flag: boolean): string {
  return flag ? say('yes') : ''
}

function text(name: Phrase, words: string): RevisionField {
  return { name, value: words, isText: true }
}

function value(name: Phrase, words: string): RevisionField {
  return { name, value: words, isText: false }
}
