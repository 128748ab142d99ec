import { useId, useState, type KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'
import type { LinkableArticle } from '../../editor/article-source'
import { useLinkable } from '../../editor/use-linkable'
import { Field } from '../../ui/field'
import { articleSource } from '../article/article-source'
import './article-choice.css'

/** Another article of ours, found by its words: arrows and Enter take one. */
export function ArticleChoice(props: {
  readonly chosen: LinkableArticle | null
  readonly onChoose: (article: LinkableArticle | null) => void
}) {
  const { chosen, onChoose } = props
  const [typed, setTyped] = useState(chosen?.title ?? '')
  const [cursor, setCursor] = useState(0)
  const list = useId()
  const words = typed.trim()
  const found = useLinkable(articleSource, chosen === null ? words : '')
  const at = Math.min(cursor, found.length - 1)
  const take = (article: LinkableArticle) => {
    setTyped(article.title)
    onChoose(article)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const offered = found[at]
    if (offered === undefined) return
    if (by !== 0) setCursor((at + by + found.length) % found.length)
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) take(offered)
    else return
    event.preventDefault()
  }
  return (
    <Field name={say('Article')} hint={hintOf({ words, chosen, found: found.length })}>
      {(id, hint) => (
        <>
          <input
            id={id}
            aria-describedby={hint}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-expanded={found.length > 0}
            aria-controls={found.length > 0 ? list : undefined}
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? `${list}-${String(at)}` : undefined}
            placeholder={say('Words of its headline or text')}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setCursor(0)
              onChoose(null)
            }}
            onKeyDown={onKeyDown}
          />
          {found.length === 0 ? null : (
            <div className="article-choice" role="listbox" id={list} aria-label={say('Articles')}>
              {found.map((article, index) => (
                <div
                  key={article.id}
                  id={`${list}-${String(index)}`}
                  role="option"
                  aria-selected={index === at}
                  // The field keeps the focus.
                  onMouseDown={(event) => {
                    event.preventDefault()
                    take(article)
                  }}
                >
                  <span className="title" dir="auto">
                    {article.title}
                  </span>
                  <span className="about">{article.about}</span>
                </div>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  )
}

function hintOf(of: {
  readonly words: string
  readonly chosen: LinkableArticle | null
  readonly found: number
}): string {
  if (of.chosen !== null) return of.chosen.about
  if (of.words.length >= 2 && of.found === 0) return say('No article has these words.')
  return say('Choose one with the arrow keys and Enter.')
}
