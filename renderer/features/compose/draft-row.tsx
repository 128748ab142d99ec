import { firstSentence } from '../../../shared/document/first-sentence'
import { leadingText } from '../../../shared/document/plain-text'
import { zoneOfTemplate } from '../../../shared/model/stamp'
import type { Schedule } from '../../../shared/model/schedule'
import type { Update } from '../../../shared/model/update'
import { say, spokenLanguage } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { deleteDraft, draftsOf, takeUp } from '../../state/set-aside'
import { useNow } from '../../ui/use-now'
import { dueWords } from '../schedule/schedule-words'
import { ageWords } from './age-words'
import './draft-row.css'

/** All drafts of the article, the one being written among them: first words, age, and a time if it has one. */
export function DraftRow() {
  const updates = useApp((state) => state.coverage?.updates)
  const composerId = useApp((state) => state.composer.entryId)
  const schedules = useApp((state) => state.schedules)
  const leaving = useApp((state) => state.leaving)
  const drafts = draftsOf(updates ?? [], { composerId, leaving })
  const timed = drafts.some(({ id }) => schedules.some(({ entryId }) => entryId === id))
  // One draft is the composer itself; the row is for more, or for one that has a time.
  if (drafts.filter(({ id }) => id !== composerId).length === 0 && !timed) return null
  return (
    <nav className="draft-row" aria-label={say('Drafts')}>
      <span
        className="draft-row-name"
        title={say('The next one: {keys}', { keys: showKeys('CmdOrCtrl+Alt+J', isMac) })}
      >
        {say('Drafts')}
      </span>
      <ul>
        {drafts.map((draft) => (
          <Draft
            key={draft.id}
            draft={draft}
            isOpen={draft.id === composerId}
            schedule={schedules.find(({ entryId }) => entryId === draft.id)}
          />
        ))}
      </ul>
    </nav>
  )
}

function Draft(props: {
  readonly draft: Update
  readonly isOpen: boolean
  readonly schedule: Schedule | undefined
}) {
  const { draft, isOpen, schedule } = props
  const openDialog = useApp((state) => state.openDialog)
  const language = useApp((state) => state.coverage?.article.fields.language ?? 'en')
  const now = useNow(10_000)
  const words =
    draft.headline.trim() ||
    firstSentence(leadingText(draft.body), language, 60) ||
    say('No words yet')
  return (
    <li className={isOpen ? 'draft is-open' : 'draft'} data-draft={isOpen ? undefined : draft.id}>
      <button
        type="button"
        className="draft-words"
        aria-current={isOpen}
        title={words}
        onClick={() => void takeUp(draft.id, useApp.getState)}
      >
        <span className="draft-first">{words}</span>
        {schedule === undefined ? (
          <span className="draft-age time">{ageWords(draft.stamp, now)}</span>
        ) : null}
      </button>
      {schedule === undefined ? null : (
        <button
          type="button"
          className={`draft-due time is-${schedule.state}`}
          title={say('Posted by itself at this time, if this machine is on and Dateline runs')}
          onClick={() => {
            openDialog({ kind: 'schedule', id: draft.id })
          }}
        >
          <DueWords schedule={schedule} />
        </button>
      )}
      <button
        type="button"
        className="draft-delete"
        aria-label={say('Delete the draft “{words}”', { words })}
        title={say('Delete this draft')}
        onClick={() => {
          // The button goes with the draft; she writes on in the composer, as after deleting that one.
          useApp.getState().activate({ key: 'composer', caret: 'end' })
          void deleteDraft(draft.id, useApp.getState)
        }}
      >
        ×
      </button>
    </li>
  )
}

function DueWords({ schedule }: { readonly schedule: Schedule }) {
  const fields = useFields('stampTemplate', 'zone')
  const now = useNow(10_000)
  if (fields === undefined) return null
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const due = dueWords(schedule.at, { zone, now, language: spokenLanguage() })
  const sent = schedule.publishes ? say('posted and published') : say('posted')
  if (schedule.state !== 'waiting') return <>{say('was due {due}', { due })}</>
  return (
    <>
      <span aria-hidden>◷ </span>
      {due}
      <span className="visually-hidden">{say(': {sent} then', { sent })}</span>
    </>
  )
}
