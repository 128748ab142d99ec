import { namedListFolder, namedListsOf } from '../named-lists'
import type { ArticleSet, ListFile, ListFilesOf } from '../site-file'
import { feedFileNames, type FeedFormat } from './feed'
import { feedFile, feedFormats } from './feed-file'
import { listFeed, shownInFeed, type ListFeedHead } from './list-feed'

// Readers ask often and keep what they have.
const newestInFeed = 50

/** The feeds of the whole site: every article, what changed last first. */
export const siteFeeds: ListFilesOf = (_, on) => {
  const { site } = on
  const head = { title: site.name, description: site.design.tagline, folder: '', id: site.url }
  return feedFormats.map((format) => listFeedFile({ kind: 'all' }, { head, format }))
}

/** The feeds of the article’s section, tags, authors and series. */
export const namedFeeds: ListFilesOf = (article, on) =>
  namedListsOf(article).flatMap(({ kind, slug, name }) => {
    const folder = namedListFolder({ kind, slug })
    const head = {
      title: `${name} – ${on.site.name}`,
      description: '',
      folder,
      id: `${on.site.url}${folder}`,
    }
    return feedFormats.map((format) => listFeedFile({ kind, slug }, { head, format }))
  })

function listFeedFile(
  within: ArticleSet,
  { head, format }: { readonly head: ListFeedHead; readonly format: FeedFormat },
): ListFile {
  return {
    path: `${head.folder}${feedFileNames[format]}`,
    lists: { within, order: 'changed', take: { newest: newestInFeed } },
    shows: shownInFeed,
    // A site without an article still has its feed: readers of it stay.
    render: (articles, on) =>
      articles.length === 0 && within.kind !== 'all'
        ? null
        : feedFile(listFeed(articles, { head, on }), format),
  }
}
