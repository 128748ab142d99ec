import { dayNumber } from '../../../shared/model/series'
import { longDay } from '../../../shared/model/stamp'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { PublishButton } from '../publishing/publish-button'
import { PublishNews } from '../publishing/publish-news'
import { QueueCount } from '../queue/queue-count'
import { CommentCount } from '../comments/comment-count'
import { ToComeCount } from '../words/to-come-count'
import { WordCount } from '../words/word-count'
import { togglePanel, usePanelShown } from '../../ui/panels'
import { SavingLine } from './saving-line'

const stateNames = { draft: 'Draft', live: 'Live', ended: 'Ended' } as const

/** Above the article: its state, its day, how safe the text is, and the way to the readers. */
export function ArticleBar() {
  const article = useApp((state) => state.coverage?.article)
  const openPreview = useApp((state) => state.openPreview)
  const libraryShown = usePanelShown('library')
  const inspectorShown = usePanelShown('inspector')
  if (article === undefined) return null
  const number = dayNumber(article.fields.series, article.fields.day)
  return (
    <header className="article-bar">
      {libraryShown ? null : (
        <button
          type="button"
          className="button quiet"
          title={`Show the library (${showKeys('CmdOrCtrl+Shift+1', isMac)})`}
          onClick={() => {
            togglePanel('library')
          }}
        >
          Library
        </button>
      )}
      <span className={`state-word ${article.state}`}>{stateNames[article.state]}</span>
      <span className="bar-day">
        {number === null ? '' : `Day ${String(number)} · `}
        {longDay(article.fields.day, article.fields.language)}
      </span>
      <WordCount />
      <span className="bar-space" />
      <ToComeCount />
      <CommentCount />
      <QueueCount />
      <SavingLine />
      <button
        type="button"
        className="button quiet"
        title={`The page as readers will get it (${showKeys('CmdOrCtrl+P', isMac)})`}
        onClick={() => void openPreview()}
      >
        Preview
      </button>
      {inspectorShown ? null : <PublishNews />}
      {inspectorShown ? null : <PublishButton />}
      <button
        type="button"
        className="button quiet"
        aria-pressed={inspectorShown}
        title={`Show or hide the details (${showKeys('CmdOrCtrl+Shift+3', isMac)})`}
        onClick={() => {
          togglePanel('inspector')
        }}
      >
        Details
      </button>
    </header>
  )
}
