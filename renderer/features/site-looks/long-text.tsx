import { Field } from '../../ui/field'

/** Words of many lines to fill in. */
export function LongText(props: {
  readonly name: string
  readonly hint?: string
  readonly value: string
  readonly rows: number
  readonly placeholder?: string
  /** What a machine reads: one width for every letter, no spelling. */
  readonly isCode?: boolean
  readonly onChange: (value: string) => void
}) {
  const isCode = props.isCode === true
  return (
    <Field name={props.name} hint={props.hint}>
      {(id, hint) => (
        <textarea
          id={id}
          aria-describedby={hint}
          dir={isCode ? 'ltr' : 'auto'}
          className={isCode ? 'code-text' : undefined}
          rows={props.rows}
          spellCheck={!isCode}
          value={props.value}
          placeholder={props.placeholder}
          onChange={({ target }) => {
            props.onChange(target.value)
          }}
        />
      )}
    </Field>
  )
}
