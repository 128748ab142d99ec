import { useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import { articleLink, linkedArticle } from '../../shared/document/link-target'
import { say } from '../../shared/words/say'
import type { ArticleSource, LinkableArticle } from './article-source'
import { linkAddress } from './link-address'
import './link-field.css'
import { useLinkable } from './use-linkable'

/** What the link field is drawn from, and what comes of it. */
export interface LinkFieldProps {
  /** The address the link has; empty for a new one. */
  readonly address: string
  readonly articles: ArticleSource
  /** The checked address, or null to remove the link. */
  readonly onSet: (address: string | null) => void
  readonly onCancel: () => void
}

/**
 * Where a link leads, typed in place: Enter sets it, an empty field removes the link. Words that are no
 * address look for another article of ours.
 */
export function LinkField({ address, articles, onSet, onCancel }: LinkFieldProps) {
  const linked = linkedArticle(address)
  const title = linked === null ? null : (articles.titleOf(linked) ?? say('Another article'))
  const [typed, setTyped] = useState(title ?? address)
  const [cursor, setCursor] = useState(0)
  const [refused, setRefused] = useState(false)
  const ids = { hint: useId(), list: useId() }
  const words = typed.trim()
  // The title of the article it leads to is no question.
  const isSearch = words !== title && linkAddress(words) === null
  const found = useLinkable(articles, isSearch ? words : '')
  const at = Math.min(cursor, found.length - 1)

  const take = (article: LinkableArticle): void => onSet(articleLink(article.id))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const chosen = found[at]
    if (words === '') onSet(null)
    else if (words === title) onSet(address)
    else if (chosen !== undefined) take(chosen)
    else if (isSearch) setRefused(true)
    else onSet(linkAddress(words))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0 && found.length > 0) setCursor((at + by + found.length) % found.length)
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <form className="link-field" onSubmit={submit} noValidate>
      <input
        // The field opens because she asked for it: the next key is part of the address.
        autoFocus
        type="text"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        role="combobox"
        aria-label={say('Link address')}
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? ids.list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${ids.list}-${String(at)}` : undefined}
        aria-invalid={refused}
        aria-describedby={refused ? ids.hint : undefined}
        placeholder={say('Address, or words of an article')}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          setCursor(0)
          setRefused(false)
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit">{words === '' && address !== '' ? say('Remove') : say('Set')}</button>
      {found.length > 0 && <FoundArticles {...{ found, at, onTake: take, list: ids.list }} />}
      {refused && (
        <p id={ids.hint} role="alert" className="link-field-error">
          {say(
            'No article has these words, and a web or mail address looks like https://example.org.',
          )}
        </p>
      )}
    </form>
  )
}

function FoundArticles(props: {
  readonly found: readonly LinkableArticle[]
  readonly at: number
  readonly list: string
  readonly onTake: (article: LinkableArticle) => void
}) {
  return (
    <div className="link-found" role="listbox" aria-label={say('Articles')} id={props.list}>
      {props.found.map((article, index) => (
        <div
          key={article.id}
          id={`${props.list}-${String(index)}`}
          role="option"
          aria-selected={index === props.at}
          // The field keeps the focus until the link is set.
          onMouseDown={(event) => {
            event.preventDefault()
            props.onTake(article)
          }}
        >
          <span className="link-found-title" dir="auto">
            {article.title}
          </span>
          <span className="link-found-about">{article.about}</span>
        </div>
      ))}
    </div>
  )
}
