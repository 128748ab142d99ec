import { useShallow } from 'zustand/react/shallow'
import { isUntitledKeyEvent } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { postComposer } from '../../state/posting'
import { setAside } from '../../state/set-aside'
import { detailsOf } from '../../state/update-details'
import { GrowingText } from '../../ui/growing-text'
import { EntryText } from '../article/entry-text'
import { DetailTools } from '../updates/detail-tools'
import { headlinePlaceholder } from '../updates/headline-placeholder'
import { ComposerTime } from './composer-time'
import { DraftRow } from './draft-row'
import { scheduleComposer } from './schedule-composer'
import { setComposerDetails } from './set-composer-details'
import './composer-card.css'

/** Where the next update is written, always at hand above the others. */
export function ComposerCard() {
  const token = useApp((state) => state.composer.token)
  const body = useApp((state) => state.composer.body)
  const headlined = useApp((state) => state.composer.headline.trim() !== '')
  const writing = useApp((state) => state.active?.key === 'composer')
  const language = useApp((state) => state.coverage?.article.fields.language ?? 'en')
  return (
    <>
      <DraftRow />
      <section
        className={writing ? 'composer-card writing' : 'composer-card'}
        aria-label={say('New update')}
        key={token}
      >
        <ComposerTop />
        <EntryText
          entryKey="composer"
          body={body}
          language={language}
          label={say('New update')}
          headingShift={headlined ? 2 : 1}
          placeholder={say('Write an update … ({keys})', { keys: showKeys('CmdOrCtrl+U', isMac) })}
        />
        <ComposerTools />
        <ComposerFoot />
      </section>
    </>
  )
}

function ComposerTop() {
  const details = useApp(useShallow(({ composer }) => detailsOf(composer)))
  return (
    <div className="composer-top">
      <ComposerTime />
      <GrowingText
        className={
          isUntitledKeyEvent(details) ? 'composer-headline is-missing' : 'composer-headline'
        }
        label={say('Headline of the update, optional')}
        placeholder={headlinePlaceholder(details)}
        value={details.headline}
        onChange={(headline) => {
          setComposerDetails({ headline })
        }}
        onEnter={() => {
          useApp.getState().activate({ key: 'composer', caret: 'start' })
        }}
      />
    </div>
  )
}

function ComposerTools() {
  const details = useApp(useShallow(({ composer }) => detailsOf(composer)))
  return (
    <DetailTools
      details={details}
      onChange={setComposerDetails}
      onHeadlineMissing={() => {
        document.querySelector<HTMLElement>('.composer-headline textarea')?.focus()
      }}
    />
  )
}

function ComposerFoot() {
  return (
    <div className="composer-foot">
      <button
        type="button"
        className="button quiet"
        title={say('Begin another; this one waits in the row above ({keys})', {
          keys: showKeys('CmdOrCtrl+Alt+U', isMac),
        })}
        onMouseDown={keepCaret}
        onClick={() => void setAside(useApp.getState)}
      >
        {say('Set aside')}
      </button>
      <button
        type="button"
        className="button quiet"
        title={say('Post it at a time ({keys})', { keys: showKeys('CmdOrCtrl+Alt+S', isMac) })}
        onClick={() => void scheduleComposer()}
      >
        {say('Schedule …')}
      </button>
      <button
        type="button"
        className="button main"
        // The caret stays in the text: posting is one press, writing goes on.
        onMouseDown={keepCaret}
        onClick={() => {
          postComposer(useApp.getState)
        }}
      >
        {say('Post')} <span className="keys">{showKeys('CmdOrCtrl+Enter', isMac)}</span>
      </button>
    </div>
  )
}

function keepCaret(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
}
