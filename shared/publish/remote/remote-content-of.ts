import {
  emptyBody,
  makeBody,
  makeImage,
  makeLink,
  makeParagraph,
  makeText,
} from '../../document/make-body'
import type { Block, Body } from '../../document/nodes'
import { safeWebUrl } from '../../document/safe-url'
import type { Author } from '../../model/author'
import type { DayLink } from '../../model/article'
import { altOf, type MapCredit } from '../../model/media'
import { dayNumber } from '../../model/series'
import { clockTime, dayBeside, dayOf, zoneLabel, type Instant } from '../../model/stamp'
import type { Update } from '../../model/update'
import { newestNoticeAt } from '../../model/correction'
import { noticeKind } from '../correction-notice'
import { bylineLine } from '../byline-line'
import type { PageLabels } from '../page-labels'
import { publicAuthors } from '../public-authors'
import type { PublicCoverage } from '../public-coverage'
import type { PublicNotice } from '../public-notices'
import { stampWords } from '../time-element'
import { markLine } from '../update-marks'
import { withOwnPictures } from './pictures-there'
import type { RemoteContent, RemoteLead, RemotePart } from './remote-content'
import { sentPicture } from './sent-picture'

/** What of an article goes to a remote site: the same choice of words as on our own page. */
export function remoteContent(page: PublicCoverage): RemoteContent {
  const { fields } = page
  return {
    headline: page.headline,
    standfirst: fields.standfirst.trim(),
    section: fields.section.trim(),
    tags: fields.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
    authors: publicAuthors(fields.authors).map(({ name }) => name),
    lead: leadOf(page),
    parts: [headOf(page), ...updatesOf(page), bodyOf(page), footOf(page)].filter(
      (part) => part !== null,
    ),
  }
}

const bare = {
  stamp: null,
  label: '',
  mark: '',
  headline: '',
  byline: '',
  body: emptyBody,
  notes: [],
  unread: [],
} as const satisfies Omit<RemotePart, 'key'>

function leadOf({ fields }: PublicCoverage): RemoteLead | null {
  const { lead } = fields
  if (lead === null) return null
  const { caption, credit } = lead
  if (lead.file === null && caption.trim() === '' && credit.trim() === '') return null
  const file = lead.file === null ? null : sentPicture(lead.file)
  return { file, url: '', caption: caption.trim(), credit: credit.trim(), alt: altOf(lead) }
}

function headOf(page: PublicCoverage): RemotePart | null {
  const { state, endedAt } = page.article
  const closing =
    page.article.kind === 'live' && state === 'ended' && endedAt !== null
      ? [`${page.labels.coverageEnded} ${clock(endedAt, page, page.newestStamp)}.`]
      : []
  const days = daysAround(page)
  // What was wrong around the text has no better place on somebody else's page than its top.
  const told = noticeLines(page, ({ place, about }) =>
    place === 'entry' ? about.kind === 'fields' : place === 'top',
  )
  const notes = [...told, ...closing]
  if (notes.length === 0 && days.length === 0) return null
  return { ...bare, key: 'head', body: days.length === 0 ? emptyBody : makeBody(days), notes }
}

/** Which day of its series it is, the day before, and the day after once readers can go there. */
function daysAround({ fields, labels }: PublicCoverage): readonly Block[] {
  const { series, day, previousDay, nextDay } = fields
  const number = dayNumber(series, day)
  // On our own page the series has a page to lead to; there its name must say it.
  const name = series?.name.trim() ?? ''
  const words = `${name === '' ? '' : `${name}${labels.colon}`}${labels.dayOfSeries} ${String(number)}`
  const next = nextDay !== null && safeWebUrl(nextDay.url) !== null ? nextDay : null
  return [
    ...(number === null ? [] : [makeParagraph([makeText(words)])]),
    ...dayLine(previousDay, labels),
    ...dayLine(next, labels),
  ]
}

function dayLine(link: DayLink | null, { colon }: PageLabels): readonly Block[] {
  if (link === null) return []
  const label = link.label.trim()
  const title = link.title.trim() || link.url.trim()
  if (title === '') return []
  const url = safeWebUrl(link.url)
  const words = makeText(title)
  return [
    makeParagraph([
      ...(label === '' ? [] : [makeText(label + colon)]),
      url === null ? words : makeLink(url, [words]),
    ]),
  ]
}

