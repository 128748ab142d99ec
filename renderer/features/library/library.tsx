import { useMemo, useRef, type KeyboardEvent } from 'react'
import { dayOf } from '../../../shared/model/stamp'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { useNow } from '../../ui/use-now'
import { ArticleLine } from './article-line'
import { findArticles, groupArticles } from './group-articles'
import './library.css'

/** Every article, by state and day; found by typing, opened by key. */
export function Library() {
  const articles = useApp((state) => state.articles)
  const loaded = useApp((state) => state.libraryLoaded)
  const query = useApp((state) => state.query)
  const settings = useApp((state) => state.desk?.settings)
  const search = useApp((state) => state.search)
  const now = useNow(60_000)
  const list = useRef<HTMLDivElement>(null)
  const language = settings?.language ?? 'en'
  const today = dayOf(now, settings?.houseZone ?? 'UTC')
  const groups = useMemo(
    () => groupArticles(findArticles(articles, query, language), { today, language }),
    [articles, query, language, today],
  )
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Escape' && query !== '') search('')
  }
  return (
    <nav className="library" aria-label="Library" onKeyDown={keyDown}>
      <div className="library-head">
        <input
          type="search"
          className="plain"
          id="library-search"
          aria-label="Find an article"
          placeholder={`Find an article  ${showKeys('CmdOrCtrl+Shift+F', isMac)}`}
          value={query}
          onChange={(event) => {
            search(event.target.value)
          }}
        />
        <NewArticle />
      </div>
      <div className="library-list" ref={list}>
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h2 className={group.name === 'Live' ? 'library-group live' : 'library-group'}>
              {group.name} <span className="time">{group.articles.length}</span>
            </h2>
            {group.articles.map((article) => (
              <ArticleLine key={article.id} article={article} today={today} />
            ))}
          </section>
        ))}
        {loaded && groups.length === 0 ? <NothingFound query={query} /> : null}
      </div>
    </nav>
  )
}

function NewArticle() {
  const createArticle = useApp((state) => state.createArticle)
  return (
    <button
      type="button"
      className="button"
      title={`New live article (${showKeys('CmdOrCtrl+N', isMac)})`}
      onClick={() => {
        void createArticle('live')
      }}
    >
      New article
    </button>
  )
}

function NothingFound({ query }: { readonly query: string }) {
  return (
    <p className="library-empty">
      {query === '' ? (
        <>No articles yet. Start one, or import a day of coverage from a text file.</>
      ) : (
        <>No headline or day has “{query}”.</>
      )}
    </p>
  )
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>('.article-line') ?? [])]
  const at = lines.findIndex((line) => line === document.activeElement)
  const next = at === -1 ? 0 : Math.min(lines.length - 1, at + step)
  if (at === 0 && step === -1) document.getElementById('library-search')?.focus()
  else lines[next]?.focus()
}
