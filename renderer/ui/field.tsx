import { useId, type ReactNode } from 'react'

/** A name above what is filled in, and a hint below it. */
export function Field(props: {
  readonly name: string
  readonly hint?: ReactNode
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="field">
      <label className="name" htmlFor={id}>
        {props.name}
      </label>
      {props.children(id)}
      {props.hint === undefined ? null : <span className="hint">{props.hint}</span>}
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
}) {
  return (
    <Field name={props.name} hint={props.hint}>
      {(id) => (
        <input
          id={id}
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
