import { html, joinHtml, noHtml, type Html } from '../document/html'
import { largestForm } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import { leadingText } from '../document/plain-text'
import type { PictureOptions } from '../document/blocks/image'
import { firstSentence } from '../document/first-sentence'
import { renderBody } from '../document/render-body'
import type { Author } from '../model/author'
import { utcTime } from '../model/stamp'
import type { Update } from '../model/update'
import { noticeKind, noticesInFeed, noticeText } from './correction-notice'
import { labelsFor } from './labels'
import type { ListedArticle } from './listed-article'
import { publicAuthors } from './public-authors'
import { updateAnchor, updateChangedAt, updateTitle, type PublicCoverage } from './public-coverage'
import { noticeAnchor, noticesAbout, type PublicNotice } from './public-notices'
import type { Site } from './site'
import type { ListFilesOf } from './site-file'
import { timeElement } from './time-element'

// Readers ask often and keep what they have: the newest are enough.
const siteFeedLength = 50
const articleFeedLength = 200

/** The site's feed (RFC 4287): an entry for each article, marked as changed with each update. */
export const siteFeedFile: ListFilesOf = (_, { site }) => [
  {
    path: 'feed.xml',
    lists: { within: { kind: 'all' }, order: 'changed', take: { newest: siteFeedLength } },
    shows: ({ path, headline, language, authors, tags, description, latest, ...article }) => [
      ...[path, headline, language, authors, tags, description, latest, article.opening],
      ...[article.startedAt, article.changedAt],
    ],
    render: (articles, { language }) =>
      feed({
        id: site.url,
        title: site.name,
        language,
        self: `${site.url}feed.xml`,
        page: site.url,
        author: html`<author><name>${site.name}</name></author>`,
        // The newest stands on top; where there is none left, no time can be told.
        updated: utcTime(articles[0]?.changedAt ?? 0),
        entries: articles.map((article) => articleEntry(article, site.url)),
      }),
  },
]

/** An article's own feed: an entry for each update, and a notice of each one taken back (RFC 6721). */
export function articleFeed(page: PublicCoverage, site: Site): string {
  const updates = page.updates.slice(0, articleFeedLength)
  return feed({
    id: `${page.url}feed.xml`,
    title: page.headline,
    language: page.fields.language,
    self: `${page.url}feed.xml`,
    page: page.url,
    author: joinHtml(
      publicAuthors(page.fields.authors).length === 0
        ? [html`<author><name>${site.name}</name></author>`]
        : authorElements(page.fields.authors),
    ),
    updated: utcTime(page.changedAt),
    entries: [
      ...page.notices.slice(0, articleFeedLength).map((notice) => noticeEntry(notice, page)),
      ...updates.map((update) =>
        update.state === 'withdrawn' ? deletedEntry(update, page) : updateEntry(update, page),
      ),
      ...(page.body === null ? [] : [bodyEntry(page)]),
    ],
  })
}

interface Feed {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly self: string
  readonly page: string
  readonly author: Html
  readonly updated: string
  readonly entries: readonly Html[]
}

function feed(of: Feed): string {
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${of.language}">
<id>${of.id}</id>
<title>${of.title}</title>
<updated>${of.updated}</updated>
${of.author}
<link rel="self" type="application/atom+xml" href="${of.self}"/>
<link rel="alternate" type="text/html" href="${of.page}"/>
<generator>Dateline</generator>
${joinHtml(of.entries, '\n')}
</feed>
`.markup
}

function articleEntry(article: ListedArticle, siteUrl: string): Html {
  const { path, language, headline, startedAt, changedAt, authors, tags, description } = article
  const url = `${siteUrl}${path}`
  const categories = tags.map(
    (tag) => html`<category term="${tag}"/>
`,
  )
  return html`<entry xml:lang="${language}">
<id>${url}</id>
<title>${headline}</title>
<published>${utcTime(startedAt)}</published>
<updated>${utcTime(changedAt)}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
${authorElements(authors)}${categories}${
    description === ''
      ? noHtml
      : html`<summary>${description}</summary>
`
  }<content type="html">${articleContent(article, url).markup}</content>
</entry>`
}

// A reader who has the corrected text already is told all the same: the notice is news of its own.
function noticeEntry(notice: PublicNotice, page: PublicCoverage): Html {
  const url = `${page.url}#${noticeAnchor(notice)}`
  const words = firstSentence(notice.text, page.fields.language)
  return html`<entry>
<id>${url}</id>
<title>${noticeKind(notice, page.labels)}: ${words}</title>
<published>${utcTime(notice.at)}</published>
<updated>${utcTime(notice.at)}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
<content type="html">${noticeText(notice).markup}</content>
</entry>`
}

