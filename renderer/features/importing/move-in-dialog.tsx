import type { AppError } from '../../../shared/app-error'
import { useApp } from '../../state/app-store'
import type { MovingIn } from '../../state/moving-in-slice'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { ArchiveFound } from './archive-found'
import { countOf } from './count-of'
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
      title={titles[movingIn.step]}
      lead={leadOf(movingIn)}
      onClose={leave}
      onSubmit={movingIn.step === 'surveyed' ? start : leave}
      foot={<Foot movingIn={movingIn} onLeave={leave} />}
    >
      <Body movingIn={movingIn} />
    </Dialog>
  )
}

const titles: Readonly<Record<MovingIn['step'], string>> = {
  choosing: 'Move in with an archive',
  looking: 'Looking through the archive …',
  surveyed: 'Move this archive in?',
  moving: 'Moving in …',
  done: 'Moved in',
}

function leadOf(movingIn: MovingIn): string {
  switch (movingIn.step) {
    case 'choosing':
      return 'Posts become articles with their pictures, days and addresses. Nothing you have is changed.'
    case 'looking':
      return 'It is read through once before anything is moved.'
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
      const count = countOf(published + drafts, 'post')
      return (
        <DialogButtons
          onCancel={onLeave}
          submit={`Move ${count} in`}
          disabled={published + drafts === 0}
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
            {movingIn.stopping ? 'Stopping …' : 'Stop'}
          </button>
          <button type="submit" className="button main">
            Go on Behind
          </button>
        </>
      )
    case 'done':
      return (
        <button type="submit" className="button main" data-first-focus>
          Done
        </button>
      )
  }
}

function Body({ movingIn }: { readonly movingIn: MovingIn }) {
  switch (movingIn.step) {
    case 'choosing':
      return <Choice trouble={movingIn.trouble} />
    case 'looking':
      return <progress aria-label="Looking through the archive" className="move-in-bar" />
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
          Choose a File…
        </button>
        <p>
          An export of WordPress (<span className="move-in-way">Tools › Export › All content</span>
          ). Pictures are taken from an <code>uploads</code> folder beside it.
        </p>
        <button type="button" className="button" onClick={() => void choose('folder')}>
          Choose a Folder…
        </button>
        <p>
          A site of Publii or its unpacked backup, a folder of Markdown as Hugo, Jekyll and Eleventy
          keep it, or one with several export files.
        </p>
      </div>
    </>
  )
}

function Progress({ movingIn }: { readonly movingIn: Extract<MovingIn, { step: 'moving' }> }) {
  const { survey, progress } = movingIn
  const total = survey.published + survey.drafts
  const number = (count: number) => count.toLocaleString('en-GB')
  return (
    <div className="move-in-progress">
      <progress aria-label="Moved in" className="move-in-bar" max={total} value={progress.done} />
      <p role="status">
        <strong>
          {number(progress.done)} of {number(total)}
        </strong>{' '}
        <span dir="auto">{progress.title}</span>
      </p>
      <p className="hint">
        You can write meanwhile. What was stopped goes on when you choose the same archive again.
      </p>
    </div>
  )
}
