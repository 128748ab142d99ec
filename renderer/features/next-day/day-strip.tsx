import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'

/** In the place of the composer where coverage has ended: the way to the next day. */
export function DayStrip() {
  const next = useApp((state) => state.coverage?.article.fields.nextDay ?? null)
  const openDialog = useApp((state) => state.openDialog)
  const openArticle = useApp((state) => state.openArticle)
  const id = next?.articleId
  return (
    <aside className="day-strip" aria-label={say('End of coverage')}>
      <p>{say('Coverage of this day has ended.')}</p>
      {id === undefined ? (
        <button
          type="button"
          className="button"
          title={say('A new article, tied to this one ({keys})', {
            keys: showKeys('CmdOrCtrl+Alt+N', isMac),
          })}
          onClick={() => {
            openDialog({ kind: 'next-day' })
          }}
        >
          {say('Open the next day')}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          title={next?.title}
          onClick={() => void openArticle(id)}
        >
          {say('Go to the next day')}
        </button>
      )}
    </aside>
  )
}
