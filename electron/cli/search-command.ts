import type { FoundArticle, SearchFound } from '../../shared/model/search'
import { noFilter } from '../../shared/model/search'
import type { ExcerptPiece } from '../../shared/search/excerpt'
import { asksNothing, readQuery } from '../../shared/search/search-query'
import { ok, type Result } from '../../shared/result'
import type { Call } from './call'
import { wrongCall } from './call'
import { inNewsroom } from './newsroom-at'

const mostArticles = 500

/** `search WORDS [--limit N]`: what holds the words, newest day first: a line an article, then its passages. */
export async function searchCommand(call: Call): Promise<Result<string>> {
  const limit = Number(call.options.limit ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostArticles) {
    return wrongCall(`--limit is a number of articles, from 1 to ${String(mostArticles)}.`)
  }
  const [words = ''] = call.words
  if (asksNothing(readQuery(words))) return wrongCall(`There is no word to look for in “${words}”.`)
  return inNewsroom(call, ({ store }) => {
    const asked = { words, order: 'newest', within: null } as const
    const found = store.search.find({ ...asked, filter: noFilter, limit })
    return ok(call.json ? JSON.stringify(jsonFound(found)) : textFound(found))
  })
}

function jsonFound({ articles, isMore }: SearchFound): unknown {
  return {
    isMore,
    articles: articles.map(({ article, passages, total }) => ({
      id: article.id,
      day: article.day,
      state: article.state,
      title: article.title,
      total,
      passages: passages.map(({ entryId, part, label, state, pieces }) => ({
        ...{ entry: entryId, part, label, state },
        text: plain(pieces),
      })),
    })),
  }
}

function textFound({ articles, isMore }: SearchFound): string {
  const lines = articles.flatMap(textArticle)
  return [...lines, ...(isMore ? ['There is more: raise --limit.'] : [])].join('\n')
}

function textArticle({ article, passages, total }: FoundArticle): readonly string[] {
  const left = total - passages.length
  return [
    [article.id, article.day, article.state, article.title].join('\t'),
    ...passages.map(({ label, part, pieces }) => `\t${label || part}\t${plain(pieces)}`),
    ...(left > 0 ? [`\t${String(left)} more`] : []),
  ]
}

function plain(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text }) => text).join('')
}
