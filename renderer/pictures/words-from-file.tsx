import { Suspense, use } from 'react'
import type { MediaId } from '../../shared/ids'
import type { PictureEdit, PictureWords } from '../../shared/model/media'
import { say } from '../../shared/words/say'
import type { Phrase } from '../../shared/words/german'
import { withinSentence } from '../../shared/words/within-sentence'

/** A field of a picture that may be filled from its file. */
export type OfferedField = 'caption' | 'credit' | 'alt'

interface Offering {
  readonly id: MediaId
  /** What stands empty. */
  readonly empty: readonly OfferedField[]
  /** The words in a file; the same promise for the same picture. */
  readonly wordsIn: (id: MediaId) => Promise<PictureWords>
  readonly onUse: (words: PictureEdit) => void
}

/** Offers what the maker of a picture wrote into its file, field by field. Nothing is put in unasked. */
export function WordsFromFile(props: Offering) {
  if (props.empty.length === 0) return null
  return (
    <Suspense fallback={null}>
      <Offers {...props} />
    </Suspense>
  )
}

function Offers({ id, empty, wordsIn, onUse }: Offering) {
  const words = use(wordsIn(id))
  const found = { ...words, credit: words.credit === '' ? words.copyright : words.credit }
  const offers = empty.filter((field) => found[field] !== '')
  if (offers.length === 0) return null
  return (
    <div className="words-from-file" role="group" aria-label={say('From the picture’s file')}>
      <p className="from-file-title">{say('From the picture’s file')}</p>
      {offers.map((field) => (
        <p key={field} className="from-file">
          <span className="from-file-name">{say(names[field])}</span>
          <q title={found[field]}>{found[field]}</q>
          <button
            type="button"
            className="button"
            aria-label={say('Use as {names}: {found}', {
              names: withinSentence(say(names[field])),
              found: found[field],
            })}
            onClick={({ currentTarget }) => {
              goToField(currentTarget, field)
              onUse({ [field]: found[field] })
            }}
          >
            {say('Use')}
          </button>
        </p>
      ))}
    </div>
  )
}

/** The button goes with its offer: the focus goes to the field, whose words may want a change. */
function goToField(button: HTMLElement, field: OfferedField): void {
  const lines = button.closest('.words-from-file')?.parentElement
  const place = field === 'alt' ? '.alt-line' : `.${field}`
  lines?.querySelector<HTMLElement>(`${place} textarea`)?.focus({ preventScroll: true })
}

const names: Readonly<Record<OfferedField, Phrase>> = {
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Alt text',
}
