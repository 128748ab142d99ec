import type { EntryId } from '../../../shared/ids'
import {
  changeNatures,
  natureNames,
  type ChangeNature,
  type PendingChange,
} from '../../../shared/model/correction'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { saidOf, tellByKey } from '../../state/telling'
import { tellKeys } from './tell-keys'
import { StandingNotices } from './standing-notices'
import './telling.css'

/** Under a published text: what its change will be told as, and what is said to have been wrong. */
export function Telling({ entryId }: { readonly entryId: EntryId | null }) {
  const change = useApp((state) => saidOf(state.coverage, entryId)?.change ?? 'none')
  return (
    <>
      <StandingNotices entryId={entryId} />
      {change === 'none' ? null : <ChangeBar entryId={entryId} change={change} />}
    </>
  )
}

function ChangeBar(props: {
  readonly entryId: EntryId | null
  readonly change: Exclude<PendingChange, 'none'>
}) {
  const { entryId, change } = props
  return (
    <div className={change === 'undecided' ? 'change-bar undecided' : 'change-bar'}>
      <span className="change-words" role="status">
        {wordsOf(change)}
      </span>
      <span className="nature-choice" role="group" aria-label={say('This change is')}>
        {changeNatures.map((nature) => (
          <NatureButton
            key={nature}
            nature={nature}
            chosen={change === nature}
            onChoose={() => {
              tellByKey(entryId, nature, useApp.getState)
            }}
          />
        ))}
      </span>
    </div>
  )
}

function NatureButton(props: {
  readonly nature: ChangeNature
  readonly chosen: boolean
  readonly onChoose: () => void
}) {
  const { nature, chosen } = props
  const asks = nature === 'correction' || nature === 'clarification'
  return (
    <button
      type="button"
      className="button nature"
      aria-pressed={chosen}
      title={`${say(natureNames[nature])} (${showKeys(tellKeys[nature], isMac)})`}
      onClick={props.onChoose}
    >
      {say(natureNames[nature])}
      {asks ? '…' : ''}
    </button>
  )
}

function wordsOf(change: Exclude<PendingChange, 'none'>): string {
  switch (change) {
    case 'undecided':
      return say('Readers have an older text.')
    case 'minor':
      return say('Readers are not told of this change.')
    case 'update':
      return say('Readers will see when this was updated.')
    case 'correction':
      return say('Readers will read this correction.')
    case 'clarification':
      return say('Readers will read this clarification.')
    default:
      return assertNever(change)
  }
}
