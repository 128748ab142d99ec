import { useId, type ReactNode, type Ref } from 'react'

/**
 * A name above what is filled in, and a hint below it. What is filled in is drawn with the id that its name
 * points to, and with that of the hint, if there is one, as what describes it.
 */
export function Field(props: {
  readonly name: string
  readonly hint?: ReactNode
  readonly children: (id: string, hint: string | undefined) => ReactNode
}) {
  const id = useId()
  const hint = props.hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="field">
      <label className="name" htmlFor={id}>
        {props.name}
      </label>
      {props.children(id, hint)}
      {hint === undefined ? null : (
        <span className="hint" id={hint}>
          {props.hint}
        </span>
      )}
    </div>
  )
}

/** A line of text to fill in. */
export function TextField(props: {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly placeholder?: string
  readonly list?: string
  readonly autoFocus?: boolean
  readonly readOnly?: boolean
  readonly type?: 'text' | 'date' | 'url'
  readonly field?: Ref<HTMLInputElement>
}) {
  return (
    <Field name={props.name} hint={props.hint}>
      {(id, hint) => (
        <input
          ref={props.field}
          id={id}
          aria-describedby={hint}
          type={props.type ?? 'text'}
          data-first-focus={props.autoFocus === true ? true : undefined}
          value={props.value}
          placeholder={props.placeholder}
          list={props.list}
          autoFocus={props.autoFocus}
          readOnly={props.readOnly}
          spellCheck={false}
          onChange={(event) => {
            props.onChange(event.target.value)
          }}
        />
      )}
    </Field>
  )
}
