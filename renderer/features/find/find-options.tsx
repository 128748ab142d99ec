import type { FindQuery } from '../../../shared/find/find-query'
import { say } from '../../../shared/words/say'

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
    <span className="find-options" role="group" aria-label={say('How the words are meant')}>
      {options.map(({ name, label, sign }) => (
        <button
          key={name}
          type="button"
          className="button quiet"
          aria-pressed={query[name]}
          aria-label={say(label)}
          title={say(label)}
          onClick={() => {
            onChange({ ...query, [name]: !query[name] })
          }}
        >
          {sign === 'Words' ? say(sign) : sign}
        </button>
      ))}
    </span>
  )
}
