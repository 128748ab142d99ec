import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { Find } from '../../state/find-slice'
import { replaceAll, replaceNow } from '../../state/replacing'

/** Other words for those that were found: one by one, or all at once. */
export function ReplaceLine({ find }: { readonly find: Find }) {
  const setFind = useApp((state) => state.setFind)
  const some = !find.looking && find.found.some(({ mayChange }) => mayChange)
  const one = () => {
    replaceNow(useApp.getState)
  }
  return (
    <div className="find-line">
      <input
        className="plain"
        type="text"
        aria-label={say('Replace with')}
        placeholder={say('Replace with')}
        value={find.replacement}
        onChange={({ target }) => {
          setFind({ replacement: target.value })
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          if (some) one()
        }}
      />
      <button type="button" className="button" disabled={!some} onClick={one}>
        {say('Replace')}
      </button>
      <button
        type="button"
        className="button"
        disabled={!some}
        onClick={() => void replaceAll(useApp.getState)}
      >
        {say('Replace all')}
      </button>
    </div>
  )
}
