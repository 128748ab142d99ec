import { useId, type KeyboardEvent, type Ref } from 'react'
import { say } from '../../../shared/words/say'
import { typeInto } from '../../ui/type-into'

/** Lines that a machine reads, to write by hand: Tab sets in, and Shift with Tab leaves the field. */
export function CodeText(props: {
  readonly name: string
  readonly value: string
  readonly rows: number
  readonly isWrong: boolean
  readonly ref: Ref<HTMLTextAreaElement>
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.key !== 'Tab' || !plain) return
    event.preventDefault()
    typeInto(event.currentTarget, '  ')
  }
  return (
    <div className="field">
      <label className="name" htmlFor={id}>
        {props.name}
      </label>
      <textarea
        id={id}
        ref={props.ref}
        dir="ltr"
        className="code-text"
        rows={props.rows}
        spellCheck={false}
        aria-invalid={props.isWrong}
        aria-describedby={`${id}-hint`}
        value={props.value}
        onKeyDown={keyDown}
        onChange={({ target }) => {
          props.onChange(target.value)
        }}
      />
      <span className="hint" id={`${id}-hint`}>
        {say('Liquid and HTML. Tab sets in, Shift with Tab leaves the field.')}
      </span>
    </div>
  )
}
