import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import './dialog.css'
import { takeHalfTyped } from '../platform/half-typed'
import { closedByEnter } from './second-enter'
import { useModal } from './use-modal'

/** A dialog over the window: traps the focus, leaves by Esc, gives the focus back where it was. */
export function Dialog(props: {
  readonly title: string
  readonly lead?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
  readonly foot: ReactNode
  readonly onClose: () => void
  /** Asked once at a time, however often she presses. */
  readonly onSubmit: () => void | Promise<void>
}) {
  const element = useModal()
  const title = useId()
  const busy = useRef(false)
  const lastWasEnter = useRef(false)
  useEffect(
    () => () => {
      if (lastWasEnter.current) closedByEnter()
    },
    [],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    void Promise.resolve(props.onSubmit()).finally(() => {
      busy.current = false
    })
  }
  return (
    <dialog
      ref={element}
      className={props.wide === true ? 'dialog wide' : 'dialog'}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onKeyDownCapture={({ key }) => {
        if (key !== 'Control' && key !== 'Meta') lastWasEnter.current = key === 'Enter'
      }}
      onPointerDownCapture={() => {
        lastWasEnter.current = false
      }}
    >
      <form onSubmit={submit} onKeyDown={submitByKey}>
        <div className="dialog-head">
          <h2 id={title}>{props.title}</h2>
          {props.lead === undefined ? null : <p>{props.lead}</p>}
        </div>
        <div className="dialog-body">{props.children}</div>
        <div className="dialog-foot">{props.foot}</div>
      </form>
    </dialog>
  )
}

/** From anywhere in the dialog, where Enter alone may mean a new line: what its main button does. */
function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  // The key leaves no field: what stands half typed in one belongs to what is asked for.
  flushSync(takeHalfTyped)
  const button = event.currentTarget.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button?.disabled === false && !event.repeat) event.currentTarget.requestSubmit(button)
}
