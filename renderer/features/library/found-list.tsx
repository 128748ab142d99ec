import {
  mostCounted,
  noFilter,
  type FoundArticle,
  type SearchOrder,
} from '../../../shared/model/search'
import { dayOf } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useNow } from '../../ui/use-now'
import type { Phrase } from '../../../shared/words/german'
import { ArticleMeta } from './article-meta'
import { Excerpt } from './excerpt'
import { isFiltered } from './filter-words'
import { openPassage } from './open-passage'
import { PassageLine } from './passage-line'
import { useEndInSight } from './use-end-in-sight'

/** What was found, article by article, each with its first passages. */
export function FoundList() {
  const found = useApp((state) => state.found)
  const opened = useApp((state) => state.opened)
  const showMore = useApp((state) => state.showMoreFound)
  const settings = useApp((state) => state.desk?.settings)
  const today = dayOf(useNow(60_000), settings?.houseZone ?? 'UTC')
  const count = found?.articles.length ?? 0
  const end = useEndInSight(found?.isMore === true ? count : null, showMore)
  if (found === null) return null
  return (
    <>
      <FoundHead count={count} isMore={found.isMore} />
      {count === 0 ? <NothingFound query={found.query} /> : null}
      {found.articles.map((each) => (
        <Found key={each.article.id} found={opened[each.article.id] ?? each} today={today} />
      ))}
      {found.isMore ? <div ref={end} className="library-end" /> : null}
    </>
  )
}

function FoundHead({ count, isMore }: { readonly count: number; readonly isMore: boolean }) {
  const order = useApp((state) => state.order)
  const orderBy = useApp((state) => state.orderBy)
  const words = isMore
    ? say('{count}+ articles', { count })
    : say('{count, plural, one {# article} other {# articles}}', { count })
  return (
    <div className="found-head">
      <p role="status" className="time">
        {count === 0 ? say('Nothing found') : words}
      </p>
      {count === 0 ? null : (
        <span className="filter-chip order">
          <span className="filter-words" aria-hidden="true">
            {say(orderNames[order])}
          </span>
          <select
            aria-label={say('Order')}
            value={order}
            onChange={({ target: { value } }) => {
              orderBy(value === 'relevance' ? 'relevance' : 'newest')
            }}
          >
            <option value="newest">{say(orderNames.newest)}</option>
            <option value="relevance">{say(orderNames.relevance)}</option>
          </select>
        </span>
      )}
    </div>
  )
}

const orderNames: Readonly<Record<SearchOrder, Phrase>> = {
  newest: 'Newest first',
  relevance: 'Best match first',
}

function Found({ found, today }: { readonly found: FoundArticle; readonly today: string }) {
  const { article, passages, total } = found
  const showPassages = useApp((state) => state.showPassages)
  const openArticle = useApp((state) => state.openArticle)
  const open = useApp((state) => state.coverage?.article.id === article.id)
  const inHeadline = found.title.some(({ isHit }) => isHit)
  const left = total - passages.length
  return (
    <div className="found" role="group" aria-label={article.title}>
      <button
        type="button"
        className="article-line"
        data-stop
        aria-current={open ? 'page' : undefined}
        onClick={() => {
          if (inHeadline) void openPassage(article.id, headlinePassage, useApp.getState)
          else if (!open) void openArticle(article.id)
        }}
      >
        <span className={article.hasHeadline ? 'title' : 'title unnamed'} dir="auto">
          <Excerpt pieces={found.title} />
        </span>
        <ArticleMeta article={article} today={today} />
      </button>
      {passages.map((passage) => (
        <PassageLine
          key={`${passage.entryId ?? ''}${passage.part}`}
          article={article}
          passage={passage}
        />
      ))}
      {left > 0 ? (
        <button
          type="button"
          className="passage-more"
          data-stop
          onClick={() => void showPassages(article.id)}
        >
          {passages.length < 50
            ? leftWords(left, total)
            : say('and {left}', { left: leftWords(left, total) })}
        </button>
      ) : null}
    </div>
  )
}

const headlinePassage = {
  entryId: null,
  part: 'headline',
  label: '',
  state: null,
  pieces: [],
} as const

function leftWords(left: number, total: number): string {
  if (total >= mostCounted) return say('{left} and more', { left })
  return say('{left, plural, one {# more passage} other {# more passages}}', { left })
}

function NothingFound({ query }: { readonly query: string }) {
  const filter = useApp((state) => state.filter)
  const change = useApp((state) => state.filterLibrary)
  return (
    <div className="library-empty">
      <p>
        {say(
          isFiltered(filter)
            ? 'No headline, text, caption or credit has “{query}” within these filters.'
            : 'No headline, text, caption or credit has “{query}”.',
          { query: query.trim() },
        )}
      </p>
      {isFiltered(filter) ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            change(noFilter)
          }}
        >
          {say('Look everywhere')}
        </button>
      ) : null}
    </div>
  )
}
