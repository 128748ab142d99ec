import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import { lastEntry } from '../../state/history-slice'
import type { RevisionCause } from '../../../shared/model/revision'
import { say } from '../../../shared/words/say'
import { causeNames, entryName } from './revision-words'

const causes = [
  'typed',
  'posted',
  'restamped',
  'details',
  'minor-fix',
  'updated',
  'corrected',
  'clarified',
  'withdrawn',
  'reinstated',
  'restored',
  'binned',
  'unbinned',
  'published',
  'state',
  'created',
  'imported',
  'unposted',
] as const satisfies readonly RevisionCause[]

/** What the timeline shows: of one entry or of the page, by whom, of which kind, seen or not. */
export function TimelineFilterBar() {
  return (
    <div className="timeline-filters">
      <Scope />
      <div className="filter-row">
        <CauseFilter />
        <AuthorFilter />
      </div>
      <SeenFilter />
    </div>
  )
}

function Scope() {
  const scope = useApp((state) => state.timeline.scope)
  const show = useApp((state) => state.showScope)
  const name = useApp((state) => {
    const id = lastEntry(state)
    return id === null || state.coverage === null ? null : entryName(state.coverage, id)
  })
  const entryShown = scope === 'entry' && name !== null
  return (
    <div className="segments" role="group" aria-label={say('History of')}>
      <button
        type="button"
        aria-pressed={!entryShown}
        onClick={() => {
          show('page')
        }}
      >
        {say('Whole page')}
      </button>
      <button
        type="button"
        aria-pressed={entryShown}
        disabled={name === null}
        title={
          name === null
            ? say('Put the caret into a text first')
            : say('The history of {name} alone', { name })
        }
        onClick={() => {
          show('entry')
        }}
      >
        {name ?? say('This update')}
      </button>
    </div>
  )
}

function CauseFilter() {
  const chosen = useApp((state) => state.timeline.filters.cause)
  const filter = useApp((state) => state.filterTimeline)
  return (
    <select
      className="filter"
      aria-label={say('Kind of change')}
      value={chosen ?? ''}
      onChange={({ target }) => {
        filter({ cause: causes.find((cause) => cause === target.value) ?? null })
      }}
    >
      <option value="">{say('All changes')}</option>
      {causes.map((cause) => (
        <option key={cause} value={cause}>
          {say(causeNames[cause])}
        </option>
      ))}
    </select>
  )
}

function AuthorFilter() {
  const chosen = useApp((state) => state.timeline.filters.author)
  const authors = useApp((state) => state.timeline.authors)
  const filter = useApp((state) => state.filterTimeline)
  return (
    <select
      className="filter"
      aria-label={say('Author')}
      value={chosen ?? ''}
      onChange={({ target }) => {
        filter({ author: target.value === '' ? null : target.value })
      }}
    >
      <option value="">{say('Everybody')}</option>
      {authors.map((author) => (
        <option key={author} value={author}>
          {author}
        </option>
      ))}
    </select>
  )
}

function SeenFilter() {
  const onlySeen = useApp((state) => state.timeline.filters.onlySeen)
  const filter = useApp((state) => state.filterTimeline)
  const openDialog = useApp((state) => state.openDialog)
  return (
    <div className="filter-row">
      <Check
        name={say('Only seen by readers')}
        checked={onlySeen}
        onChange={(seen) => {
          filter({ onlySeen: seen })
        }}
      />
      <button
        type="button"
        className="button quiet"
        title={say('The whole article as it stood at a time ({keys})', {
          keys: showKeys('CmdOrCtrl+Shift+H', isMac),
        })}
        onClick={() => {
          openDialog({ kind: 'open-past' })
        }}
      >
        {say('As it was …')}
      </button>
    </div>
  )
}
