import { withAddresses } from '../document/article-links'
import type { Body } from '../document/nodes'
import { heldTogether } from '../document/protected-spaces'
import { madeOnce } from '../made-once'
import type { Update } from '../model/update'
import type { ArticlePart } from './article-part'
import { withText, type PublicCoverage } from './public-coverage'
import type { Site } from './site'
import { placeOfUpdate } from './update-places'

/** The way from an article's page, `2023/05/24/slug/`, to the site's top. */
export const rootFromArticle = '../../../../'

/** The way from one of an article’s pages to the site’s top. */
export function rootFrom({ toArticle }: ArticlePart): string {
  return `${toArticle}${rootFromArticle}`
}

/**
 * The article as one of its pages shows it: with links as they are seen from there, and headlines as they
 * are set in its language. Only the texts that stand on that page are made so.
 */
export function seenFrom(
  sent: PublicCoverage,
  on: { readonly part: ArticlePart; readonly site: Site; readonly updates: readonly Update[] },
): { readonly page: PublicCoverage; readonly updates: readonly Update[] } {
  const { pinned, body, fields, language } = sent
  const ways = waysOnSite(sent, on)
  const made = (text: Body): Body => (ways.size === 0 ? text : withAddresses(text, ways))
  const set = (words: string): string => heldTogether(words, language)
  const beside = JSON.stringify([language, ...ways])
  const seen = (update: Update): Update =>
    seenUpdates(update, beside, () => {
      const headline = set(update.headline)
      const shown = withText(update, made(update.body))
      return headline === update.headline ? shown : { ...shown, headline }
    })
  return {
    page: {
      ...sent,
      part: on.part,
      headline: set(sent.headline),
      fields: { ...fields, standfirst: set(fields.standfirst) },
      pinned: pinned === null ? null : seen(pinned),
      body: body === null ? null : made(body),
    },
    updates: on.updates.map(seen),
  }
}

// One that is seen as it was is the same object as before.
const seenUpdates = madeOnce<Update, Update>()

/** The updates of one of its pages, newest first: 0 the main page, else a page by its number for life. */
export function updatesAt(page: PublicCoverage, number: number): readonly Update[] {
  const { places, updates } = page
  if (number === 0) return updates.filter(({ id }) => placeOfUpdate(places, id) === 0)
  return (
    byNumber(updates, '', () => {
      const pages = new Map<number, Update[]>()
      for (const update of updates) {
        const its = places.numberOf.get(update.id) ?? 0
        const known = pages.get(its)
        if (known === undefined) pages.set(its, [update])
        else known.push(update)
      }
      return pages
    }).get(number) ?? []
  )
}

const byNumber = madeOnce<readonly Update[], ReadonlyMap<number, readonly Update[]>>()

// From page to page of one site the way is relative: the folder may be put elsewhere.
function waysOnSite(
  { linked }: PublicCoverage,
  { part, site }: { readonly part: ArticlePart; readonly site: Site },
): ReadonlyMap<string, string> {
  const ways = [...linked].flatMap((address) => {
    const path = address.startsWith(site.url) ? address.slice(site.url.length) : null
    return path === null ? [] : [[address, `${rootFrom(part)}${path}index.html`] as const]
  })
  return new Map(ways)
}
