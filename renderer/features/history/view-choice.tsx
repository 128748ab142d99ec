import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'

const views = [
  { view: 'inline', name: 'Inline' },
  { view: 'beside', name: 'Side by side' },
  { view: 'source', name: 'Source|view' },
] as const

/** How a comparison is set. */
export function ViewChoice() {
  const chosen = useApp((state) => state.compareView)
  const show = useApp((state) => state.showCompareView)
  return (
    <div className="segments" role="group" aria-label={say('View')}>
      {views.map(({ view, name }) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === chosen}
          onClick={() => {
            show(view)
          }}
        >
          {say(name)}
        </button>
      ))}
    </div>
  )
}
