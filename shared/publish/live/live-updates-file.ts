import { printable } from '../../document/html'
import { Pieces } from '../../document/pieces'
import { madeOnce } from '../../made-once'
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
import { updateMark } from '../update-mark'
import { pinnedCopy, updateElement } from '../update-entry'
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
        page.updates.map(updateMark),
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
    ...[...updates]
      .sort((a, b) => updateChangedAt(b) - updateChangedAt(a))
      .slice(0, changedWithText),
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
  const lines = updates.flatMap((update, at) => [
    at === 0 ? '' : ',',
    lineOf(update, { page, withText: withText.has(update) }),
  ])
  return new Pieces([`${jsonOf(told).slice(0, -1)},"updates":[`, ...lines, ']}\n'])
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? printable(each) : each,
  )
}

// Of a thousand lines one is new, and one has lost its text.
function lineOf(
  update: Update,
  of: { readonly page: PublicCoverage; readonly withText: boolean },
): Pieces {
  const { page, withText } = of
  const { mark } = updateElement(update, page)
  const place = placeOfUpdate(page.places, update.id)
  const beside = `${mark} ${String(place)} ${withText ? 'with text' : ''} ${page.open ? 'open' : ''}`
  return lines(update, beside, () => new Pieces([jsonOf(liveUpdate(update, of))]).lasting())
}

const lines = madeOnce<Update, Pieces>()

function liveUpdate(
  update: Update,
  { page, withText }: { readonly page: PublicCoverage; readonly withText: boolean },
): LiveUpdate {
  const { element, mark } = updateElement(update, page)
  const place = placeOfUpdate(page.places, update.id)
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
