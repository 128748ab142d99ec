import { html, htmlIf, joinHtml, noHtml, type Html } from '../../document/html'
import { madeOnce } from '../../made-once'
import { utcTime, type Instant } from '../../model/stamp'
import { feedFileNames, type Feed, type FeedItem, type FeedTombstone } from './feed'
import { xmlLine } from './xml-line'

/**
 * A feed as RSS 2.0. The format knows no tombstone: what was taken back keeps its guid, and a note
 * stands in place of its words, so that readers who keep items by guid lose the old ones.
 */
export function rssFile(feed: Feed): Html {
  const entries = feed.entries.map((entry) =>
    entry.kind === 'gone' ? goneItem(entry) : items(entry, '', () => rssItem(entry).lasting()),
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feed.title}</title>
<link>${feed.page}</link>
<description>${feed.description === '' ? feed.title : feed.description}</description>
<language>${feed.language}</language>
<lastBuildDate>${rssTime(feed.updatedAt)}</lastBuildDate>
<generator>Dateline</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<atom:link rel="self" type="application/rss+xml" href="${feed.folder}${feedFileNames.rss}"/>
${htmlIf(feed.hub !== '', () => html`<atom:link rel="hub" href="${feed.hub}"/>\n`)}${image(feed)}${joinHtml(entries, '\n')}
</channel>
</rss>
`
}

const items = madeOnce<FeedItem, Html>()

/** A time as RSS writes it (RFC 822 with four digits for the year), in GMT. */
export function rssTime(instant: Instant): string {
  return new Date(instant).toUTCString()
}

function rssItem(item: FeedItem): Html {
  const creators = item.authors.map(({ name }) => xmlLine('dc:creator', name))
  const topics = item.topics.map(({ term, label }) => xmlLine('category', label ?? term))
  // One description is asked for by most readers; those who know more show the content.
  return html`<item>
<title>${item.title}</title>
<link>${item.url}</link>
<guid isPermaLink="false">${item.id}</guid>
<pubDate>${rssTime(item.publishedAt)}</pubDate>
<atom:updated>${utcTime(item.updatedAt)}</atom:updated>
${creators}${topics}${item.summary === '' ? noHtml : html`<description>${html`<p>${item.summary}</p>`.markup}</description>\n`}${picture(item)}<content:encoded>${item.content.markup}</content:encoded>
</item>`
}

function goneItem(gone: FeedTombstone): Html {
  return html`<item>
<title>${gone.title}</title>
<link>${gone.url}</link>
<guid isPermaLink="false">${gone.id}</guid>
<pubDate>${rssTime(gone.publishedAt)}</pubDate>
<atom:updated>${utcTime(gone.goneAt)}</atom:updated>
<description>${gone.content.markup}</description>
</item>`
}

function image({ logo, title, page }: Feed): Html {
  if (logo === '') return noHtml
  return html`<image>
<url>${logo}</url>
<title>${title}</title>
<link>${page}</link>
</image>
`
}

function picture({ picture: of }: FeedItem): Html {
  if (of === null) return noHtml
  const description = htmlIf(
    of.alt !== '',
    () => html`<media:description type="plain">${of.alt}</media:description>`,
  )
  const credit = htmlIf(of.credit !== '', () => html`<media:credit>${of.credit}</media:credit>`)
  return html`<media:content medium="image" url="${of.url}" type="${of.type}" width="${of.width}" height="${of.height}">${description}${credit}</media:content>\n`
}
