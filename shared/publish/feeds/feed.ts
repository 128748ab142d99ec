import type { Html } from '../../document/html'
import type { Instant } from '../../model/stamp'
import type { PublicAuthor } from '../public-authors'

/** A feed in no format yet: what every one of them says. */
export interface Feed {
  /** Its own for life, whatever the format. */
  readonly id: string
  readonly title: string
  /** What it is, in a line; may be empty. */
  readonly description: string
  /** BCP 47 */
  readonly language: string
  /** The page it is the feed of. */
  readonly page: string
  /** The folder its files lie in, as an address that ends in a slash. */
  readonly folder: string
  readonly siteName: string
  /** Of entries that name nobody. Never empty. */
  readonly authors: readonly PublicAuthor[]
  /** The last change of anything in it. */
  readonly updatedAt: Instant
  /** Nothing will come any more. */
  readonly over: boolean
  /** Address of the site’s logo; empty where it has none. */
  readonly logo: string
  /** Address of a WebSub hub; empty where there is none. */
  readonly hub: string
  readonly entries: readonly FeedEntry[]
}

/** What a feed tells of. */
export type FeedEntry = FeedItem | FeedTombstone

/** Something to read. */
export interface FeedItem {
  readonly kind: 'item'
  /** Stays the same whatever becomes of it, and wherever the text moves. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** BCP 47 */
  readonly language: string
  readonly publishedAt: Instant
  /** The last change that readers are told of; never before it was published. */
  readonly updatedAt: Instant
  readonly authors: readonly PublicAuthor[]
  readonly topics: readonly FeedTopic[]
  /** One or two sentences; may be empty. */
  readonly summary: string
  /** With whole addresses: it is read far from the page. */
  readonly content: Html
  readonly picture: FeedPicture | null
}

/** Something that was taken back after readers had it. */
export interface FeedTombstone {
  readonly kind: 'gone'
  /** The id it had. */
  readonly id: string
  readonly url: string
  readonly publishedAt: Instant
  readonly goneAt: Instant
  /** As readers are told; may be empty. */
  readonly reason: string
  /** For formats that know no tombstone: what stands in place of title and text. */
  readonly title: string
  readonly content: Html
}

/** What an item is about, as a word for machines and, where that is another, one for people. */
export interface FeedTopic {
  readonly term: string
  readonly label?: string
}

/** The picture of an item. */
export interface FeedPicture {
  readonly url: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly credit: string
}

/** The files a feed is published in: a format each, of one name in every folder. */
export const feedFileNames = {
  atom: 'feed.xml',
  rss: 'rss.xml',
  json: 'feed.json',
} as const

/** One of them. */
export type FeedFormat = keyof typeof feedFileNames

/** What their files are called in HTTP and in the heads of pages. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}
