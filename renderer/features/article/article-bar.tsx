import { dayNumber } from '../../../shared/model/series'
import { longDay, shortDay } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { PublishButton } from '../publishing/publish-button'
import { PublishNews } from '../publishing/publish-news'
import { QueueCount } from '../queue/queue-count'
import { CommentCount } from '../comments/comment-count'
import { ToComeCount } from '../words/to-come-count'
import { WordCount } from '../words/word-count'
import { togglePanel, usePanelShown } from '../../ui/panels'
import { SavingLine } from './saving-line'
import './article-bar.css'

const stateNames = { draft: 'Draft', live: 'Live', ended: 'Ended' } as const

/** Above the article: its state, its day, how safe the text is, and the way to the readers. */
export function ArticleBar() {
  const state = useApp(({ coverage }) => coverage?.article.state)
  const fields = useFields('series', 'day')
  const openPreview = useApp((state) => state.openPreview)
  const libraryShown = usePanelShown('library')
  const inspectorShown = usePanelShown('inspector')
  if (state === undefined || fields === undefined) return null
  const number = dayNumber(fields.series, fields.day)
  return (
    <header className="article-bar">
      {libraryShown ? null : (
        <button
          type="button"
          className="button quiet"
          title={say('Show the library ({keys})', { keys: showKeys('CmdOrCtrl+Shift+1', isMac) })}
          onClick={() => {
            togglePanel('library')
          }}
        >
          {say('Library')}
        </button>
      )}
      <span className={`state-word ${state}`}>{say(stateNames[state])}</span>
      <span className="bar-day">
        {number === null ? '' : `${say('Day {number}', { number })} · `}
        <span className="day-long">{longDay(fields.day, spokenLanguage())}</span>
        <span className="day-short">{shortDay(fields.day, spokenLanguage())}</span>
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
        title={say('The page as readers will get it ({keys})', {
          keys: showKeys('CmdOrCtrl+P', isMac),
        })}
        onClick={() => void openPreview()}
      >
        {say('Preview')}
      </button>
      {inspectorShown ? null : <PublishNews />}
      {inspectorShown ? null : <PublishButton />}
      <button
        type="button"
        className="button quiet"
        aria-pressed={inspectorShown}
        title={say('Show or hide the details ({keys})', {
          keys: showKeys('CmdOrCtrl+Shift+3', isMac),
        })}
        onClick={() => {
          togglePanel('inspector')
        }}
      >
        {say('Details')}
      </button>
    </header>
  )
}
