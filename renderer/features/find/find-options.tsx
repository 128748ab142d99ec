import type { FindQuery } from '../../../shared/find/find-query'

const options = [
  { name: 'matchCase', label: 'Match case', sign: 'Aa' },
  { name: 'wholeWords', label: 'Whole words', sign: 'Words' },
  { name: 'pattern', label: 'Regular expression', sign: '.*' },
] as const

/** How the words are meant. */
export function FindOptions({
  query,
  onChange,
}: {
  readonly query: FindQuery
  readonly onChange: (query: FindQuery) => void
}) {
  return (
    <span className="find-options" role="group" aria-label="How the words are meant">
      {options.map(({ name, label, sign }) => (
        <button
          key={name}
          type="button"
          className="button quiet"
          aria-pressed={query[name]}
          aria-label={label}
          title={label}
          onClick={() => {
            onChange({ ...query, [name]: !query[name] })
          }}
        >
          {sign}
        </button>
      ))}
    </span>
  )
}
