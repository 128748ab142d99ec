import type { CardField as FieldName } from '../../shared/document/card-words'
import { GrowingText } from '../ui/growing-text'
import { useToCome } from '../ui/use-to-come'

/** One plain field of a card; with a name before it where its place does not say what it is. */
export function CardField(props: {
  readonly field: FieldName
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly name?: string
  readonly className?: string
  readonly manyLines?: boolean
  readonly onChange: (value: string) => void
  readonly onEnter: () => void
}) {
  const { field, name, label, value, placeholder, className, manyLines, onChange, onEnter } = props
  const marks = useToCome(value)
  const lines = manyLines === undefined ? {} : { manyLines }
  return (
    <div className={name === undefined ? 'card-field' : 'labelled-line'} data-field={field}>
      {name === undefined ? null : <span className="line-label">{name}</span>}
      <GrowingText
        {...lines}
        className={className ?? ''}
        {...{ value, marks, label, placeholder, onChange, onEnter }}
      />
    </div>
  )
}
