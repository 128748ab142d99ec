import type { ArticleSummary } from '../../../shared/model/coverage'
import { noFilter } from '../../../shared/model/search'
import { shortDay } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import type { ArticleSource } from '../../editor/article-source'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'

/** More are no choice any more, but a search of its own. */
const mostOffered = 6

// What was offered once is known by its title when its link is opened again.
const known = new Map<string, string>()

/** The newsroom’s own articles, for links from one to another. */
export const articleSource: ArticleSource = {
  find: async (words) => {
    const asked = { words, order: 'newest', filter: noFilter, within: null } as const
    const answer = await newsroom.search({ ...asked, limit: mostOffered + 1 })
    // A search that fails offers nothing; the library’s own search tells of it.
    if (!answer.ok) return []
    const here = useApp.getState().coverage?.article.id
    return answer.value.articles
      .filter(({ article }) => article.id !== here)
      .slice(0, mostOffered)
      .map(({ article }) => {
        known.set(article.id, article.title)
        return { id: article.id, title: article.title, about: aboutOf(article) }
      })
  },
  titleOf: (id) =>
    useApp.getState().articles.find((article) => article.id === id)?.title ?? known.get(id) ?? null,
}

function aboutOf({ day, publishing }: ArticleSummary): string {
  const when = shortDay(day, spokenLanguage())
  return publishing === 'never-sent' ? say('{when} · not published', { when }) : when
}
