import { articlePage } from './article-page'
import { placeOfNotice, updatePath, updatesPath } from './article-ways'
import { updatesAt } from './article-texts'
import { markOf } from './made-from'
import { frameMark } from './render-frame'
import type { PublicCoverage } from './public-coverage'
import type { Site } from './site'
import type { ArticleFile } from './site-file'
import { noticesAbout, type PublicNotice } from './public-notices'
import { stampWords } from './time-element'
import { updateMark, updatesMark } from './update-mark'
import { hasOwnCard, updateCardPath } from './update-card'
import { updatePage, type UpdateAmongOthers } from './update-page'
import { placeOfUpdate } from './update-places'
import { pageCount } from './update-steps'
import { updatesPage } from './updates-page'
import type { Update } from '../model/update'

interface On {
  readonly site: Site
  readonly stylesheetMark: string
}

/**
 * The pages of an article, each before those that link to it: those of single updates, of older ones,
 * and the main page. An update that is posted makes anew only the main page, its own and the one beside
 * it; each fiftieth one seals a page of older ones.
 */
export function coveragePages(page: PublicCoverage, on: On): readonly ArticleFile[] {
  const path = page.url.slice(on.site.url.length)
  const around = markOf(aroundMark(page, on))
  const main = {
    path: `${path}index.html`,
    madeFrom: markOf([around, mainMark(page)]),
    render: () => articlePage(page, on),
  }
  if (page.article.kind !== 'live') return [main]
  const numbers = Array.from({ length: pageCount(page) }, (_, index) => index + 1)
  return [
    ...page.updates.map((update, index): ArticleFile => {
      const [newer, older] = [page.updates[index - 1] ?? null, page.updates[index + 1] ?? null]
      const among = { update, newer, older }
      return {
        path: `${path}${updatePath(update.id)}index.html`,
        madeFrom: aloneMadeFrom(around, among, page),
        render: () => updatePage(page, { ...on, among }),
      }
    }),
    ...numbers.map((number): ArticleFile => ({
      path: `${path}${updatesPath(number)}index.html`,
      madeFrom: markOf([around, numberedMark(page, number)]),
      render: () => updatesPage(page, { ...on, number }),
    })),
    main,
  ]
}

// What every page of an article shows of it. Texts are known by the version of their entry; where links to
// other articles lead is not part of that.
function aroundMark(page: PublicCoverage, on: On): unknown {
  const { fields } = page
  return [
    frameMark(on),
    ...[page.url, page.headline, page.language, page.zone, fields.day, fields.stampTemplate],
    ...[fields.zone, fields.authors, fields.section, page.open, [...page.linked].sort()],
  ]
}

function mainMark(page: PublicCoverage): unknown {
  const { article, body, updates, places } = page
  return [
    ...[article.version, article.state, article.endedAt, article.editedAt, article.fields],
    ...[page.bodyVersion, body === null, page.bodyEditedAt, page.description, places.sealed],
    ...[page.startedAt, page.changedAt, noticesOf(page, () => true)],
    updatesMark(updates),
  ]
}

function numberedMark(page: PublicCoverage, number: number): unknown {
  const isFirstRead = !page.open && number === 1
  return [
    ...[number, page.description, page.startedAt, updatesMark(updatesAt(page, number))],
    ...[number >= page.places.sealed, pageCount(page) === number, page.body === null],
    ...(isFirstRead ? [page.bodyVersion, page.bodyEditedAt] : []),
    ...(page.open ? [] : [page.article.endedAt, page.newestStamp, page.updates.length]),
    noticesOf(
      page,
      (about) =>
        about.kind === 'body' ||
        (about.kind === 'update' && page.places.numberOf.get(about.update.id) === number),
    ),
  ]
}

interface Alone {
  readonly around: string
  readonly among: UpdateAmongOthers
  readonly beside: string
  readonly mark: string
}

const alone = new WeakMap<Update, Alone>()

/** Of an update that stands as it did, with the same beside it, nothing is put together again. */
function aloneMadeFrom(around: string, among: UpdateAmongOthers, page: PublicCoverage): string {
  const { update, newer, older } = among
  const beside = besideUpdate(update, page)
  const known = alone.get(update)
  const isKnown =
    known?.around === around &&
    known.beside === beside &&
    known.among.newer === newer &&
    known.among.older === older
  if (isKnown) return known.mark
  const steps = [newer, older].map((other) =>
    other === null ? null : [other.id, stampWords(other, page)],
  )
  // Pages of updates without a card of their own are what they were before there were any.
  const card = hasOwnCard(update, page) ? [updateCardPath(update)] : []
  const mark = markOf([around, updateMark(update), steps, beside, ...card])
  alone.set(update, { around, among, beside, mark })
  return mark
}

function besideUpdate({ id }: Update, page: PublicCoverage): string {
  const notices = noticesAbout(page.notices, id).map((notice) => noticeMark(notice, page))
  const told = notices.length === 0 ? '' : JSON.stringify(notices)
  return `${String(placeOfUpdate(page.places, id))} ${String(page.startedAt)} ${told}`
}

function noticesOf(
  page: PublicCoverage,
  isMeant: (about: PublicNotice['about']) => boolean,
): readonly unknown[] {
  return page.notices
    .filter(({ about }) => isMeant(about))
    .map((notice) => noticeMark(notice, page))
}

function noticeMark({ about, ...notice }: PublicNotice, page: PublicCoverage): unknown {
  return [
    notice,
    about.kind === 'update' ? about.update.id : about.kind,
    placeOfNotice(page, { about, ...notice }),
  ]
}
