import { imagesIn } from '../document/images-in'
import type { Body } from '../document/nodes'
import { runningText } from '../document/plain-text'
import type { Json } from '../document/nodes'
import type { Author } from '../model/author'
import type { PictureFile } from '../model/media'
import { clockTime, isoTime, zoneLabel, type Instant } from '../model/stamp'
import type { Update } from '../model/update'
import { largestForm } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import { publicAuthors } from './public-authors'
import { updateAnchor, updateTitle, updateToldAt, type PublicCoverage } from './public-coverage'
import { noticeAnchor, noticesAbout, type PublicNotice } from './public-notices'
import type { Site } from './site'

type Fields = Readonly<Record<string, Json>>

/**
 * The article as search engines read it: schema.org `LiveBlogPosting` with every update's own times,
 * or `NewsArticle` for a story.
 */
export function structuredData(page: PublicCoverage, site: Site): Json {
  const { fields, body } = page
  const publisher = { '@type': 'Organization', name: site.name, url: site.url }
  const authors = people(fields.authors)
  const text = body === null ? '' : runningText(body)
  return {
    '@context': 'https://schema.org',
    '@type': page.article.kind === 'live' ? 'LiveBlogPosting' : 'NewsArticle',
    '@id': `${page.url}#article`,
    url: page.url,
    mainEntityOfPage: page.url,
    headline: page.headline,
    ...present('description', page.description),
    inLanguage: fields.language,
    ...present('articleSection', fields.section.trim()),
    ...present('keywords', fields.tags),
    datePublished: time(page.startedAt, page),
    ...(page.changedAt > page.startedAt ? { dateModified: time(page.changedAt, page) } : {}),
    author: authors.length > 0 ? authors : [publisher],
    publisher,
    ...present('image', images(page)),
    ...present('correction', [
      ...page.notices.map((notice) => correction(notice, page)),
      ...withdrawals(page),
    ]),
    ...present('articleBody', text),
    ...(page.article.kind === 'live' ? coverage(page) : {}),
  }
}

function coverage(page: PublicCoverage): Fields {
  const endedAt = page.article.state === 'ended' ? page.article.endedAt : null
  return {
    coverageStartTime: time(page.startedAt, page),
    ...(endedAt === null ? {} : { coverageEndTime: time(endedAt, page) }),
    liveBlogUpdate: page.posted.map((update) => posting(update, page)),
  }
}

function posting(update: Update, page: PublicCoverage): Fields {
  const url = `${page.url}#${updateAnchor(update)}`
  const toldAt = updateToldAt(update)
  const notices = noticesAbout(page.notices, update.id)
  return {
    '@type': 'BlogPosting',
    '@id': url,
    url,
    headline: updateTitle(update, page.fields.language),
    datePublished: time(update.stamp, page),
    ...(toldAt === null ? {} : { dateModified: time(toldAt, page) }),
    ...present('author', people(update.authors)),
    ...present(
      'correction',
      notices.map((notice) => correction(notice, page)),
    ),
    ...present('image', imagesOfText(update.body, page.url)),
    articleBody: runningText(update.body),
  }
}

function correction(notice: PublicNotice, page: PublicCoverage): Fields {
  return {
    '@type': 'CorrectionComment',
    url: `${page.url}#${noticeAnchor(notice)}`,
    text: notice.text,
    datePublished: time(notice.at, page),
  }
}

function withdrawals(page: PublicCoverage): readonly Fields[] {
  return page.updates
    .filter((update) => update.state === 'withdrawn')
    .map((update) => withdrawal(update, page))
}

function withdrawal(update: Update, page: PublicCoverage): Fields {
  const at = update.withdrawnAt ?? update.stamp
  const clock = `${clockTime(at, page.zone)} ${zoneLabel(at, page.zone)}`
  const words = `${page.labels.withdrawnAt} ${clock}. ${update.withdrawnReason.trim()}`
  return {
    '@type': 'CorrectionComment',
    url: `${page.url}#${updateAnchor(update)}`,
    text: words.trim(),
    datePublished: time(at, page),
  }
}

function images({ fields, url, body }: PublicCoverage): readonly Fields[] {
  const { lead, map } = fields
  return [
    ...(lead?.file ? [image(lead.file, url, { caption: lead.caption, credit: lead.credit })] : []),
    ...(map?.file ? [image(map.file, url, { caption: map.alt, credit: map.credit })] : []),
    ...(body === null ? [] : imagesOfText(body, url)),
  ]
}

function imagesOfText(body: Body, url: string): readonly Fields[] {
  return imagesIn(body).flatMap((one) => (one.file === null ? [] : [image(one.file, url, one)]))
}

function image(
  file: PictureFile,
  pageUrl: string,
  words: { readonly caption: string; readonly credit: string },
): Fields {
  const form = largestForm(file)
  return {
    '@type': 'ImageObject',
    contentUrl: `${pageUrl}${picturePath(form)}`,
    width: form.width,
    height: form.height,
    ...present('caption', words.caption.trim()),
    ...present('creditText', words.credit.trim()),
  }
}

function people(authors: readonly Author[]): readonly Fields[] {
  return publicAuthors(authors).map(({ name, url }) => ({
    '@type': 'Person',
    name,
    ...present('url', url ?? ''),
  }))
}

function time(instant: Instant, { zone }: PublicCoverage): string {
  return isoTime(instant, zone)
}

/** The field, unless there is nothing to say in it. */
function present(name: string, value: string | readonly Json[]): Fields {
  return value.length === 0 ? {} : { [name]: value }
}
