import { runningText } from '../../document/plain-text'
import { madeOnce } from '../../made-once'
import type { Update } from '../../model/update'
import { updatePageUrl } from '../article-ways'
import { updateAnchor, updateToldAt, type PublicCoverage } from '../public-coverage'
import { noticesAbout } from '../public-notices'
import { updateName } from '../time-element'
import { correctionData } from './correction-data'
import { present, timeIn, type Fields } from './fields'
import { imagesOfText } from './image-object'
import { people } from './people'

/** An update as one of its article’s: with an address, a headline and times of its own. */
export function updateData(update: Update, page: PublicCoverage): Fields {
  const notices = noticesAbout(page.notices, update.id)
  const corrected = notices.map((notice) => correctionData(notice, page))
  const make = () => ({
    ...updateInShort(update, page),
    ...present('author', people(update.authors)),
    ...present('correction', corrected),
    ...present('image', imagesOfText(update.body, page.url)),
    ...present('articleBody', runningText(update.body)),
  })
  // What a notice says is not part of the update.
  return notices.length > 0 ? make() : inFull(update, toldBeside(page), make)
}

const inFull = madeOnce<Update, Fields>()

/** The same without its text, for a page on which it does not stand. */
export function updateInShort(update: Update, page: PublicCoverage): Fields {
  return inShort(update, toldBeside(page), () => {
    const toldAt = updateToldAt(update)
    return {
      '@type': 'BlogPosting',
      '@id': updateId(update, page),
      url: updatePageUrl(page, update.id),
      headline: updateName(update, page),
      datePublished: timeIn(update.stamp, page),
      ...(toldAt === null ? {} : { dateModified: timeIn(Math.max(toldAt, update.stamp), page) }),
    }
  })
}

const inShort = madeOnce<Update, Fields>()

/** What of its article is told with an update: said once for all of a day. */
function toldBeside(page: PublicCoverage): string {
  const { url, zone, fields } = page
  return beside(page, '', () =>
    JSON.stringify([url, zone, fields.zone, fields.stampTemplate, fields.language]),
  )
}

const beside = madeOnce<PublicCoverage, string>()

/** The name of an update for machines: the same on its own page and among the others. */
export function updateId(update: Pick<Update, 'id'>, { url }: { readonly url: string }): string {
  return `${url}#${updateAnchor(update)}`
}
