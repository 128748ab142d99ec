import { useEffect, useState } from 'react'
import { noFilter, type LibraryFilter, type MarkKind } from '../../../shared/model/search'
import { checkDay } from '../../../shared/model/check-day'
import { dayOf } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useNow } from '../../ui/use-now'
import { FilterChip } from './filter-chip'
import { chosenState, dayChoices, dayWords, isFiltered, stateChoices } from './filter-words'

/** What the library and the search are narrowed by: quiet until something is chosen. */
export function FilterRow() {
  const filter = useApp((state) => state.filter)
  const change = useApp((state) => state.filterLibrary)
  const loadMarks = useApp((state) => state.loadMarks)
  const ready = useApp((state) => state.libraryLoaded)
  useEffect(() => {
    if (ready) void loadMarks()
  }, [ready, loadMarks])
  return (
    <div
      className="library-filter"
      role="group"
      aria-label={say('Filter')}
      onFocus={() => void loadMarks()}
      onPointerEnter={() => void loadMarks()}
    >
      <FilterChip
        name={say('State')}
        value={chosenState(filter)}
        choices={stateChoices()}
        onChoose={change}
      />
      <DayChip />
      <MarkChip kind="author" name={say('Author')} any={say('Any author')} />
      <MarkChip kind="tag" name={say('Tag')} any={say('Any tag')} />
      <MarkChip kind="series" name={say('Series')} any={say('Any series')} />
      {isFiltered(filter) ? (
        <button
          type="button"
          className="filter-clear"
          onClick={() => {
            change(noFilter)
          }}
        >
          {say('Clear')}
        </button>
      ) : null}
    </div>
  )
}

function DayChip() {
  const filter = useApp((state) => state.filter)
  const change = useApp((state) => state.filterLibrary)
  const zone = useApp((state) => state.desk?.settings.houseZone ?? 'UTC')
  const [one, setOne] = useState(false)
  const asksDay = one && filter.from !== null
  const today = dayOf(useNow(60_000), zone)
  const choices = dayChoices(today)
  const known = asksDay ? undefined : choices.find((choice) => isChosen(choice.change, filter))
  const choose = (chosen: Partial<LibraryFilter>, value: string) => {
    setOne(value === 'one')
    change(chosen)
  }
  return (
    <>
      <FilterChip
        name={say('Day')}
        value={known?.value ?? 'one'}
        words={known?.words ?? dayWords(filter, spokenLanguage())}
        choices={choices}
        onChoose={choose}
      />
      {asksDay ? (
        <input
          type="date"
          className="plain filter-day"
          aria-label={say('Which day')}
          defaultValue={filter.from ?? ''}
          onChange={({ target: { value } }) => {
            if (checkDay(value).ok) change({ from: value, to: value })
          }}
        />
      ) : null}
    </>
  )
}

function isChosen(change: Partial<LibraryFilter>, filter: LibraryFilter): boolean {
  return change.from === filter.from && change.to === filter.to
}

function MarkChip(props: { readonly kind: MarkKind; readonly name: string; readonly any: string }) {
  const { kind } = props
  const marks = useApp((state) => state.marks)
  const chosen = useApp((state) => state.filter[kind])
  const change = useApp((state) => state.filterLibrary)
  const names = marks.filter((mark) => mark.kind === kind).map(({ name }) => name)
  const all = chosen === null || names.includes(chosen) ? names : [chosen, ...names]
  // Nothing to choose from, nothing to see.
  if (all.length === 0) return null
  return (
    <FilterChip
      name={props.name}
      value={chosen === null ? 'any' : `=${chosen}`}
      choices={[
        { value: 'any', words: props.any, change: { [kind]: null } },
        ...all.map((name) => ({ value: `=${name}`, words: name, change: { [kind]: name } })),
      ]}
      onChoose={change}
    />
  )
}
