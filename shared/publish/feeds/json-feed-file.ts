import { printable } from '../../document/html'
import { Pieces } from '../../document/pieces'
import { madeOnce } from '../../made-once'
import { utcTime } from '../../model/stamp'
import type { PublicAuthor } from '../public-authors'
import { feedFileNames, type Feed, type FeedItem, type FeedTombstone } from './feed'

/**
 * A feed as JSON Feed 1.1. It knows no tombstone either: what was taken back keeps its id, says so in
 * words and, for programs, in `_dateline`.
 */
export function jsonFeedFile(feed: Feed): Pieces {
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: `${feed.folder}${feedFileNames.json}`,
    ...text('description', feed.description),
    ...text('icon', feed.logo),
    language: feed.language,
    authors: feed.authors.map(author),
    ...(feed.over ? { expired: true } : {}),
    ...(feed.hub === '' ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    _dateline: { about: 'Made by Dateline.' },
  }
  const entries = feed.entries.map((entry) =>
    entry.kind === 'gone'
      ? jsonOf(goneItem(entry), 2)
      : items(entry, '', () => new Pieces([jsonOf(item(entry), 2)]).lasting()),
  )
  const lines = entries.flatMap((entry, at) => [at === 0 ? '\n' : ',\n', entry])
  return new Pieces([
    `${jsonOf(whole, 0).replace(/\n\}$/, '')},\n "items": [`,
    ...lines,
    `${lines.length === 0 ? '' : '\n '}]\n}\n`,
  ])
}

const items = madeOnce<FeedItem, Pieces>()

/** Printable, a space further in for each step, and so many steps further as a whole. */
function jsonOf(value: unknown, steps: number): string {
  const clean = (_: string, each: unknown) => (typeof each === 'string' ? printable(each) : each)
  const margin = ' '.repeat(steps)
  return `${margin}${JSON.stringify(value, clean, 1).replaceAll('\n', `\n${margin}`)}`
}

function item(of: FeedItem) {
  const tags = of.topics.map(({ term, label }) => label ?? term)
  return {
    id: of.id,
    url: of.url,
    title: of.title,
    ...text('summary', of.summary),
    content_html: of.content.markup,
    ...text('image', of.picture?.url ?? ''),
    date_published: utcTime(of.publishedAt),
    ...(of.updatedAt > of.publishedAt ? { date_modified: utcTime(of.updatedAt) } : {}),
    ...(of.authors.length === 0 ? {} : { authors: of.authors.map(author) }),
    ...(tags.length === 0 ? {} : { tags }),
    language: of.language,
  }
}

function goneItem(gone: FeedTombstone) {
  return {
    id: gone.id,
    url: gone.url,
    title: gone.title,
    content_html: gone.content.markup,
    date_published: utcTime(gone.publishedAt),
    date_modified: utcTime(gone.goneAt),
    _dateline: { withdrawn: utcTime(gone.goneAt), reason: gone.reason },
  }
}

function author({ name, url }: PublicAuthor) {
  return { name, ...text('url', url ?? '') }
}

function text(name: string, words: string): Readonly<Record<string, string>> {
  return words === '' ? {} : { [name]: words }
}
