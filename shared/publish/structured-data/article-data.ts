import { runningText } from '../../document/plain-text'
import type { Update } from '../../model/update'
import { namePath } from '../name-slug'
import { updatePageUrl } from '../article-ways'
import type { PublicCoverage } from '../public-coverage'
import type { Site } from '../site'
import { socialCardPath, socialCardSize } from '../social-card'
import { updateName } from '../time-element'
import { hasOwnCard, updateCardPath } from '../update-card'
import { placeOfUpdate } from '../update-places'
import { breadcrumbData, type Crumb } from './breadcrumbs'
import { correctionData, withdrawals } from './correction-data'
import { present, timeIn, type Fields } from './fields'
import { eachOnce, imageObject, imagesOfText, sizeOf } from './image-object'
import { people } from './people'
import { publisherData, publisherId } from './publisher'
import { websiteId } from './site-data'
import { updateData, updateInShort } from './update-data'

/**
 * An article as search engines read it: schema.org `LiveBlogPosting` with every update that stands, or
 * `NewsArticle` for a story, and where it is in its site. Updates on older pages are told without their
 * text: it stands there, and a day of a thousand updates stays a page that phones can load.
 */
export function articlePageData(page: PublicCoverage, site: Site): readonly Fields[] {
  return [
    { '@context': 'https://schema.org', ...articleData(page, site) },
    breadcrumbData(crumbsTo(page, site)),
  ]
}

/** An update’s own page; one that was taken back says nothing of itself but where it is. */
export function updatePageData(
  update: Update,
  { page, site }: { readonly page: PublicCoverage; readonly site: Site },
): readonly Fields[] {
  const url = updatePageUrl(page, update.id)
  const crumb = { name: updateName(update, page), url }
  if (update.state === 'withdrawn') return [breadcrumbData(crumbsTo(page, site))]
  return [
    {
      '@context': 'https://schema.org',
      author: authors(page, site),
      ...(hasOwnCard(update, page) ? { image: [card(page, updateCardPath(update))] } : {}),
      ...updateData(update, page),
      mainEntityOfPage: url,
      inLanguage: page.fields.language,
      isPartOf: {
        '@type': 'LiveBlogPosting',
        '@id': articleId(page),
        url: page.url,
        headline: page.headline,
      },
      publisher: publisherData(site),
    },
    breadcrumbData([...crumbsTo(page, site), crumb]),
  ]
}

function articleData(page: PublicCoverage, site: Site): Fields {
  const { fields, body, article } = page
  const text = body === null ? '' : runningText(body)
  return {
    '@type': article.kind === 'live' ? 'LiveBlogPosting' : 'NewsArticle',
    '@id': articleId(page),
    url: page.url,
    mainEntityOfPage: page.url,
    headline: page.headline,
    ...present('description', page.description),
    inLanguage: fields.language,
    ...present('articleSection', fields.section.trim()),
    ...present('keywords', fields.tags),
    datePublished: timeIn(page.startedAt, page),
    ...(page.changedAt > page.startedAt ? { dateModified: timeIn(page.changedAt, page) } : {}),
    author: authors(page, site),
    publisher: publisherData(site),
    isPartOf: { '@id': websiteId(site.url) },
    isAccessibleForFree: true,
    ...present('image', images(page).length > 0 ? images(page) : [card(page, socialCardPath)]),
    ...present('correction', [
      ...page.notices.map((notice) => correctionData(notice, page)),
      ...withdrawals(page),
    ]),
    ...present('articleBody', text),
    ...(article.kind === 'live' ? coverage(page) : {}),
  }
}

function coverage(page: PublicCoverage): Fields {
  const endedAt = page.article.state === 'ended' ? page.article.endedAt : null
  return {
    coverageStartTime: timeIn(page.startedAt, page),
    ...(endedAt === null ? {} : { coverageEndTime: timeIn(endedAt, page) }),
    ...present(
      'liveBlogUpdate',
      page.posted.map((update) =>
        placeOfUpdate(page.places, update.id) === 0
          ? updateData(update, page)
          : updateInShort(update, page),
      ),
    ),
  }
}

function articleId({ url }: PublicCoverage): string {
  return `${url}#article`
}

// What nobody signs the newsroom answers for.
function authors({ fields }: PublicCoverage, site: Site): readonly Fields[] {
  const named = people(fields.authors)
  if (named.length > 0) return named
  const { name, url } = site
  return [{ '@type': 'NewsMediaOrganization', '@id': publisherId(site), name, url }]
}

function crumbsTo({ url, headline, fields }: PublicCoverage, site: Site): readonly Crumb[] {
  const name = fields.section.trim()
  return [
    { name: site.name, url: site.url },
    ...(name === '' ? [] : [{ name, url: `${site.url}${namePath('section', name)}` }]),
    { name: headline, url },
  ]
}

// Where nothing was photographed there is the card that is drawn.
function card({ url }: PublicCoverage, path: string): Fields {
  const address = `${url}${path}`
  return { '@type': 'ImageObject', url: address, contentUrl: address, ...sizeOf(socialCardSize) }
}

function images({ fields, url: folder, body }: PublicCoverage): readonly Fields[] {
  const { lead, map } = fields
  return eachOnce([
    ...(lead?.file ? [imageObject(lead.file, { ...lead, folder })] : []),
    ...(map?.file ? [imageObject(map.file, { folder, caption: map.alt, credit: map.credit })] : []),
    ...(body === null ? [] : imagesOfText(body, folder)),
  ])
}
