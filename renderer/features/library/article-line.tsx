import type { ArticleSummary } from '../../../shared/model/coverage'
import type { LocalDay } from '../../../shared/model/stamp'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { ArticleMeta } from './article-meta'

/** One article in the library. */
export function ArticleLine(props: { readonly article: ArticleSummary; readonly today: LocalDay }) {
  const { article } = props
  const open = useApp((state) => state.coverage?.article.id === article.id)
  const openArticle = useApp((state) => state.openArticle)
  return (
    <button
      type="button"
      className="article-line"
      data-stop
      data-article={article.id}
      draggable
      onDragStart={(event) => {
        // The system takes over: it goes out of the window as a file.
        event.preventDefault()
        void newsroom.dragOut({ articleId: article.id })
      }}
      aria-current={open ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) void newsroom.openWindow({ articleId: article.id })
        else if (!open) void openArticle(article.id)
      }}
    >
      <span className={article.hasHeadline ? 'title' : 'title unnamed'} dir="auto">
        {article.title}
      </span>
      <ArticleMeta article={article} today={props.today} />
    </button>
  )
}
