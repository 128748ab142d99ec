import { html, htmlIf, joinHtml, type Html } from '../../document/html'
import { largestForm } from '../../document/picture-forms'
import { formerPicturePath, picturePath } from '../../document/picture-path'
import { madeOnce } from '../../made-once'
import { altOf } from '../../model/media'
import { noticeKind, noticeText } from '../correction-notice'
import { labelsFor } from '../labels'
import type { LatestUpdate, ListedArticle } from '../listed-article'
import { publicAuthors } from '../public-authors'
import type { OnSite } from '../site-file'
import { siteLogo } from '../site-logo'
import { timeElement } from '../time-element'
import { updatePageUrl } from '../article-ways'
import type { Feed, FeedItem, FeedPicture } from './feed'
import { feedContent } from './feed-content'

/** What a list of articles is, apart from them. */
export interface ListFeedHead {
  readonly title: string
  readonly description: string
  /** The folder of its page and feeds on the site: empty, or `section/world/`. */
  readonly folder: string
}

/** The feed of a list: an item for each article, marked as changed with each update. */
export function listFeed(
  articles: readonly ListedArticle[],
  { head, on }: { readonly head: ListFeedHead; readonly on: OnSite },
): Feed {
  const { site } = on
  return {
    // Moved, it is still the same feed (RFC 4287, 4.2.6).
    id: `${site.bornUrl ?? site.url}${head.folder}`,
    title: head.title,
    description: head.description,
    language: on.language,
    page: `${site.url}${head.folder}`,
    folder: `${site.url}${head.folder}`,
    siteName: site.name,
    authors: [{ name: site.name, url: null }],
    updatedAt: articles.length === 0 ? on.at : Math.max(...articles.map((each) => each.changedAt)),
    over: false,
    logo: siteLogo(site)?.url ?? '',
    hub: site.design.pings.webSubHub,
    entries: articles.map((article) => articleItem(article, site.url)),
  }
}

/** What feeds of lists show of an article: where it is equal, they are equal. */
export function shownInFeed(article: ListedArticle): unknown {
  const { headline, description, language, tags, section, authors, lead, picturesAsTaken } = article
  const { startedAt, changedAt, latest, opening, notices, kind, zone } = article
  return [
    ...[headline, description, language, tags, section, authors, lead, picturesAsTaken],
    ...[startedAt, changedAt, latest, opening, notices, kind, zone],
  ]
}

function articleItem(article: ListedArticle, siteUrl: string): FeedItem {
  return items(article, siteUrl, () => newItem(article, siteUrl))
}

const items = madeOnce<ListedArticle, FeedItem>()

function newItem(article: ListedArticle, siteUrl: string): FeedItem {
  const url = `${siteUrl}${article.path}`
  const topics = [article.section, ...article.tags].filter((topic) => topic.trim() !== '')
  return {
    kind: 'item',
    id: article.bornAt ?? url,
    url,
    title: article.headline,
    language: article.language,
    publishedAt: article.startedAt,
    updatedAt: Math.max(article.startedAt, article.changedAt),
    authors: publicAuthors(article.authors),
    topics: [...new Set(topics)].map((term) => ({ term })),
    summary: article.description,
    content: feedContent(articleContent(article, url), article.language),
    picture: pictureOf(article, url),
  }
}

// In a reader's list the newest updates say more than the opening of the day; their whole text is in the
// article's own feed.
function articleContent(article: ListedArticle, url: string): Html {
  const labels = labelsFor(article.language)
  const notices = article.notices
    .slice(0, noticesTold)
    .flatMap((notice) =>
      notice.kind === 'withdrawn'
        ? []
        : [
            html`<p><strong>${noticeKind({ kind: notice.kind }, labels)}${labels.colon.trimEnd()}</strong></p>\n${noticeText(notice)}\n`,
          ],
    )
  const told =
    article.latest.length > 0
      ? article.latest.map((update) => latestUpdate(update, { article, url }))
      : [htmlIf(article.opening !== '', () => html`<p>${article.opening}</p>`)]
  return html`${joinHtml(notices)}${joinHtml(told, '\n')}`
}

const noticesTold = 3

function latestUpdate(
  update: LatestUpdate,
  { article, url }: { readonly article: ListedArticle; readonly url: string },
): Html {
  const time = timeElement(update.stamp, article.zone, update.label)
  const status =
    update.status === null ? '' : ` (${labelsFor(article.language).status[update.status]})`
  const headline = htmlIf(
    update.headline !== '',
    () => html`<p><strong>${update.headline}</strong></p>\n`,
  )
  return html`<h3><a href="${updatePageUrl({ url }, update.id)}">${time}</a>${status}</h3>
${headline}${htmlIf(update.opening !== '', () => html`<p>${update.opening}</p>`)}`
}

function pictureOf({ lead, picturesAsTaken }: ListedArticle, url: string): FeedPicture | null {
  if (lead === null || lead.file === null) return null
  const { file } = lead
  const form = largestForm(file)
  const { width, height, type } = picturesAsTaken ? file : form
  const path = picturesAsTaken ? formerPicturePath(file) : picturePath(form)
  return { url: `${url}${path}`, type, width, height, alt: altOf(lead), credit: lead.credit.trim() }
}
