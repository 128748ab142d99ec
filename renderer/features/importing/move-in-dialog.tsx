import type { AppError } from '../../../shared/app-error'
import type { Phrase } from '../../../shared/words/german'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { MovingIn } from '../../state/moving-in-slice'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { ArchiveFound } from './archive-found'
import { MoveInOutcome } from './move-in-outcome'
import './move-in.css'

/** A newsroom moves in with its archive: what it is, what is in it, how far it is, what was left. */
export function MoveInDialog() {
  const movingIn = useApp((state) => state.movingIn)
  const close = useApp((state) => state.closeDialog)
  const start = useApp((state) => state.startMovingIn)
  const end = useApp((state) => state.endMovingIn)
  const leave = () => {
    end()
    close()
  }
  return (
    <Dialog
      title={say(titles[movingIn.step])}
      lead={leadOf(movingIn)}
      onClose={leave}
      onSubmit={movingIn.step === 'surveyed' ? start : leave}
      foot={<Foot movingIn={movingIn} onLeave={leave} />}
    >
      <Body movingIn={movingIn} />
    </Dialog>
  )
}

const titles: Readonly<Record<MovingIn['step'], Phrase>> = {
  choosing: 'Move in with an archive',
  looking: 'Looking through the archive …',
  surveyed: 'Move this archive in?',
  moving: 'Moving in …',
  done: 'Moved in',
}

function leadOf(movingIn: MovingIn): string {
  switch (movingIn.step) {
    case 'choosing':
      return say(
        'Posts become articles with their pictures, days and addresses. Nothing you have is changed.',
      )
    case 'looking':
      return say('It is read through once before anything is moved.')
    default:
      return movingIn.survey.name
  }
}

function Foot(props: { readonly movingIn: MovingIn; readonly onLeave: () => void }) {
  const { movingIn, onLeave } = props
  const stop = useApp((state) => state.stopMovingIn)
  switch (movingIn.step) {
    case 'choosing':
    case 'looking':
      return <DialogButtons onCancel={onLeave} />
    case 'surveyed': {
      const { published, drafts } = movingIn.survey
      const count = published + drafts
      return (
        <DialogButtons
          onCancel={onLeave}
          submit={say('Move {count, plural, one {# post} other {# posts}} in', { count })}
          disabled={count === 0}
          focus="submit"
        />
      )
    }
    case 'moving':
      return (
        <>
          <button
            type="button"
            className="button"
            disabled={movingIn.stopping}
            onClick={() => void stop()}
          >
            {movingIn.stopping ? say('Stopping …') : say('Stop')}
          </button>
          <button type="submit" className="button main">
            {say('Go on behind')}
          </button>
        </>
      )
    case 'done':
      return (
        <button type="submit" className="button main" data-first-focus>
          {say('Done')}
        </button>
      )
  }
}

function Body({ movingIn }: { readonly movingIn: MovingIn }) {
  switch (movingIn.step) {
    case 'choosing':
      return <Choice trouble={movingIn.trouble} />
    case 'looking':
      return <progress aria-label={say('Looking through the archive …')} className="move-in-bar" />
    case 'surveyed':
      return <ArchiveFound survey={movingIn.survey} pictures={movingIn.pictures} />
    case 'moving':
      return <Progress movingIn={movingIn} />
    case 'done':
      return <MoveInOutcome report={movingIn.report} />
  }
}

function Choice({ trouble }: { readonly trouble: AppError | null }) {
  const choose = useApp((state) => state.chooseArchive)
  return (
    <>
      {trouble === null ? null : (
        <p className="trouble-note" role="alert">
          {trouble.message} {trouble.remedy}
        </p>
      )}
      <div className="move-in-choice">
        <button
          type="button"
          className="button"
          data-first-focus
          onClick={() => void choose('file')}
        >
          {say('Choose a file …')}
        </button>
        <p>
          {say(
            'An export of WordPress (Tools, Export, All content), with an “uploads” folder beside it for the pictures; or any archive packed as a .zip.',
          )}
        </p>
        <button type="button" className="button" onClick={() => void choose('folder')}>
          {say('Choose a folder …')}
        </button>
        <p>
          {say(
            'A site of Publii or its unpacked backup, a folder of Markdown as Hugo, Jekyll and Eleventy keep it, or one with several export files.',
          )}
        </p>
      </div>
    </>
  )
}

function Progress({ movingIn }: { readonly movingIn: Extract<MovingIn, { step: 'moving' }> }) {
  const { survey, progress } = movingIn
  const total = survey.published + survey.drafts
  return (
    <div className="move-in-progress">
      <progress
        aria-label={say('Moved in')}
        className="move-in-bar"
        max={total}
        value={progress.done}
      />
      <p role="status">
        <strong>{say('{done, number} of {total, number}', { done: progress.done, total })}</strong>{' '}
        <span dir="auto">{progress.title}</span>
      </p>
      <p className="hint">
        {say(
          'You can write meanwhile. What was stopped goes on when you choose the same archive again.',
        )}
      </p>
    </div>
  )
}
