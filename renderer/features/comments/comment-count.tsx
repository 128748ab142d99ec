import { useMemo } from 'react'
import { articleComments } from '../../../shared/document/article-comments'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { useAtRest } from '../../ui/use-at-rest'
import './comments.css'

/** How many comments are open in the article, and the way to all of them. */
export function CommentCount() {
  const coverage = useAppBetweenKeys((state) => state.coverage)
  const openDialog = useApp((state) => state.openDialog)
  // As with what is to come.
  const calm = useAtRest(coverage, coverage?.article.id ?? null)
  const count = useMemo(() => (calm === null ? 0 : articleComments(calm).length), [calm])
  if (count === 0) return null
  const words = say('{count, plural, one {1 comment} other {# comments}}', { count })
  return (
    <button
      type="button"
      className="comment-count"
      title={say('See what was said. The next one: {keys}', {
        keys: showKeys('CmdOrCtrl+Alt+C', isMac),
      })}
      onClick={() => {
        openDialog({ kind: 'comments' })
      }}
    >
      {words}
    </button>
  )
}
