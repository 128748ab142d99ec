import { useEffect } from 'react'
import { say } from '../../shared/words/say'
import { runAfterLetter } from '../platform/between-keys'
import { useApp } from '../state/app-store'
import type { Toast } from '../state/toast'
import './toasts.css'

/** What has just happened, at the window's foot; spoken to those who do not see it. */
export function Toasts() {
  const toasts = useApp((state) => state.toasts)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
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
    <div className={`toast ${toast.tone}`}>
      <span className="toast-text">{toast.text}</span>
      {action === undefined ? null : (
        <button
          type="button"
          className="button quiet"
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
        onClick={() => {
          dismiss(toast.id)
        }}
      >
        ×
      </button>
    </div>
  )
}
