import { printable } from '../../document/html'
import { Pieces } from '../../document/pieces'
import { madeInRuns, madeOnce } from '../../made-once'
import { utcTime } from '../../model/stamp'
import type { Update } from '../../model/update'
import { articleHeader } from '../article-page'
import { seenFrom } from '../article-texts'
import { closingLine } from '../closing-line'
import { mainPart } from '../article-part'
import { updatePath } from '../article-ways'
import { jumpList } from '../jump-list'
import { markOf } from '../made-from'
import { updateChangedAt, type PublicCoverage } from '../public-coverage'
import type { Site } from '../site'
import type { ArticleFile } from '../site-file'
import { updatesMark } from '../update-mark'
import { pinnedCopy, updateElement, type UpdateElement } from '../update-entry'
import { templateMark } from '../templates/fill-slot'
import { placeOfUpdate } from '../update-places'
import { liveUpdatesName, type LiveUpdate, type LiveUpdates } from './live-updates'

// Whoever was away for longer gets the rest from the page itself.
const newestWithText = 20
const changedWithText = 20

/** What open pages of a live article are told; none for a story. Stays when coverage has ended. */
export function liveUpdatesFile(
  page: PublicCoverage,
  { site, stylesheetMark }: { readonly site: Site; readonly stylesheetMark: string },
): readonly ArticleFile[] {
  if (page.article.kind !== 'live') return []
  const { article, fields, notices, places } = page
  return [
    {
      path: `${page.url.slice(site.url.length)}${liveUpdatesName}`,
      madeFrom: markOf([
        // Another version of Dateline may write it otherwise, as it does the page.
        stylesheetMark,
        ...[site.url, article.version, article.state, article.endedAt, article.editedAt, fields],
        ...[page.headline, page.changedAt, places.sealed, [...page.linked].sort()],
        notices.map(({ id, at, text, place }) => [id, at, text, place]),
        updatesMark(page.updates),
        ...templateMark(site, ['article-head']),
      ]),
      render: () => liveUpdatesText(page, site),
    },
  ]
}

function liveUpdatesText(sent: PublicCoverage, site: Site): Pieces {
  const { page, updates } = seenFrom(sent, { part: mainPart, site, updates: sent.updates })
  const withText = new Set([
    ...updates.slice(0, newestWithText),
    ...lastChanged(changedOfRuns(updates, '', lastChanged).flat()),
  ])
  const pinned = pinnedCopy(page).markup
  const jumps = jumpList(page).markup
  const closing = closingLine(page).markup
  const told: Omit<LiveUpdates, 'updates'> = {
    version: 1,
    generator: 'Made by Dateline.',
    article: page.article.id,
    changed: utcTime(page.changedAt),
    ended: !page.open,
    around: {
      'coverage-head': articleHeader(page, site).markup,
      'jump-list': jumps === '' ? null : jumps,
      pinned: pinned === '' ? null : pinned,
      closing: closing === '' ? null : closing,
    },
  }
  const lines = updates.map((update) => lineOf(update, { page, withText: withText.has(update) }))
  const runs = lineRuns(lines, '', joinLines).flatMap((run, at) => (at === 0 ? [run] : [',', run]))
  return new Pieces([`${jsonOf(told).slice(0, -1)},"updates":[`, ...runs, ']}\n'])
}

function lastChanged(updates: readonly Update[]): readonly Update[] {
  return [...updates]
    .sort((a, b) => updateChangedAt(b) - updateChangedAt(a))
    .slice(0, changedWithText)
}

const changedOfRuns = madeInRuns<Update, readonly Update[]>()

interface Line {
  readonly text: string
}

const lineRuns = madeInRuns<Line, Pieces>()

function joinLines(lines: readonly Line[]): Pieces {
  return new Pieces([lines.map(({ text }) => text).join(',')]).lasting()
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? printable(each) : each,
  )
}

// Of a thousand lines one is new, and one has lost its text.
function lineOf(
  update: Update,
  { page, withText }: { readonly page: PublicCoverage; readonly withText: boolean },
): Line {
  const shown = updateElement(update, page)
  const place = placeOfUpdate(page.places, update.id)
  const beside = withText ? `with text ${String(place)}` : String(place)
  return lines(shown, beside, () => ({
    text: jsonOf(liveUpdate(update, { shown, place, withText })),
  }))
}

// By what its update is shown as, in which all else stands that a line tells.
const lines = madeOnce<UpdateElement, Line>()

interface Told {
  readonly shown: UpdateElement
  readonly place: number
  readonly withText: boolean
}

function liveUpdate(update: Update, { shown, place, withText }: Told): LiveUpdate {
  const { element, mark } = shown
  return {
    id: update.id,
    revision: update.version,
    stamp: utcTime(update.stamp),
    url: updatePath(update.id),
    state: update.state === 'withdrawn' ? 'withdrawn' : 'standing',
    mark,
    ...(place === 0 ? {} : { page: place }),
    ...(withText ? { html: element.markup } : {}),
  }
}
