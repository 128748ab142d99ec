import { useEffect } from 'react'
import { useApp } from '../../state/app-store'
import './focus.css'

/** Esc leads out of focus mode from wherever she is; in a text the editor sees to it itself. */
export function useFocusMode(): void {
  const on = useApp((state) => state.focusMode)
  useEffect(() => {
    if (!on) return
    const keyDown = (event: KeyboardEvent): void => {
      const { dialog, setFocusMode } = useApp.getState()
      if (event.key !== 'Escape' || event.defaultPrevented || dialog !== null) return
      event.preventDefault()
      setFocusMode(false)
    }
    window.addEventListener('keydown', keyDown)
    return () => {
      window.removeEventListener('keydown', keyDown)
    }
  }, [on])
}
