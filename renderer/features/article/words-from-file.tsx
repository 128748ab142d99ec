import { Suspense, use } from 'react'
import type { MediaId } from '../../../shared/ids'
import { pictureWords } from '../../state/picture-words'

/** A picture's words that stand empty, and may be filled from its file. */
export interface EmptyWords {
  readonly name: 'Caption' | 'Credit' | 'Alt text'
  readonly onUse: (words: string) => void
}

/** Offers what the maker of a picture wrote into its file, field by field. Nothing is put in unasked. */
export function WordsFromFile(props: {
  readonly id: MediaId
  readonly empty: readonly EmptyWords[]
}) {
  if (props.empty.length === 0) return null
  return (
    <Suspense fallback={null}>
      <Offers {...props} />
    </Suspense>
  )
}

function Offers({ id, empty }: { readonly id: MediaId; readonly empty: readonly EmptyWords[] }) {
  const words = use(pictureWords(id))
  const found = {
    Caption: words.caption,
    Credit: words.credit === '' ? words.copyright : words.credit,
    'Alt text': words.alt,
  }
  const offers = empty.filter(({ name }) => found[name] !== '')
  if (offers.length === 0) return null
  return (
    <div className="words-from-file" role="group" aria-label="From the picture’s file">
      <p className="from-file-title">From the picture’s file</p>
      {offers.map(({ name, onUse }) => (
        <p key={name} className="from-file">
          <span className="from-file-name">{name}</span>
          <q title={found[name]}>{found[name]}</q>
          <button
            type="button"
            className="button"
            aria-label={`Use as ${name.toLowerCase()}: ${found[name]}`}
            onClick={() => {
              onUse(found[name])
            }}
          >
            Use
          </button>
        </p>
      ))}
    </div>
  )
}
