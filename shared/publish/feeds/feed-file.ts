import type { FileText } from '../../document/pieces'
import { assertNever } from '../../result'
import { atomFile } from './atom-file'
import type { Feed, FeedFormat } from './feed'
import { jsonFeedFile } from './json-feed-file'
import { rssFile } from './rss-file'

/** Every format a feed is published in. */
export const feedFormats = ['atom', 'rss', 'json'] as const satisfies readonly FeedFormat[]

/** A feed as the text of its file. */
export function feedFile(feed: Feed, format: FeedFormat): FileText {
  switch (format) {
    case 'atom':
      return atomFile(feed)
    case 'rss':
      return rssFile(feed)
    case 'json':
      return jsonFeedFile(feed)
    default:
      return assertNever(format)
  }
}
