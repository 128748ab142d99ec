import type { FindQuery } from '../../../shared/find/find-query'
import { useApp } from '../../state/app-store'

const options = [
  { name: 'matchCase', label: 'Match case', sign: 'Aa' },
  { name: 'wholeWords', label: 'Whole words', sign: 'Words' },
  { name: 'pattern', label: 'Regular expression', sign: '.*' },
] as const

/** How the words are meant. */
export function FindOptions({ query }: { readonly query: FindQuery }) {
  const setFind = useApp((state) => state.setFind)
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
            setFind({ query: { ...query, [name]: !query[name] } })
          }}
        >
          {sign}
        </button>
      ))}
    </span>
  )
}
