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
    <aside className="day-strip" aria-label="End of coverage">
      <p>Coverage of this day has ended.</p>
      {id === undefined ? (
        <button
          type="button"
          className="button"
          title={`A new article, tied to this one (${showKeys('CmdOrCtrl+Alt+N', isMac)})`}
          onClick={() => {
            openDialog({ kind: 'next-day' })
          }}
        >
          Open the next day
        </button>
      ) : (
        <button
          type="button"
          className="button"
          title={next?.title}
          onClick={() => void openArticle(id)}
        >
          Go to the next day
        </button>
      )}
    </aside>
  )
}
