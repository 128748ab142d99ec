import { useMemo } from 'react'
import { updateStatuses, type Update } from '../../../shared/model/update'
import {
  countUpdates,
  isFiltering,
  noFilter,
  type UpdateCounts,
  type UpdateFilter,
} from '../../../shared/model/update-filter'
import { labelsFor } from '../../../shared/publish/labels'
import { say, spokenLanguage } from '../../../shared/words/say'
import { withinSentence } from '../../../shared/words/within-sentence'
import { useApp } from '../../state/app-store'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { ChosenBar } from './chosen-bar'
import { shownUpdates } from './shown-updates'
import './update-tools.css'

/** How many updates there must be before narrowing them helps. */
const few = 4

const none: readonly Update[] = []

/** Above the list: which updates are shown, how many they are, and what is done to those chosen. */
export function UpdateTools() {
  // Drafts are counted too: one that is begun with the first letters is told between them.
  const updates = useAppBetweenKeys((state) => state.coverage?.updates ?? none)
  const filter = useApp((state) => state.updateFilter)
  const filtering = isFiltering(filter)
  const choosing = useApp((state) => state.chosen.ids.size > 0)
  if (updates.length < few && !filtering && !choosing) return null
  return (
    <div className={filtering || choosing ? 'update-tools stays' : 'update-tools'}>
      <FilterRow updates={updates} filter={filter} />
      <ChosenBar />
    </div>
  )
}

function FilterRow(props: { readonly updates: readonly Update[]; readonly filter: UpdateFilter }) {
  const { updates, filter } = props
  const composerId = useApp((state) =>
    state.coverage?.article.state === 'ended' ? null : state.composer.entryId,
  )
  const change = useApp((state) => state.filterUpdates)
  const counts = useMemo(() => countUpdates(updates), [updates])
  const filtering = isFiltering(filter)
  // As the library counts them: a draft is none yet.
  const posted = updates.filter(({ state }) => state === 'posted').length
  return (
    <div
      className="filter-updates"
      role="group"
      aria-label={say('Which updates are shown')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !filtering) return
        event.preventDefault()
        event.stopPropagation()
        change(noFilter)
      }}
    >
      <FilterChoices filter={filter} counts={counts} change={change} />
      {filtering ? (
        <Shown updates={updates} filter={filter} composerId={composerId} onClear={change} />
      ) : (
        <span className="shown-count">
          {say('{posted, plural, one {1 update} other {# updates}}', { posted })}
        </span>
      )}
    </div>
  )
}

function Shown(props: {
  readonly updates: readonly Update[]
  readonly filter: UpdateFilter
  readonly composerId: string | null
  readonly onClear: (filter: UpdateFilter) => void
}) {
  const { updates, filter, composerId } = props
  const leaving = useApp((state) => state.leaving)
  const hasRow = useApp((state) => state.coverage?.article.state !== 'ended')
  const by = { composerId, hasRow, ledTo: [], leaving, activeKey: undefined }
  const shown = shownUpdates(updates, { ...by, filter }).length
  const all = shownUpdates(updates, { ...by, filter: noFilter }).length
  return (
    <span className="shown-count is-filtered" role="status">
      {say('Filtered, {shown} of {all}', { shown, all })}
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          props.onClear(noFilter)
        }}
      >
        {say('Show all')} <span className="keys">Esc</span>
      </button>
    </span>
  )
}

interface ChoicesProps {
  readonly filter: UpdateFilter
  readonly counts: UpdateCounts
  readonly change: (change: Partial<UpdateFilter>) => void
}

function FilterChoices({ filter, counts, change }: ChoicesProps) {
  const { authors, flags, statuses, places } = counts
  return (
    <>
      <Choice
        name={say('State')}
        value={filter.place}
        options={[
          ['draft', say('Draft'), places.draft],
          ['unsent', say('Not sent'), places.unsent],
          ['live', say('Live'), places.live],
          ['withdrawn', say('Withdrawn'), places.withdrawn],
        ]}
        onChange={(place) => {
          change({ place })
        }}
      />
      <Choice
        name={say('Flag')}
        value={filter.flag}
        options={[
          ['keyEvent', say('Key event'), flags.keyEvent],
          ['summary', say('Summary'), flags.summary],
          ['pinned', say('Pinned'), flags.pinned],
        ]}
        onChange={(flag) => {
          change({ flag })
        }}
      />
      <Choice
        name={say('Status')}
        value={filter.status}
        options={[
          ...updateStatuses.map(
            (one) => [one, labelsFor(spokenLanguage()).status[one], statuses[one]] as const,
          ),
          ['none', say('No status'), statuses.none],
        ]}
        onChange={(status) => {
          change({ status })
        }}
      />
      <Choice
        name={say('Author')}
        value={filter.author}
        options={authors.map(([name, count]) => [name, name, count] as const)}
        onChange={(author) => {
          change({ author })
        }}
      />
    </>
  )
}

function Choice<Value extends string>(props: {
  readonly name: string
  readonly value: Value | null
  readonly options: readonly (readonly [value: Value, words: string, count: number])[]
  readonly onChange: (value: Value | null) => void
}) {
  const { name, value, options } = props
  // What nothing has is not offered, unless it is what she asked for.
  const offered = options.filter(([option, , count]) => count > 0 || option === value)
  if (offered.length === 0) return null
  return (
    <select
      aria-label={say('Filter updates by {name}', { name: withinSentence(name) })}
      className={value === null ? 'filter-choice' : 'filter-choice set'}
      value={value ?? ''}
      onChange={({ target }) => {
        props.onChange(offered.find(([option]) => option === target.value)?.[0] ?? null)
      }}
    >
      <option value="">{name}</option>
      {offered.map(([option, words, count]) => (
        <option key={option} value={option}>
          {words} ({count})
        </option>
      ))}
    </select>
  )
}
