import { useState } from 'react'
import { say } from '../../shared/words/say'
import { Field } from './field'
import './secret-field.css'

/** A password to fill in: covered, unless she wants to see it. */
export function SecretField(props: {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
}) {
  const [shown, setShown] = useState(false)
  return (
    <Field name={props.name} hint={props.hint}>
      {(id) => (
        <div className="secret-field">
          <input
            id={id}
            type={shown ? 'text' : 'password'}
            value={props.value}
            placeholder={props.placeholder}
            autoFocus={props.autoFocus}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              props.onChange(event.target.value)
            }}
          />
          <button
            type="button"
            className="button quiet"
            aria-pressed={shown}
            aria-controls={id}
            onClick={() => {
              setShown(!shown)
            }}
          >
            {shown ? say('Hide') : say('Show')}
          </button>
        </div>
      )}
    </Field>
  )
}
