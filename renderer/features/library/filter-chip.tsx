import type { LibraryFilter } from '../../../shared/model/search'
import { say } from '../../../shared/words/say'
import { withinSentence } from '../../../shared/words/within-sentence'
import type { FilterChoice } from './filter-words'

/**
 * One filter: says its name, or what was chosen. The list is the system’s own, which lies over the
 * words: so it works by key, by touch and by screen reader, and long names cost no room.
 */
export function FilterChip(props: {
  readonly name: string
  readonly value: string
  /** What was chosen, where it is none of the choices. */
  readonly words?: string
  readonly choices: readonly FilterChoice[]
  readonly onChoose: (change: Partial<LibraryFilter>, value: string) => void
}) {
  const chosen = props.choices.find(({ value }) => value === props.value)
  const set = props.value !== 'any'
  return (
    <span className={set ? 'filter-chip set' : 'filter-chip'}>
      <span className="filter-words" aria-hidden="true">
        {set ? (props.words ?? chosen?.words ?? '') : props.name}
      </span>
      <select
        aria-label={say('Filter by {name}', { name: withinSentence(props.name) })}
        value={props.value}
        onChange={({ target: { value } }) => {
          const choice = props.choices.find((other) => other.value === value)
          if (choice !== undefined) props.onChoose(choice.change, value)
        }}
      >
        {props.choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  )
}
