import { useMemo } from 'react'
import { dayOf } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useNow } from '../../ui/use-now'
import { ArticleLine } from './article-line'
import { isFiltered } from './filter-words'
import { groupArticles, type ArticleGroup } from './group-articles'
import { useEndInSight } from './use-end-in-sight'

/** The articles that the filter lets through, by state and day. */
export function ArticleList() {
  const articles = useApp((state) => state.articles)
  const counts = useApp((state) => state.counts)
  const loaded = useApp((state) => state.libraryLoaded)
  const shelf = useApp((state) => state.filter.shelf)
  const settings = useApp((state) => state.desk?.settings)
  const showMore = useApp((state) => state.showMoreArticles)
  const now = useNow(60_000)
  const language = spokenLanguage()
  const today = dayOf(now, settings?.houseZone ?? 'UTC')
  const groups = useMemo(
    () => groupArticles(articles, { today, language }),
    [articles, language, today],
  )
  const total = counts.live + counts.draft + counts.ended
  const end = useEndInSight(articles.length < total ? articles.length : null, showMore)
  return (
    <>
      {shelf === null || shelf === 'desk' ? null : (
        <p className="library-note">{say(shelfNotes[shelf])}</p>
      )}
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name} className="library-section">
          <h2 className={group.name === 'Live' ? 'library-group live' : 'library-group'}>
            {group.name} <span className="time">{countOf(group, counts)}</span>
          </h2>
          {group.articles.map((article) => (
            <ArticleLine key={article.id} article={article} today={today} />
          ))}
        </section>
      ))}
      {articles.length < total ? <div ref={end} className="library-end" /> : null}
      {loaded && groups.length === 0 ? <NoArticles /> : null}
    </>
  )
}

const shelfNotes = {
  bin: 'In the bin. Nothing here is deleted for good; open an article to put it back.',
  archive: 'Put away. Search still finds these.',
  template: 'Templates: new articles begin as these do. Readers never get them.',
} as const

const noTemplates =
  'No templates yet. Open an article that others should begin like, and choose “Save as Template”.'

function NoArticles() {
  const filter = useApp((state) => state.filter)
  if (filter.shelf === 'bin') return <p className="library-empty">{say('The bin is empty.')}</p>
  if (filter.shelf === 'template') return <p className="library-empty">{say(noTemplates)}</p>
  return (
    <p className="library-empty">
      {isFiltered(filter)
        ? say('No article is like that. Choose fewer filters.')
        : say('No articles yet. Start one, or import a day of coverage from a text file.')}
    </p>
  )
}

// Of live articles and drafts the page may hold only the first.
function countOf(
  { name, articles }: ArticleGroup,
  counts: { readonly live: number; readonly draft: number },
): number {
  if (name === 'Live') return counts.live
  return name === 'Drafts' ? counts.draft : articles.length
}
