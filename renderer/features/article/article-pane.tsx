import { useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { beginArticle } from './begin-article'
import { useApp } from '../../state/app-store'
import { ComposerCard } from '../compose/composer-card'
import { FindBar } from '../find/find-bar'
import { ShelfStrip } from '../library/shelf-strip'
import { DayStrip } from '../next-day/day-strip'
import { LookingPane } from '../history/looking-pane'
import { PreviewPane } from '../preview/preview-pane'
import { UpdateList } from '../updates/update-list'
import { UpdateTools } from '../updates/update-tools'
import { ArticleBar } from './article-bar'
import { ArticleHead } from './article-head'
import { OriginalEntry } from './original-entry'
import { useFocusInArticle } from './use-focus-in-article'
import './article-pane.css'

/** The article under the editor's hands, in the page's own type. */
export function ArticlePane() {
  const article = useApp(useShallow(({ coverage }) => shownOf(coverage)))
  const previewing = useApp((state) => state.preview !== null)
  const looking = useApp((state) => state.looking !== null)
  const scroller = useRef<HTMLDivElement>(null)
  useFocusInArticle(scroller, article?.id)
  if (article === null) return <NoArticle />
  const live = article.kind === 'live'
  return (
    <main className="article-pane" aria-label={say('Article')}>
      <ArticleBar />
      <ShelfStrip />
      {previewing || looking ? null : <FindBar />}
      {previewing ? <PreviewPane /> : null}
      <LookingPane />
      <div
        className={previewing || looking ? 'article-room behind' : 'article-room'}
        inert={previewing || looking}
      >
        <div className="article-scroller" ref={scroller} key={article.id} tabIndex={-1}>
          <article className="coverage canvas" lang={article.language}>
            <ArticleHead />
            {live && article.state !== 'ended' ? <ComposerCard /> : null}
            {live && article.state === 'ended' ? <DayStrip /> : null}
            {live ? <UpdateTools /> : null}
            {live ? <UpdateList scroller={scroller} /> : null}
            <OriginalEntry />
          </article>
        </div>
      </div>
    </main>
  )
}

// What is typed into it is for the parts that show it.
function shownOf(coverage: Coverage | null) {
  if (coverage === null) return null
  const { id, kind, state, fields } = coverage.article
  return { id, kind, state, language: fields.language }
}

function NoArticle() {
  const loaded = useApp((state) => state.libraryLoaded)
  if (!loaded) return <main className="article-pane" aria-label={say('Article')} />
  return (
    <main className="article-pane nothing-open" aria-label={say('Article')}>
      <div>
        <h1>{say('Nothing is open')}</h1>
        <p>
          {say(
            'Choose an article in the library, drop a text file here to import it, or begin a new one.',
          )}
        </p>
        <button
          type="button"
          className="button main"
          onClick={() => {
            void beginArticle('live')
          }}
        >
          {say('New live article')}
        </button>
      </div>
    </main>
  )
}
