import type { ListedArticle } from '../listed-article'
import { namedListFolder, namedListsOf } from '../named-lists'
import type { ArticleSet, ListFile, ListFilesOf, OnSite } from '../site-file'
import { feedFileNames, type FeedFormat } from './feed'
import { feedFile, feedFormats } from './feed-file'
import { listFeed, shownInFeed, type ListFeedHead } from './list-feed'

// Readers ask often and keep what they have.
const newestInFeed = 50

/** The feeds of the whole site: every article, what changed last first. */
export const siteFeeds: ListFilesOf = () => {
  const headOf: HeadOf = ({ site }) => ({ title: site.name, description: site.design.tagline })
  return feedFormats.map((format) => listFeedFile({ kind: 'all' }, { folder: '', format, headOf }))
}

/** The feeds of the article’s section, tags, authors and series. */
export const namedFeeds: ListFilesOf = (article) =>
  namedListsOf(article).flatMap(({ kind, slug }) => {
    const folder = namedListFolder({ kind, slug })
    // A name may be written in several ways: as the article does that changed last.
    const headOf: HeadOf = ({ site }, [newest]) => {
      const own = newest === undefined ? [] : namedListsOf(newest)
      const name = own.find((each) => each.kind === kind && each.slug === slug)?.name ?? slug
      return { title: `${name} – ${site.name}`, description: '' }
    }
    return feedFormats.map((format) => listFeedFile({ kind, slug }, { folder, format, headOf }))
  })

type HeadOf = (
  on: OnSite,
  articles: readonly ListedArticle[],
) => Pick<ListFeedHead, 'title' | 'description'>

function listFeedFile(
  within: ArticleSet,
  of: { readonly folder: string; readonly format: FeedFormat; readonly headOf: HeadOf },
): ListFile {
  const { folder, format } = of
  return {
    path: `${folder}${feedFileNames[format]}`,
    lists: { within, order: 'changed', take: { newest: newestInFeed } },
    shows: shownInFeed,
    render: (articles, on) => {
      // A site without an article still has its feed: readers of it stay.
      if (articles.length === 0 && within.kind !== 'all') return null
      const head = { folder, ...of.headOf(on, articles) }
      return feedFile(listFeed(articles, { head, on }), format)
    },
  }
}
