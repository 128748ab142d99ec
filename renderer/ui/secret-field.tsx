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
  /** It may be a private key: what is pasted keeps its lines, which a line of text would lose. */
  readonly keepsLines?: boolean
}) {
  const [shown, setShown] = useState(false)
  return (
    <Field name={props.name} hint={props.hint}>
      {(id, hint) => (
        <div className="secret-field">
          <input
            id={id}
            aria-describedby={hint}
            type={shown ? 'text' : 'password'}
            value={props.value}
            placeholder={props.placeholder}
            autoFocus={props.autoFocus}
            autoComplete="off"
            spellCheck={false}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain')
              if (props.keepsLines !== true || !pasted.trim().includes('\n')) return
              event.preventDefault()
              props.onChange(pasted)
            }}
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
