import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { beginArticle } from '../article/begin-article'
import { useApp } from '../../state/app-store'
import { ArticleList } from './article-list'
import { FilterRow } from './filter-row'
import { FoundList } from './found-list'
import './library.css'
import './search.css'

/** Every article, by state and day; everything written in them, found by typing, opened by key. */
export function Library() {
  const query = useApp((state) => state.query)
  const search = useApp((state) => state.search)
  const list = useRef<HTMLDivElement>(null)
  const searching = query.trim() !== ''
  const first = useFirst(list)
  const keyDown = (event: KeyboardEvent) => {
    const inChoice = event.target instanceof HTMLSelectElement
    if (!inChoice && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Escape') stepBack(query, search)
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      first.open()
    }
  }
  return (
    <nav className="library" aria-label={say('Library')} onKeyDown={keyDown}>
      <div className="library-head">
        <input
          type="search"
          className="plain"
          id="library-search"
          aria-label={say('Find in everything')}
          placeholder={say('Find in everything')}
          title={showKeys('CmdOrCtrl+Shift+F', isMac)}
          value={query}
          onChange={(event) => {
            first.callOff()
            search(event.target.value)
          }}
          onBlur={first.callOff}
        />
        <FilterRow />
        {searching ? null : <NewArticle />}
      </div>
      <div className="library-list" ref={list}>
        {searching ? <FoundList /> : <ArticleList />}
      </div>
    </nav>
  )
}

/** Opens what stands first: of what she typed, which may not have been looked for yet. */
function useFirst(list: RefObject<HTMLElement | null>) {
  const isFound = useApp(({ query, found }) => query.trim() === '' || found?.query === query)
  const awaited = useRef(false)
  useEffect(() => {
    if (!isFound || !awaited.current) return
    awaited.current = false
    stopsIn(list.current)[0]?.click()
  }, [isFound, list])
  return {
    open: () => {
      if (isFound) stopsIn(list.current)[0]?.click()
      else awaited.current = true
    },
    callOff: () => {
      awaited.current = false
    },
  }
}

function NewArticle() {
  return (
    <button
      type="button"
      className="button"
      title={say('New live article ({keys})', { keys: showKeys('CmdOrCtrl+N', isMac) })}
      onClick={() => {
        void beginArticle('live')
      }}
    >
      {say('New article')}
    </button>
  )
}

/** One level: from the list to the field, from words to none. */
function stepBack(query: string, search: (query: string) => void): void {
  const field = document.getElementById('library-search')
  if (document.activeElement === field && query !== '') {
    search('')
    useApp.getState().reveal(null)
  } else field?.focus()
}

function stopsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const lines = stopsIn(list)
  const at = lines.findIndex((line) => line === document.activeElement)
  const next = at === -1 ? 0 : Math.min(lines.length - 1, at + step)
  if (at === 0 && step === -1) document.getElementById('library-search')?.focus()
  else lines[next]?.focus()
}