/** Newest first, under the pinned one. */
function updatesOf(page: PublicCoverage): readonly RemotePart[] {
  const { pinned, updates } = page
  const ordered = pinned === null ? updates : [pinned, ...updates.filter((each) => each !== pinned)]
  return ordered.map((update) => updatePart(update, page))
}

function updatePart(update: Update, page: PublicCoverage): RemotePart {
  const withdrawn = update.state === 'withdrawn'
  return {
    ...bare,
    key: update.id,
    stamp: update.stamp,
    label: stampWords(update, page),
    mark: withdrawn ? '' : markLine(update, page.labels),
    headline: withdrawn ? '' : update.headline.trim(),
    ...(withdrawn ? {} : bylineOf(update.authors, page.labels)),
    body: withdrawn ? emptyBody : withOwnPictures(update.body),
    notes: withdrawn ? [tombstone(update, page)] : editedNotes(update, page),
  }
}

function bylineOf(
  authors: readonly Author[],
  labels: PageLabels,
): Partial<Pick<RemotePart, 'byline' | 'writers'>> {
  const writers = publicAuthors(authors).map(({ name }) => name)
  return writers.length === 0 ? {} : { byline: bylineLine(writers, labels), writers }
}

function editedNotes(update: Update, page: PublicCoverage): readonly string[] {
  const { id, editedAt, stamp } = update
  const isAbout = ({ about }: PublicNotice) => about.kind === 'update' && about.update.id === id
  const told = noticeLines(page, (notice) => notice.place === 'entry' && isAbout(notice), stamp)
  // Where a notice says the same moment, once is enough.
  const newest = newestNoticeAt(update.corrections)
  const silent = editedAt === null || (newest !== null && newest >= editedAt)
  return silent ? told : [...told, `${page.labels.updated} ${clock(editedAt, page, stamp)}`]
}

/** Notices in one line each, oldest first: `Correction, 13:20 GMT: what was wrong`. */
function noticeLines(
  page: PublicCoverage,
  isHere: (notice: PublicNotice) => boolean,
  near: Instant | null = page.startedAt,
): readonly string[] {
  return [...page.notices]
    .reverse()
    .filter(isHere)
    .map((notice) => {
      const text = notice.text.replace(/\s+/g, ' ').trim()
      return `${noticeKind(notice, page.labels)}, ${clock(notice.at, page, near)}${page.labels.colon}${text}`
    })
}

function tombstone(update: Update, page: PublicCoverage): string {
  const at = clock(update.withdrawnAt ?? update.stamp, page, update.stamp)
  return `${page.labels.withdrawnAt} ${at}. ${update.withdrawnReason.trim()}`.trim()
}

function bodyOf(page: PublicCoverage): RemotePart | null {
  if (page.body === null) return null
  const live = page.article.kind === 'live'
  const label = live ? page.labels.originalEntry : ''
  const notes = noticeLines(page, ({ place, about }) => place === 'entry' && about.kind === 'body')
  return { ...bare, key: 'body', label, body: withOwnPictures(page.body), notes }
}

function footOf(page: PublicCoverage): RemotePart | null {
  const { map } = page.fields
  const notes = noticeLines(page, ({ place }) => place === 'bottom')
  const body = map === null ? emptyBody : mapBody(map, page.labels)
  if (body === emptyBody && notes.length === 0) return null
  return { ...bare, key: 'foot', body, notes }
}

function mapBody(map: MapCredit, labels: PageLabels): Body {
  const { file } = map
  const credit = map.credit.trim()
  const words = credit === '' ? '' : `${labels.map}${labels.colon}${credit}`
  if (file === null && words === '') return emptyBody
  return withOwnPictures(
    makeBody([makeImage({ file, source: '', caption: '', credit: words, alt: altOf(map) })]),
  )
}

// With the day where it is not the one the reader has in mind.
function clock(at: Instant, { zone, fields }: PublicCoverage, near: Instant | null): string {
  const words = `${clockTime(at, zone)} ${zoneLabel(at, zone)}`
  const day = dayOf(at, zone)
  const inMind = near === null ? day : dayOf(near, zone)
  return inMind === day ? words : `${words}, ${dayBeside(day, inMind, fields.language)}`
}
