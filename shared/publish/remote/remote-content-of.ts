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
import { altOf, type MapCredit } from '../../model/media'
import { clockTime, dayOf, shortDay, zoneLabel, type Instant } from '../../model/stamp'
import type { Update } from '../../model/update'
import { newestNoticeAt } from '../../model/correction'
import { noticeKind } from '../correction-notice'
import { labels } from '../labels'
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
      ? [`${labels.coverageEnded} ${clock(endedAt, page, page.newestStamp)}.`]
      : []
  const previous = previousDay(page)
  // What was wrong around the text has no better place on somebody else's page than its top.
  const told = noticeLines(page, ({ place, about }) =>
    place === 'entry' ? about.kind === 'fields' : place === 'top',
  )
  const notes = [...told, ...closing]
  if (notes.length === 0 && previous === null) return null
  return { ...bare, key: 'head', body: previous === null ? emptyBody : makeBody([previous]), notes }
}

function previousDay({ fields }: PublicCoverage): Block | null {
  const previous = fields.previousDay
  if (previous === null) return null
  const label = previous.label.trim()
  const title = previous.title.trim() || previous.url.trim()
  if (title === '') return null
  const url = safeWebUrl(previous.url)
  const words = makeText(title)
  return makeParagraph([
    ...(label === '' ? [] : [makeText(`${label}: `)]),
    url === null ? words : makeLink(url, [words]),
  ])
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
    mark: withdrawn ? '' : markLine(update),
    headline: withdrawn ? '' : update.headline.trim(),
    byline: withdrawn ? '' : bylineOf(update.authors),
    body: withdrawn ? emptyBody : withOwnPictures(update.body),
    notes: withdrawn ? [tombstone(update, page)] : editedNotes(update, page),
  }
}

function bylineOf(authors: readonly Author[]): string {
  const names = publicAuthors(authors).map(({ name }) => name)
  const last = names.at(-1)
  if (last === undefined) return ''
  const before = names.slice(0, -1)
  return `${labels.by} ${before.length === 0 ? last : `${before.join(', ')} ${labels.and} ${last}`}`
}

function editedNotes(update: Update, page: PublicCoverage): readonly string[] {
  const { id, editedAt, stamp } = update
  const isAbout = ({ about }: PublicNotice) => about.kind === 'update' && about.update.id === id
  const told = noticeLines(page, (notice) => notice.place === 'entry' && isAbout(notice), stamp)
  // Where a notice says the same moment, once is enough.
  const newest = newestNoticeAt(update.corrections)
  const silent = editedAt === null || (newest !== null && newest >= editedAt)
  return silent ? told : [...told, `${labels.updated} ${clock(editedAt, page, stamp)}`]
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
      return `${noticeKind(notice, labels)}, ${clock(notice.at, page, near)}: ${text}`
    })
}

function tombstone(update: Update, page: PublicCoverage): string {
  const at = clock(update.withdrawnAt ?? update.stamp, page, update.stamp)
  return `${labels.withdrawnAt} ${at}. ${update.withdrawnReason.trim()}`.trim()
}

function bodyOf(page: PublicCoverage): RemotePart | null {
  if (page.body === null) return null
  const live = page.article.kind === 'live'
  const label = live ? labels.originalEntry : ''
  const notes = noticeLines(page, ({ place, about }) => place === 'entry' && about.kind === 'body')
  return { ...bare, key: 'body', label, body: withOwnPictures(page.body), notes }
}

function footOf(page: PublicCoverage): RemotePart | null {
  const { map } = page.fields
  const notes = noticeLines(page, ({ place }) => place === 'bottom')
  const body = map === null ? emptyBody : mapBody(map)
  if (body === emptyBody && notes.length === 0) return null
  return { ...bare, key: 'foot', body, notes }
}

function mapBody(map: MapCredit): Body {
  const { file } = map
  const credit = map.credit.trim()
  const words = credit === '' ? '' : `${labels.map}: ${credit}`
  if (file === null && words === '') return emptyBody
  return withOwnPictures(
    makeBody([makeImage({ file, source: '', caption: '', credit: words, alt: altOf(map) })]),
  )
}

// With the day where it is not the one the reader has in mind.
function clock(at: Instant, { zone, fields }: PublicCoverage, near: Instant | null): string {
  const words = `${clockTime(at, zone)} ${zoneLabel(at, zone)}`
  const day = dayOf(at, zone)
  const apart = near !== null && dayOf(near, zone) !== day
  return apart ? `${words}, ${shortDay(day, fields.language)}` : words
}
