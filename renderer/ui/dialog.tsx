import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'
import './dialog.css'

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
  const element = useRef<HTMLDialogElement>(null)
  const title = useId()
  const busy = useRef(false)
  useEffect(() => {
    const before = document.activeElement
    element.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
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
    >
      <form onSubmit={submit}>
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
