import { updateStatuses, type UpdateFlags, type UpdateStatus } from '../../../shared/model/update'
import { labelsFor } from '../../../shared/publish/labels'
import { say, spokenLanguage } from '../../../shared/words/say'
import type { Details } from '../../state/update-details'
import { PeopleField } from '../people/people-field'
import type { Phrase } from '../../../shared/words/german'
import './detail-tools.css'

/** What is set on an update beside its text: who wrote it, what it is, how sure the newsroom is. */
export function DetailTools(props: {
  readonly details: Details
  readonly onChange: (change: Partial<Details>) => void
  readonly onHeadlineMissing: () => void
}) {
  const { details, onChange } = props
  const { authors, flags, status } = details
  const flag = (name: keyof UpdateFlags) => () => {
    onChange({ flags: { ...flags, [name]: !flags[name] } })
    const needs = name === 'keyEvent' && !flags.keyEvent && details.headline.trim() === ''
    if (needs) props.onHeadlineMissing()
  }
  return (
    <div className="detail-tools">
      <span className="by-line">
        <span className="tool-label">{say('By')}</span>
        <PeopleField
          label={say('Authors of the update')}
          authors={authors}
          onChange={(named) => {
            onChange({ authors: named })
          }}
        />
      </span>
      <span className="tool-set">
        <FlagButton name="Key event" isOn={flags.keyEvent} onClick={flag('keyEvent')} />
        <FlagButton name="Summary" isOn={flags.summary} onClick={flag('summary')} />
        <FlagButton name="Pin" isOn={flags.pinned} onClick={flag('pinned')} />
        <StatusChoice
          status={status}
          onChange={(next) => {
            onChange({ status: next })
          }}
        />
      </span>
    </div>
  )
}

type FlagName = Extract<Phrase, 'Key event' | 'Summary' | 'Pin'>

const flagTitles: Readonly<Record<FlagName, Phrase>> = {
  'Key event': 'Stands in the page’s list of key events, by its headline',
  Summary: 'Stands in the list of key events as a summary; the next day may begin with it',
  Pin: 'A copy stands on top of the page; one update at a time',
}

function FlagButton(props: {
  readonly name: FlagName
  readonly isOn: boolean
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      className={props.isOn ? 'button quiet set' : 'button quiet'}
      aria-pressed={props.isOn}
      title={say(flagTitles[props.name])}
      onMouseDown={(event) => {
        // The caret stays in the text.
        event.preventDefault()
      }}
      onClick={props.onClick}
    >
      <span aria-hidden>{props.isOn ? '★' : '☆'}</span> {say(props.name)}
    </button>
  )
}

/** How sure the newsroom is, to be chosen. */
export function StatusChoice(props: {
  readonly status: UpdateStatus | null
  readonly onChange: (status: UpdateStatus | null) => void
}) {
  return (
    <select
      className={props.status === null ? 'status-choice' : 'status-choice set'}
      aria-label={say('Status of the update')}
      title={say('How sure the newsroom is, as readers are told')}
      value={props.status ?? ''}
      onChange={({ target }) => {
        props.onChange(updateStatuses.find((status) => status === target.value) ?? null)
      }}
    >
      <option value="">{say('No status')}</option>
      {updateStatuses.map((status) => (
        <option key={status} value={status}>
          {labelsFor(spokenLanguage()).status[status]}
        </option>
      ))}
    </select>
  )
}
