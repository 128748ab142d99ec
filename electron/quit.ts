import type { App, BrowserWindow } from 'electron'

// Saving takes milliseconds; a window that does not answer by now will not.
const patience = 4_000

/** What leaving takes. */
export interface QuitParts {
  readonly app: App
  readonly window: BrowserWindow
  readonly askToSave: () => void
  /** Some text is in the window alone: does she leave all the same? */
  readonly askToLoseText: () => Promise<boolean>
  readonly closeStore: () => void
}

/**
 * Closes without losing a letter: asks the window to save, waits for its word, then lets go of the
 * store. Returns what to call when the window has given its word.
 */
export function quitSafely(parts: QuitParts): { readonly ready: (allSaved: boolean) => void } {
  const { app, window } = parts
  let leaving: 'no' | 'asked' | 'yes' = 'no'
  let hanging: ReturnType<typeof setTimeout> | undefined
  const leave = () => {
    if (leaving === 'yes') return
    leaving = 'yes'
    if (!window.isDestroyed()) window.destroy()
    app.quit()
  }
  window.on('close', (event) => {
    if (leaving === 'yes') return
    event.preventDefault()
    if (leaving === 'asked') return
    leaving = 'asked'
    parts.askToSave()
    hanging = setTimeout(leave, patience)
  })
  window.webContents.on('render-process-gone', () => {
    // What was typed up to the last half second is on the disk; there is nobody left to ask.
    if (leaving === 'asked') leave()
    else if (leaving === 'no') window.webContents.reload()
  })
  app.on('will-quit', parts.closeStore)
  app.on('window-all-closed', () => {
    app.quit()
  })
  return {
    ready: (allSaved) => {
      clearTimeout(hanging)
      if (allSaved) {
        leave()
        return
      }
      void parts.askToLoseText().then((lose) => {
        leaving = 'no'
        if (lose) leave()
      })
    },
  }
}
