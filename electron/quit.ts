import type { App, BrowserWindow } from 'electron'

// Saving takes milliseconds; a window that does not answer by now will not.
const patience = 4_000

/**
 * Closes without losing a letter: asks the window to save, waits for its word, then lets go of the
 * store. Returns what to call when the window has given its word.
 */
export function quitSafely(parts: {
  readonly app: App
  readonly window: BrowserWindow
  readonly askToSave: () => void
  readonly closeStore: () => void
}): { readonly ready: () => void } {
  let leaving: 'no' | 'asked' | 'yes' = 'no'
  const leave = () => {
    if (leaving === 'yes') return
    leaving = 'yes'
    if (!parts.window.isDestroyed()) parts.window.destroy()
    parts.app.quit()
  }
  parts.window.on('close', (event) => {
    if (leaving === 'yes') return
    event.preventDefault()
    if (leaving === 'asked') return
    leaving = 'asked'
    parts.askToSave()
    setTimeout(leave, patience).unref()
  })
  parts.window.webContents.on('render-process-gone', () => {
    // What was typed up to the last half second is on the disk; there is nobody left to ask.
    if (leaving === 'asked') leave()
  })
  parts.app.on('will-quit', parts.closeStore)
  parts.app.on('window-all-closed', () => {
    parts.app.quit()
  })
  return { ready: leave }
}