function updateEntry(update: Update, page: PublicCoverage): Html {
  const url = `${page.url}#${updateAnchor(update)}`
  const notices = noticesInFeed(noticesAbout(page.notices, update.id), page)
  return html`<entry>
<id>${url}</id>
<title>${statusPrefix(update, page)}${updateTitle(update, page.fields.language)}</title>
<published>${utcTime(update.stamp)}</published>
<updated>${utcTime(Math.max(update.stamp, updateChangedAt(update)))}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
${authorElements(update.authors)}${statusCategory(update, page)}<content type="html">${html`${notices}${renderBody(update.body, picturesAt(page.url))}`.markup}</content>
</entry>`
}

// A list of titles is all that many readers of a feed see.
function statusPrefix({ status }: Update, { labels }: PublicCoverage): string {
  return status === null ? '' : `${labels.status[status]}: `
}

function statusWords({ status }: Pick<Update, 'status'>, language: string): string {
  return status === null ? '' : ` (${labelsFor(language).status[status]})`
}

function statusCategory({ status }: Update, { labels }: PublicCoverage): Html {
  if (status === null) return noHtml
  return html`<category term="${status}" label="${labels.status[status]}"/>
`
}

function bodyEntry(page: PublicCoverage): Html {
  const url = page.article.kind === 'live' ? `${page.url}#original-entry` : page.url
  const text = page.body === null ? '' : leadingText(page.body)
  const content = page.body === null ? noHtml : renderBody(page.body, picturesAt(page.url))
  const notices = noticesInFeed(noticesAbout(page.notices, 'body'), page)
  const title =
    page.article.kind === 'story' ? page.headline : firstSentence(text, page.fields.language)
  return html`<entry>
<id>${url}</id>
<title>${title}</title>
<published>${utcTime(page.startedAt)}</published>
<updated>${utcTime(page.bodyChangedAt)}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
<content type="html">${html`${notices}${content}`.markup}</content>
</entry>`
}

function deletedEntry(update: Update, page: PublicCoverage): Html {
  const reason = update.withdrawnReason.trim()
  return html`<at:deleted-entry ref="${page.url}#${updateAnchor(update)}" when="${utcTime(update.withdrawnAt ?? update.stamp)}">
${
  reason === ''
    ? noHtml
    : html`<at:comment>${reason}</at:comment>
`
}</at:deleted-entry>`
}

// In a reader's list the newest updates say more than the opening of the day.
function articleContent({ latest, opening, zone, language }: ListedArticle, url: string): Html {
  if (latest.length === 0) return opening === '' ? noHtml : html`<p>${opening}</p>`
  const newest = latest.map((update) => {
    const time = timeElement(update.stamp, zone, update.label)
    const words = [update.headline, update.opening].filter((each) => each !== '')
    return html`<h3><a href="${url}#${updateAnchor(update)}">${time}</a>${statusWords(update, language)}</h3>
${joinHtml(words.map((each) => html`<p>${each}</p>`))}`
  })
  return joinHtml(newest, '\n')
}

// A feed is read far from the page: its pictures have whole addresses.
function picturesAt(pageUrl: string): PictureOptions {
  return {
    pictureUrl: ({ file }) =>
      file === null ? null : `${pageUrl}${picturePath(largestForm(file))}`,
  }
}

function authorElements(authors: readonly Author[]): readonly Html[] {
  return publicAuthors(authors).map(({ name, url }) => {
    const uri = url === null ? noHtml : html`<uri>${url}</uri>`
    return html`<author><name>${name}</name>${uri}</author>
`
  })
}
