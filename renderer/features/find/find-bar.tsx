import { useEffect, useRef, type KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'
import { saidNumber } from '../../../shared/words/said-number'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { foundNow, type Find } from '../../state/find-slice'
import { beginFind, endFind } from './begin-find'
import './find-bar.css'
import { FindOptions } from './find-options'
import { ReplaceLine } from './replace-line'
import { showFound } from './show-found'
import { useSearch } from './use-search'

/** Finding and replacing in the article, above its text. */
export function FindBar() {
  const find = useApp((state) => state.find)
  return find === null ? null : <OpenBar find={find} />
}

function OpenBar({ find }: { readonly find: Find }) {
  const setFind = useApp((state) => state.setFind)
  const step = useApp((state) => state.stepFind)
  const field = useRef<HTMLInputElement>(null)
  useSearch()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [find.asked])
  const now = foundNow(find)
  useEffect(() => (now === undefined ? undefined : showFound(now)), [now])
  return (
    <search className="find-bar" aria-label={say('Find in this article')} onKeyDown={leaveOnEscape}>
      <div className="find-line">
        <input
          ref={field}
          className="plain"
          type="text"
          aria-label={say('Find')}
          placeholder={say('Find in this article')}
          spellCheck={false}
          aria-invalid={find.trouble !== ''}
          value={find.query.words}
          onChange={({ target }) => {
            setFind({ query: { ...find.query, words: target.value } })
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
            event.preventDefault()
            step(event.shiftKey ? -1 : 1)
          }}
        />
        <Count find={find} />
        <FindOptions
          query={find.query}
          onChange={(query) => {
            setFind({ query })
          }}
        />
        <span className="find-steps">
          <IconButton
            label={say('Previous')}
            keys="Shift+F3"
            path="M4 10l4-4 4 4"
            onPress={() => {
              step(-1)
            }}
          />
          <IconButton
            label={say('Next')}
            keys="F3"
            path="M4 6l4 4 4-4"
            onPress={() => {
              step(1)
            }}
          />
        </span>
        {find.replacing ? null : (
          <button
            type="button"
            className="button quiet"
            title={say('Put other words in their place ({keys})', {
              keys: showKeys('CmdOrCtrl+Alt+F', isMac),
            })}
            onClick={() => beginFind(true)}
          >
            {say('Replace')}
          </button>
        )}
        <IconButton
          label={say('Close')}
          keys="Escape"
          path="M4.5 4.5l7 7M11.5 4.5l-7 7"
          onPress={endFind}
        />
      </div>
      {find.replacing ? <ReplaceLine find={find} /> : null}
    </search>
  )
}

function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  endFind()
}

function Count({ find }: { readonly find: Find }) {
  const { found, at, trouble, query } = find
  const words =
    trouble !== ''
      ? trouble
      : query.words === ''
        ? ''
        : found.length === 0
          ? say('Not found')
          : say('{at} of {count}', { at: at + 1, count: saidNumber(found.length) })
  return (
    <span
      className={trouble === '' ? 'find-count' : 'find-count trouble'}
      role="status"
      title={trouble}
    >
      {words}
    </span>
  )
}

function IconButton(props: {
  readonly label: string
  readonly keys: string
  readonly path: string
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className="button quiet icon"
      aria-label={props.label}
      title={`${props.label} (${showKeys(props.keys, isMac)})`}
      onClick={props.onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  )
}
