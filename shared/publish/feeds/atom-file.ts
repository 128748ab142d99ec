import { html, htmlIf, joinHtml, noHtml, type Html } from '../../document/html'
import { madeOnce } from '../../made-once'
import { utcTime } from '../../model/stamp'
import type { PublicAuthor } from '../public-authors'
import { feedFileNames, type Feed, type FeedItem, type FeedTombstone } from './feed'
import { xmlLine } from './xml-line'

/** A feed as Atom (RFC 4287), with a tombstone for each entry taken back (RFC 6721). */
export function atomFile(feed: Feed): Html {
  const entries = feed.entries.map((entry) =>
    entry.kind === 'gone'
      ? deletedEntry(entry)
      : items(entry, feed.language, () => itemEntry(entry, feed).lasting()),
  )
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${feed.language}">
<id>${feed.id}</id>
<title>${feed.title}</title>
${xmlLine('subtitle', feed.description)}<updated>${utcTime(feed.updatedAt)}</updated>
${authorElements(feed.authors)}<link rel="self" type="application/atom+xml" href="${feed.folder}${feedFileNames.atom}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
${htmlIf(feed.hub !== '', () => html`<link rel="hub" href="${feed.hub}"/>\n`)}${xmlLine('logo', feed.logo)}<generator>Dateline</generator>
${joinHtml(entries, '\n')}
</feed>
`
}

const items = madeOnce<FeedItem, Html>()

function itemEntry(item: FeedItem, feed: Feed): Html {
  const language = htmlIf(item.language !== feed.language, () => html` xml:lang="${item.language}"`)
  return html`<entry${language}>
<id>${item.id}</id>
<title>${item.title}</title>
<published>${utcTime(item.publishedAt)}</published>
<updated>${utcTime(item.updatedAt)}</updated>
<link rel="alternate" type="text/html" href="${item.url}"/>
${enclosure(item)}${authorElements(item.authors)}${categories(item)}${xmlLine('summary', item.summary)}<content type="html">${item.content.markup}</content>
</entry>`
}

function deletedEntry({ id, goneAt, reason }: FeedTombstone): Html {
  return html`<at:deleted-entry ref="${id}" when="${utcTime(goneAt)}">
${xmlLine('at:comment', reason)}</at:deleted-entry>`
}

function enclosure({ picture }: FeedItem): Html {
  if (picture === null) return noHtml
  return html`<link rel="enclosure" type="${picture.type}" href="${picture.url}"/>\n`
}

function categories({ topics }: FeedItem): readonly Html[] {
  return topics.map(({ term, label }) =>
    label === undefined
      ? html`<category term="${term}"/>\n`
      : html`<category term="${term}" label="${label}"/>\n`,
  )
}

function authorElements(authors: readonly PublicAuthor[]): readonly Html[] {
  return authors.map(({ name, url }) => {
    const uri = url === null ? noHtml : html`<uri>${url}</uri>`
    return html`<author><name>${name}</name>${uri}</author>\n`
  })
}
