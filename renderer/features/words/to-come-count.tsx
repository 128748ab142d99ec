import { useMemo } from 'react'
import { wordsToCome } from '../../../shared/document/article-words'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { useAtRest } from '../../ui/use-at-rest'
import { goToNextToCome } from './next-to-come'

/** How much is still to come in the article, and the way to the next of it. */
export function ToComeCount() {
  const coverage = useAppBetweenKeys((state) => state.coverage)
  // All updates are looked through.
  const calm = useAtRest(coverage, coverage?.article.id ?? null)
  const count = useMemo(() => (calm === null ? 0 : wordsToCome(calm).length), [calm])
  if (count === 0) return null
  const keys = showKeys('CmdOrCtrl+Shift+K', isMac)
  return (
    <button
      type="button"
      className="to-come-count"
      title={say(
        '{count, plural, one {One thing is} other {# things are}} still to come: go to the next ({keys})',
        { count, keys },
      )}
      // The caret stays: the next one is looked for behind it.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      onClick={goToNextToCome}
    >
      {say('{count} TK', { count })}
    </button>
  )
}
