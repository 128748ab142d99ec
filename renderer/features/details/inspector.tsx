import type { KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import type { InspectorTab } from '../../state/history-slice'
import { HistoryPanel } from '../history/history-panel'
import { PublishPanel } from '../publishing/publish-panel'
import { DetailsPanel } from './details-panel'
import './inspector.css'

const tabs = [
  { tab: 'details', name: 'Details', keys: 'CmdOrCtrl+3' },
  { tab: 'history', name: 'History', keys: 'CmdOrCtrl+4' },
] as const

/** Beside the article: what it is, how it came about, and how it stands with the readers. */
export function Inspector() {
  const open = useApp((state) => state.coverage !== null)
  const tab = useApp((state) => state.tab)
  return (
    <aside className={`inspector ${tab}`} id="inspector" aria-label={say('Details')} tabIndex={-1}>
      {open ? (
        <>
          <Tabs shown={tab} />
          {tab === 'details' ? <DetailsPanel /> : <HistoryPanel />}
          <PublishPanel />
        </>
      ) : null}
    </aside>
  )
}

function Tabs({ shown }: { readonly shown: InspectorTab }) {
  const showTab = useApp((state) => state.showTab)
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const other = shown === 'details' ? 'history' : 'details'
    showTab(other)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab=${other}]`)?.focus()
  }
  return (
    <div
      className="inspector-tabs"
      role="tablist"
      aria-label={say('Beside the article')}
      onKeyDown={keyDown}
    >
      {tabs.map(({ tab, name, keys }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-tab={tab}
          aria-selected={tab === shown}
          tabIndex={tab === shown ? 0 : -1}
          title={`${say(name)} (${showKeys(keys, isMac)})`}
          onClick={() => {
            showTab(tab)
          }}
        >
          {say(name)}
        </button>
      ))}
    </div>
  )
}
