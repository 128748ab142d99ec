import { html, noHtml } from '../../document/html'
import { largestForm } from '../../document/picture-forms'
import { picturePath } from '../../document/picture-path'
import { leadingText } from '../../document/plain-text'
import type { PictureOptions } from '../../document/blocks/image'
import { firstSentence } from '../../document/first-sentence'
import { renderBody } from '../../document/render-body'
import { madeOnce } from '../../made-once'
import type { Update } from '../../model/update'
import { noticeKind, noticesInFeed, noticeText } from '../correction-notice'
import { noticeAddress, updatePageUrl } from '../article-ways'
import { publicAuthors } from '../public-authors'
import { updateAnchor, updateChangedAt, type PublicCoverage } from '../public-coverage'
import { noticeAnchor, noticesAbout, type PublicNotice } from '../public-notices'
import type { Site } from '../site'
import { siteLogo } from '../site-logo'
import { updateName } from '../time-element'
import type { Feed, FeedEntry, FeedItem, FeedTombstone, FeedTopic } from './feed'
import { feedContent } from './feed-content'

/** Readers ask often and keep what they have: the newest are enough. */
export const mostInArticleFeed = 200

/** An article's own feed: each update, notices of what was set right, and of what was taken back. */
export function articleFeed(page: PublicCoverage, site: Site): Feed {
  const own = publicAuthors(page.fields.authors)
  const updates = page.updates.slice(0, mostInArticleFeed)
  return {
    id: `${page.bornUrl}feed.xml`,
    title: page.headline,
    description: page.description,
    language: page.fields.language,
    page: page.url,
    folder: page.url,
    siteName: site.name,
    authors: own.length > 0 ? own : [{ name: site.name, url: null }],
    updatedAt: page.changedAt,
    over: page.article.state === 'ended',
    logo: siteLogo(site)?.url ?? '',
    hub: site.design.pings.webSubHub,
    entries: [
      ...page.notices.slice(0, mostInArticleFeed).map((notice) => noticeItem(notice, page)),
      ...updates.map((update): FeedEntry =>
        update.state === 'withdrawn' ? tombstone(update, page) : updateItem(update, page),
      ),
      ...(page.body === null ? [] : [bodyItem(page)]),
    ],
  }
}

const plainItem = { kind: 'item', authors: [], topics: [], summary: '', picture: null } as const

// A reader who has the corrected text already is told all the same: the notice is news of its own.
function noticeItem(notice: PublicNotice, page: PublicCoverage): FeedItem {
  const { language } = page.fields
  return {
    ...plainItem,
    id: `${page.bornUrl}#${noticeAnchor(notice)}`,
    url: noticeAddress(page, notice),
    language,
    title: `${noticeKind(notice, page.labels)}${page.labels.colon}${firstSentence(notice.text, language)}`,
    publishedAt: notice.at,
    updatedAt: notice.at,
    content: feedContent(noticeText(notice), language),
  }
}

// Each of the formats shows the same two hundred, and with one post one of them is new.
function updateItem(update: Update, page: PublicCoverage): FeedItem {
  const { language } = page.fields
  const notices = noticesInFeed(noticesAbout(page.notices, update.id), page)
  const title = updateName(update, page)
  const beside = [page.url, page.bornUrl, language, title, notices.markup].join(' ')
  return items(update, beside, () => ({
    ...plainItem,
    id: updateFeedId(update, page),
    url: updatePageUrl(page, update.id),
    language,
    title: `${statusPrefix(update, page)}${title}`,
    publishedAt: update.stamp,
    updatedAt: Math.max(update.stamp, updateChangedAt(update)),
    authors: publicAuthors(update.authors),
    topics: statusTopics(update, page),
    content: feedContent(
      html`${notices}${renderBody(update.body, { words: page.labels.text, ...picturesAt(page.url) })}`,
      language,
    ),
  }))
}

const items = madeOnce<Update, FeedItem>()

function tombstone(update: Update, page: PublicCoverage): FeedTombstone {
  const reason = update.withdrawnReason.trim()
  const words = reason === '' ? page.labels.noReason : reason
  return {
    kind: 'gone',
    id: updateFeedId(update, page),
    url: updatePageUrl(page, update.id),
    publishedAt: update.stamp,
    goneAt: update.withdrawnAt ?? update.stamp,
    reason,
    title: `${page.labels.withdrawn}${page.labels.colon}${firstSentence(words, page.fields.language)}`,
    content: feedContent(noticeText({ text: words }), page.fields.language),
  }
}

function bodyItem(page: PublicCoverage): FeedItem {
  const { language } = page.fields
  const story = page.article.kind === 'story'
  const anchor = story ? '' : '#original-entry'
  const notices = noticesInFeed(noticesAbout(page.notices, 'body'), page)
  const text = page.body === null ? '' : leadingText(page.body)
  const content =
    page.body === null
      ? noHtml
      : renderBody(page.body, { words: page.labels.text, ...picturesAt(page.url) })
  return {
    ...plainItem,
    id: `${page.bornUrl}${anchor}`,
    url: `${page.url}${anchor}`,
    language,
    title: story ? page.headline : firstSentence(text, language),
    publishedAt: page.startedAt,
    updatedAt: Math.max(page.startedAt, page.bodyChangedAt),
    content: feedContent(html`${notices}${content}`, language),
  }
}

/** The name of an update in feeds: as it was from the first version on, so that no reader sees it twice. */
export function updateFeedId(
  update: Pick<Update, 'id'>,
  { bornUrl }: { readonly bornUrl: string },
): string {
  return `${bornUrl}#${updateAnchor(update)}`
}

// A list of titles is all that many readers of a feed see.
function statusPrefix({ status }: Update, page: PublicCoverage): string {
  return status === null ? '' : `${page.labels.status[status]}${page.labels.colon}`
}

function statusTopics({ status }: Update, page: PublicCoverage): readonly FeedTopic[] {
  return status === null ? [] : [{ term: status, label: page.labels.status[status] }]
}

// A feed is read far from the page: its pictures have whole addresses.
function picturesAt(pageUrl: string): PictureOptions {
  return {
    pictureUrl: ({ file }) =>
      file === null ? null : `${pageUrl}${picturePath(largestForm(file))}`,
  }
}
