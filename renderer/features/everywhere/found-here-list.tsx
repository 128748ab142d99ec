import { useEffect, useRef, useState } from 'react'
import type { ArticleId } from '../../../shared/ids'
import { dayOf } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useNow } from '../../ui/use-now'
import { ArticleMeta } from '../library/article-meta'
import { Excerpt } from '../library/excerpt'
import type { FoundHere, FoundInArticle } from './look-through'

/** So many places of an article are shown before she asks for more. */
const firstPlaces = 5
/** So many articles: nobody ticks more by hand, and all of them are replaced. */
const mostArticles = 200

/** One place, for what is ticked. */
export function keyOf(articleId: ArticleId, { place, from }: FoundHere): string {
  const entry = place.kind === 'field' ? '' : place.entryId
  const line = 'line' in place ? place.line : -1
  const field = 'field' in place ? place.field : ''
  return [articleId, entry, place.kind, line, field, from].join(' ')
}

/** What was found, article by article, each place with a tick. */
export function FoundHereList(props: {
  readonly found: readonly FoundInArticle[]
  readonly left: ReadonlySet<string>
  readonly onLeave: (left: ReadonlySet<string>) => void
}) {
  const { found, left, onLeave } = props
  const zone = useApp((state) => state.desk?.settings.houseZone ?? 'UTC')
  const today = dayOf(useNow(60_000), zone)
  const set = (keys: readonly string[], ticked: boolean) => {
    const next = new Set(left)
    for (const key of keys) if (ticked) next.delete(key)
    for (const key of keys) if (!ticked) next.add(key)
    onLeave(next)
  }
  const hidden = found.length - mostArticles
  return (
    <div className="everywhere-list">
      {found.slice(0, mostArticles).map((each) => (
        <FoundArticle key={each.article.id} found={each} left={left} today={today} onTick={set} />
      ))}
      {hidden > 0 ? (
        <p className="hint">
          {say('and {hidden, plural, one {# more article} other {# more articles}}, all ticked', {
            hidden,
          })}
        </p>
      ) : null}
    </div>
  )
}

function FoundArticle(props: {
  readonly found: FoundInArticle
  readonly left: ReadonlySet<string>
  readonly today: string
  readonly onTick: (keys: readonly string[], ticked: boolean) => void
}) {
  const { article, words } = props.found
  const [all, setAll] = useState(false)
  const shown = all ? words : words.slice(0, firstPlaces)
  const keys = words.map((one) => keyOf(article.id, one))
  const ticked = keys.filter((key) => !props.left.has(key)).length
  return (
    <section className="everywhere-article" aria-label={article.title}>
      <label className="check">
        <Tick
          state={ticked === 0 ? 'none' : ticked === words.length ? 'all' : 'some'}
          onChange={(to) => {
            props.onTick(keys, to)
          }}
        />
        <span className="everywhere-title">
          <span className={article.hasHeadline ? 'title' : 'title unnamed'} dir="auto">
            {article.title}
          </span>
          <ArticleMeta article={article} today={props.today} />
        </span>
      </label>
      {shown.map((one, at) => (
        <label key={keys[at]} className="check everywhere-place">
          <input
            type="checkbox"
            checked={!props.left.has(keys[at] ?? '')}
            onChange={({ target }) => {
              props.onTick([keys[at] ?? ''], target.checked)
            }}
          />
          <span>
            <span className="where time">{one.where}</span>
            <span className="words" dir="auto">
              <Excerpt pieces={one.pieces} />
            </span>
          </span>
        </label>
      ))}
      {words.length > shown.length ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setAll(true)
          }}
        >
          {say('Show {count} more', { count: words.length - shown.length })}
        </button>
      ) : null}
    </section>
  )
}

function Tick(props: {
  readonly state: 'all' | 'some' | 'none'
  readonly onChange: (ticked: boolean) => void
}) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = props.state === 'some'
  }, [props.state])
  return (
    <input
      ref={box}
      type="checkbox"
      checked={props.state === 'all'}
      onChange={({ target }) => {
        props.onChange(target.checked)
      }}
    />
  )
}
