import { useCallback, useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react'
import { say } from '../../shared/words/say'
import { runAfterLetter } from '../platform/between-keys'
import { useApp } from '../state/app-store'
import type { Toast } from '../state/toast'
import './toasts.css'
import { rememberFocus } from './use-modal'

/** What has just happened, at the window's foot; spoken to those who do not see it. */
export function Toasts() {
  const toasts = useApp((state) => state.toasts)
  const giveBack = useRef((): void => undefined)
  const goBack = useCallback(() => {
    giveBack.current()
  }, [])
  return (
    <div
      className="toasts"
      role="status"
      aria-live="polite"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) giveBack.current = rememberFocus(relatedTarget)
      }}
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} onGone={goBack} />
      ))}
    </div>
  )
}

function ToastLine(props: {
  readonly toast: Toast
  /** It goes, and has the focus. */
  readonly onGone: () => void
}) {
  const { toast, onGone } = props
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = line
    return () => {
      if (current?.contains(document.activeElement) === true) onGone()
    }
  }, [onGone])
  const dismiss = useApp((state) => state.dismiss)
  useEffect(() => {
    if (toast.lasts === 0) return
    let callOff = (): void => undefined
    const timer = setTimeout(() => {
      callOff = runAfterLetter(() => {
        dismiss(toast.id)
      })
    }, toast.lasts)
    return () => {
      clearTimeout(timer)
      callOff()
    }
  }, [toast, dismiss])
  const { action } = toast
  return (
    <div className={`toast ${toast.tone}`} ref={line}>
      <span className="toast-text">{toast.text}</span>
      {action === undefined ? null : (
        <button
          type="button"
          className="button quiet"
          onMouseDown={keepCaret}
          onClick={() => {
            dismiss(toast.id)
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className="button quiet"
        aria-label={say('Put this message away')}
        onMouseDown={keepCaret}
        onClick={() => {
          dismiss(toast.id)
        }}
      >
        ×
      </button>
    </div>
  )
}

/** She types on where she is. */
function keepCaret(event: MouseEvent): void {
  event.preventDefault()
}
