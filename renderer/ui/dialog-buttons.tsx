import type { ReactNode } from 'react'
import { say } from '../../shared/words/say'

/** The last line of a dialog: the way out, and at its end what the dialog is for. */
export function DialogButtons(props: {
  readonly onCancel: () => void
  readonly cancel?: string
  /** What Enter does, by name; absent: there is nothing but the way out. */
  readonly submit?: ReactNode
  readonly tone?: 'main' | 'danger'
  readonly disabled?: boolean
  /** Which of the two has the focus at first, where no field has it. */
  readonly focus?: 'cancel' | 'submit'
  /** What stands before them, at the other end. */
  readonly children?: ReactNode
}) {
  return (
    <>
      {props.children}
      <button
        type="button"
        className="button"
        data-first-focus={props.focus === 'cancel' ? true : undefined}
        onClick={props.onCancel}
      >
        {props.cancel ?? say('Cancel')}
      </button>
      {props.submit === undefined ? null : (
        <button
          type="submit"
          className={`button ${props.tone ?? 'main'}`}
          disabled={props.disabled}
          data-first-focus={props.focus === 'submit' ? true : undefined}
        >
          {props.submit}
        </button>
      )}
    </>
  )
}
