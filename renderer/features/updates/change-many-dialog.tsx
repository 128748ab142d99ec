import { useState } from 'react'
import type { Author } from '../../../shared/model/author'
import { shiftOf } from '../../../shared/model/shift-words'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { changeChosen, type ManyAct } from '../../state/change-many'
import { Dialog } from '../../ui/dialog'
import { Field, TextField } from '../../ui/field'
import { PeopleField } from '../people/people-field'
import { focusUpdateInstead } from './go-to-update'

/** Asks what is to be done to all chosen updates; one “Undo” takes it back. */
export function ChangeManyDialog({ what }: { readonly what: 'withdraw' | 'authors' | 'shift' }) {
  switch (what) {
    case 'withdraw':
      return <WithdrawMany />
    case 'authors':
      return <AuthorsOfMany />
    case 'shift':
      return <ShiftMany />
    default:
      return assertNever(what)
  }
}

function WithdrawMany() {
  const [reason, setReason] = useState('')
  return (
    <Many
      title={(updates) => say('Withdraw {updates}', { updates })}
      lead={say(
        'Where readers have seen one, its place on the page says that it was withdrawn, when, and why. The texts stay in history.',
      )}
      button={say('Withdraw')}
      danger
      act={{ kind: 'withdraw', reason: reason.trim() }}
    >
      <TextField
        name={say('Reason, as readers will read it')}
        value={reason}
        autoFocus
        onChange={setReason}
        hint={say('Optional')}
      />
    </Many>
  )
}

function AuthorsOfMany() {
  const [authors, setAuthors] = useState<readonly Author[]>([])
  return (
    <Many
      title={(updates) => say('Authors of {updates}', { updates })}
      lead={say('They take the place of the authors each of them has.')}
      button={authors.length === 0 ? say('Name nobody') : say('Set authors')}
      act={{ kind: 'authors', authors }}
    >
      <Field name={say('By')}>
        {() => (
          <PeopleField
            label={say('Authors of the chosen updates')}
            authors={authors}
            autoFocus
            onChange={setAuthors}
          />
        )}
      </Field>
    </Many>
  )
}

function ShiftMany() {
  const [words, setWords] = useState('')
  const milliseconds = shiftOf(words)
  return (
    <Many
      title={(updates) => say('Move {updates} in time', { updates })}
      lead={say('Every one of them by as much. Their order on the page follows.')}
      button={say('Move')}
      act={milliseconds === null ? null : { kind: 'shift', milliseconds }}
    >
      <TextField
        name={say('By how much')}
        value={words}
        autoFocus
        placeholder={say('+60m')}
        onChange={setWords}
        hint={say('+60m, -10m, -1h, +1h30m')}
      />
    </Many>
  )
}

function Many(props: {
  readonly title: (updates: string) => string
  readonly lead: string
  readonly button: string
  readonly danger?: boolean
  /** Null: not whole yet. */
  readonly act: ManyAct | null
  readonly children: React.ReactNode
}) {
  const close = useApp((state) => state.closeDialog)
  const count = useApp((state) => state.chosen.ids.size)
  const { act } = props
  return (
    <Dialog
      title={props.title(say('{count, plural, one {1 update} other {# updates}}', { count }))}
      lead={props.lead}
      onClose={close}
      onSubmit={async () => {
        const { anchor } = useApp.getState().chosen
        if (act === null || !(await changeChosen(act, useApp.getState))) return
        close()
        focusUpdateInstead(anchor)
      }}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            {say('Cancel')}
          </button>
          <button
            type="submit"
            className={props.danger === true ? 'button danger' : 'button main'}
            disabled={act === null}
          >
            {props.button}
          </button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
