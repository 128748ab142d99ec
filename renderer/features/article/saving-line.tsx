import { clockSeconds } from '../../../shared/model/stamp'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { keepMine } from '../../state/keep-mine'
import { ownZone } from '../../state/desk-slice'
import { savingMark } from '../../state/writing-slice'

/** How far the text is from the disk, told by time. */
export function SavingLine() {
  const drafts = useAppBetweenKeys((state) => state.drafts)
  // By her own clock: it answers “when did I last see it safe?”.
  const own = useApp(({ desk }) => (desk === null ? 'UTC' : ownZone(desk)))
  const mark = savingMark(drafts)
  switch (mark.kind) {
    case 'clean':
      return <Safe words={say('All saved')} />
    case 'unsaved':
      return <span className="saving unsaved">{say('Unsaved')}</span>
    case 'saved':
      return <Safe words={say('Saved {time}', { time: clockSeconds(mark.savedAt, own) })} />
    case 'trouble':
      return (
        <span className="saving trouble" role="alert" title={mark.message}>
          {say('Not saved: {message}', { message: mark.message })}
        </span>
      )
    case 'conflict':
      return <Conflict />
    default:
      return assertNever(mark)
  }
}

/** In a narrow bar a tick stands for the words. */
function Safe({ words }: { readonly words: string }) {
  return (
    <span className="saving safe time" title={words}>
      <span>{words}</span>
    </span>
  )
}

function Conflict() {
  return (
    <>
      <span className="saving trouble" role="alert" title={say(theirs)}>
        {say('Not saved: the text was changed elsewhere')}
      </span>
      <button
        type="button"
        className="button"
        title={say(theirs)}
        onClick={() => void keepMine(useApp.getState)}
      >
        {say('Keep mine')}
      </button>
    </>
  )
}

const theirs = 'Your text is saved over the other one, which stays in history.'
