import type { Json } from '../../document/nodes'
import { longDay } from '../../model/stamp'
import type { ListedArticle } from '../listed-article'
import type { ListFilesOf } from '../site-file'

/** What the search page loads: which months there are, newest first, then the months as they are needed. */
export const searchIndex: ListFilesOf = ({ day }, on) => {
  const month = day.slice(0, 7)
  return [
    {
      path: `search/${month}.json`,
      lists: { within: { kind: 'month', month }, order: 'newest', take: 'all' },
      shows: searched,
      render: (articles) =>
        articles.length === 0 ? null : written({ articles: articles.map(searched) }),
    },
    {
      path: 'search/index.json',
      lists: { within: { kind: 'all' }, order: 'newest', take: { newest: 0 } },
      shows: () => null,
      beside: on.months().map((each) => each.month),
      render: (_, { months }) => {
        const all = months().map((each) => each.month)
        return all.length === 0 ? null : written({ months: all })
      },
    },
  ]
}

/** As it lies on the site: known as ours by its first words. */
function written(part: Readonly<Record<string, Json>>): string {
  return `${JSON.stringify({ generator: 'Dateline', ...part })}\n`
}

/** One article: headline, standfirst, section, day as it is read, address, first words, language. */
function searched(article: ListedArticle): readonly string[] {
  const { headline, standfirst, section, day, path, opening, language } = article
  const names = [...article.tags, ...article.authors.map(({ name }) => name)].join(' ')
  const words = [opening, names].filter((each) => each !== '').join(' ')
  return [headline, standfirst, section, longDay(day, language), path, words, language]
}
