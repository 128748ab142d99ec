import type { FieldChange } from '../../../shared/history/change-types'
import { say } from '../../../shared/words/say'

/** What changed around the text: headline, stamp, credit and the like, old and new in one line each. */
export function ChangedFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null
  return (
    <dl className="changed-fields">
      {fields.map((field) => (
        <div key={field.field} data-change={`field-${field.field}`}>
          <dt>{say(field.field)}</dt>
          <dd dir="auto">
            <ChangedPieces pieces={field.pieces} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One line of words, with what was put in and what was taken out. */
export function ChangedPieces({ pieces }: Pick<FieldChange, 'pieces'>) {
  return pieces.map((piece, index) =>
    piece.kind === 'same' ? (
      <span key={index}>{piece.text}</span>
    ) : (
      <Changed key={index} kind={piece.kind} text={piece.text} />
    ),
  )
}

/** What a new page or update says of itself: all of it is new, so nothing is marked. */
export function NewFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null
  return (
    <dl className="changed-fields">
      {fields.map(({ field, after }) => (
        <div key={field}>
          <dt>{say(field)}</dt>
          <dd dir="auto">{after}</dd>
        </div>
      ))}
    </dl>
  )
}

function Changed(props: { readonly kind: 'added' | 'removed'; readonly text: string }) {
  return props.kind === 'added' ? (
    <ins className="change-added">
      <span className="visually-hidden">{say('put in:')} </span>
      {props.text}
    </ins>
  ) : (
    <del className="change-removed">
      <span className="visually-hidden">{say('taken out:')} </span>
      {props.text}
    </del>
  )
}
