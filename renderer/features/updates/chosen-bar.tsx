import { plainText } from '../../../shared/document/plain-text'
import type { ArticleFields } from '../../../shared/model/article'
import { formatStamp } from '../../../shared/model/stamp'
import { updateStatuses, type Update, type UpdateStatus } from '../../../shared/model/update'
import { labelsFor } from '../../../shared/publish/labels'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { actOnChosen, chooseNone } from './act-on-chosen'

/** What can be done to all chosen updates at once. */
export function ChosenBar() {
  const count = useApp((state) => state.chosen.ids.size)
  const openDialog = useApp((state) => state.openDialog)
  if (count === 0) return null
  return (
    <div
      className="chosen-bar"
      role="toolbar"
      aria-label={say('Chosen updates')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        chooseNone()
      }}
    >
      <strong className="chosen-count" role="status">
        {say('{count} chosen', { count })}
      </strong>
      <FlagChoice />
      <StatusOfAll />
      <Act
        name={say('Authors …')}
        onClick={() => {
          openDialog({ kind: 'change-many', what: 'authors' })
        }}
      />
      <Act
        name={say('Move …')}
        onClick={() => {
          openDialog({ kind: 'change-many', what: 'shift' })
        }}
      />
      <Act name={say('Copy text')} onClick={() => void copyChosen()} />
      <Act
        name={say('Withdraw …')}
        onClick={() => {
          openDialog({ kind: 'change-many', what: 'withdraw' })
        }}
      />
      <button type="button" className="button quiet choose-none" onClick={chooseNone}>
        {say('None')} <span className="keys">Esc</span>
      </button>
    </div>
  )
}

function Act(props: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="button quiet" onClick={props.onClick}>
      {props.name}
    </button>
  )
}

function FlagChoice() {
  return (
    <select
      aria-label={say('Flags of the chosen updates')}
      value=""
      onChange={({ target }) => {
        const [flag, on] = target.value.split(' ')
        if (flag === 'keyEvent' || flag === 'summary') {
          void actOnChosen({ kind: 'flag', flag, on: on === 'on' })
        }
      }}
    >
      <option value="">{say('Flags')}</option>
      <option value="keyEvent on">{say('Mark as key event')}</option>
      <option value="keyEvent off">{say('No key event')}</option>
      <option value="summary on">{say('Mark as summary')}</option>
      <option value="summary off">{say('No summary')}</option>
    </select>
  )
}

function StatusOfAll() {
  const set = (status: UpdateStatus | null) => void actOnChosen({ kind: 'status', status })
  return (
    <select
      aria-label={say('Status of the chosen updates')}
      value=""
      onChange={({ target }) => {
        if (target.value === 'none') set(null)
        const status = updateStatuses.find((one) => one === target.value)
        if (status !== undefined) set(status)
      }}
    >
      <option value="">{say('Status')}</option>
      {updateStatuses.map((status) => (
        <option key={status} value={status}>
          {labelsFor(spokenLanguage()).status[status]}
        </option>
      ))}
      <option value="none">{say('No status')}</option>
    </select>
  )
}

/** The chosen updates as plain text, newest first, each below its label. */
export function asText(updates: readonly Update[], { stampTemplate, zone }: ArticleFields): string {
  return updates
    .map(({ stamp, stampAsWritten, headline, body }) => {
      const label = stampAsWritten ?? formatStamp(stampTemplate, stamp, zone)
      return [`${label}:`, headline.trim(), plainText(body).trim()]
        .filter((words) => words !== '')
        .join('\n\n')
    })
    .join('\n\n\n')
}

async function copyChosen(): Promise<void> {
  const { coverage, chosen, tellNews } = useApp.getState()
  if (coverage === null) return
  const updates = coverage.updates.filter(({ id }) => chosen.ids.has(id))
  await navigator.clipboard.writeText(asText(updates, coverage.article.fields))
  tellNews({ text: say('{count} copied as text.', { count: updates.length }), lasts: 3_000 })
}
