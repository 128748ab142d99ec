import type { Update, UpdateFlags } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { changeDetails, detailsOf } from '../../state/update-details'

/** What can be done to an update; quiet until the pointer or the focus is near. */
export function UpdateActions(props: { readonly update: Update; readonly writing: boolean }) {
  const { update } = props
  const openDialog = useApp((state) => state.openDialog)
  const { id, flags } = update
  if (update.state === 'withdrawn') return null
  const hasSet = !props.writing && Object.values(flags).some((isSet) => isSet)
  return (
    <span className={hasSet ? 'update-actions has-set' : 'update-actions'}>
      {props.writing ? null : (
        <>
          <Flag
            update={update}
            flag="keyEvent"
            on={say('Key event|short')}
            off={say('Key event|short')}
          />
          {flags.summary ? (
            <Flag
              update={update}
              flag="summary"
              on={say('Summary|short')}
              off={say('Summary|short')}
            />
          ) : null}
          <Flag update={update} flag="pinned" on={say('Pinned')} off={say('Pin')} />
        </>
      )}
      <button
        type="button"
        className="button quiet"
        title={say('Change the time ({keys})', { keys: showKeys('CmdOrCtrl+Shift+T', isMac) })}
        onClick={() => {
          openDialog({ kind: 'restamp', id })
        }}
      >
        {say('Time|short')}
      </button>
      {update.state === 'posted' ? (
        <button
          type="button"
          className="button quiet"
          title={say('Withdraw ({keys})', { keys: showKeys('CmdOrCtrl+Shift+Backspace', isMac) })}
          onClick={() => {
            openDialog({ kind: 'withdraw', id })
          }}
        >
          {say('Withdraw')}
        </button>
      ) : null}
    </span>
  )
}

function Flag(props: {
  readonly update: Update
  readonly flag: keyof UpdateFlags
  readonly on: string
  readonly off: string
}) {
  const { update, flag } = props
  const set = update.flags[flag]
  return (
    <button
      type="button"
      className={set ? 'button quiet set' : 'button quiet'}
      aria-pressed={set}
      onClick={() => {
        const flags = { ...update.flags, [flag]: !set }
        changeDetails(update.id, { ...detailsOf(update), flags }, useApp.getState)
      }}
    >
      <span aria-hidden>{set ? '★' : '☆'}</span>{' '}
      <span className="flag-words">{set ? props.on : props.off}</span>
    </button>
  )
}
