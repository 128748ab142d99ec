import { useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import { linkAddress } from './link-address'

/** What the link field is drawn from, and what comes of it. */
export interface LinkFieldProps {
  /** The address the link has; empty for a new one. */
  readonly address: string
  /** The checked address, or null to remove the link. */
  readonly onSet: (address: string | null) => void
  readonly onCancel: () => void
}

/** The address of a link, typed in place: Enter sets it, an empty one removes the link. */
export function LinkField({ address, onSet, onCancel }: LinkFieldProps) {
  const [typed, setTyped] = useState(address)
  const [refused, setRefused] = useState(false)
  const hint = useId()

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const checked = linkAddress(typed)
    if (typed.trim() === '') onSet(null)
    else if (checked === null) setRefused(true)
    else onSet(checked)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }

  return (
    <form className="link-field" onSubmit={submit} noValidate>
      <input
        // The field opens because she asked for it: the next key is part of the address.
        autoFocus
        type="text"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        aria-label="Link address"
        aria-invalid={refused}
        aria-describedby={refused ? hint : undefined}
        placeholder="Paste or type an address"
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          setRefused(false)
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit">{typed.trim() === '' && address !== '' ? 'Remove' : 'Set'}</button>
      {refused && (
        <p id={hint} role="alert" className="link-field-error">
          A link needs a web or mail address, such as https://example.org.
        </p>
      )}
    </form>
  )
}
