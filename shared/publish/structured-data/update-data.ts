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
  return {
    ...updateInShort(update, page),
    ...present('author', people(update.authors)),
    ...present(
      'correction',
      notices.map((notice) => correctionData(notice, page)),
    ),
    ...present('image', imagesOfText(update.body, page.url)),
    ...present('articleBody', runningText(update.body)),
  }
}

/** The same without its text, for a page on which it does not stand. */
export function updateInShort(update: Update, page: PublicCoverage): Fields {
  const headline = updateName(update, page)
  return inShort(update, `${page.url} ${page.zone} ${headline}`, () => {
    const toldAt = updateToldAt(update)
    return {
      '@type': 'BlogPosting',
      '@id': updateId(update, page),
      url: updatePageUrl(page, update.id),
      headline,
      datePublished: timeIn(update.stamp, page),
      ...(toldAt === null ? {} : { dateModified: timeIn(Math.max(toldAt, update.stamp), page) }),
    }
  })
}

const inShort = madeOnce<Update, Fields>()

/** The name of an update for machines: the same on its own page and among the others. */
export function updateId(update: Pick<Update, 'id'>, { url }: { readonly url: string }): string {
  return `${url}#${updateAnchor(update)}`
}
