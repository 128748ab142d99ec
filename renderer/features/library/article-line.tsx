import type { ArticleSummary, PublishingMark } from '../../../shared/model/coverage'
import type { LocalDay } from '../../../shared/model/stamp'
import { useApp } from '../../state/app-store'
import { dayName } from './group-articles'

const markWords: Readonly<Record<PublishingMark, string>> = {
  'never-sent': 'Not published',
  'changed-since-sent': 'Changed since sent',
  live: 'Readers have it all',
  failed: 'Publishing failed',
}

/** One article in the library. */
export function ArticleLine(props: { readonly article: ArticleSummary; readonly today: LocalDay }) {
  const { article } = props
  const open = useApp((state) => state.coverage?.article.id === article.id)
  const openArticle = useApp((state) => state.openArticle)
  const language = useApp((state) => state.desk?.settings.language ?? 'en')
  const count = article.postedCount
  return (
    <button
      type="button"
      className="article-line"
      aria-current={open ? 'page' : undefined}
      onClick={() => {
        if (!open) void openArticle(article.id)
      }}
    >
      <span className={article.hasHeadline ? 'title' : 'title unnamed'} dir="auto">
        {article.title}
      </span>
      <span className="meta time">
        <span className={`mark-dot ${article.publishing}`} title={markWords[article.publishing]}>
          <span className="visually-hidden">{markWords[article.publishing]}. </span>
        </span>
        {dayName(article.day, { today: props.today, language })}
        {article.kind === 'live'
          ? ` · ${String(count)} ${count === 1 ? 'update' : 'updates'}`
          : ' · story'}
      </span>
    </button>
  )
}
