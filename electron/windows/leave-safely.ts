import type { App, BrowserWindow } from 'electron'
import type { WindowId } from './article-holders'

// Saving words takes milliseconds; a window that does not answer by now will not.
const patience = 4_000
/** A timer that comes later than this was held up: this process itself waited, as for a locked file. */
const mostLate = 500

/** What leaving takes. */
export interface LeavingParts {
  readonly app: App
  readonly askToSave: (window: BrowserWindow) => void
  /** Some text is in this window alone: does she leave all the same? */
  readonly askToLoseText: (window: BrowserWindow) => Promise<boolean>
  /** A picture is being stored: whatever waits for it is not hanging. */
  readonly isStoring: () => boolean
  /** Before the first window goes: which windows there are is kept for the next start. */
  readonly keepWindows: () => void
}

/** Closes windows, one or all, without losing a letter. */
export interface Leaving {
  readonly watch: (window: BrowserWindow) => void
  readonly ready: (window: WindowId, allSaved: boolean) => void
  /** Whether the app is about to quit, so that windows which go are not forgotten. */
  readonly isQuitting: () => boolean
}

interface Watched {
  readonly window: BrowserWindow
  state: 'open' | 'asked' | 'may-go'
  hanging?: ReturnType<typeof setTimeout>
}

/**
 * A window that is closed is asked to save, and goes when it has given its word. When the app quits,
 * none goes before all have: whoever stays keeps every window.
 */
export function leaveSafely(parts: LeavingParts): Leaving {
  const { app } = parts
  const watched = new Map<WindowId, Watched>()
  let quitting = false
  const beginQuitting = () => {
    if (!quitting) parts.keepWindows()
    quitting = true
  }
  const letGo = (one: Watched) => {
    clearTimeout(one.hanging)
    one.state = 'may-go'
    const all = [...watched.values()]
    if (!quitting) one.window.destroy()
    else if (all.every(({ state }) => state === 'may-go')) {
      for (const { window } of all) window.destroy()
      app.quit()
    }
  }
  const waitFor = (one: Watched) => {
    const due = Date.now() + patience
    one.hanging = setTimeout(() => {
      // What the window has answered meanwhile is heard only after this, and it may be that words are
      // not saved.
      const wasHeldUp = Date.now() - due > mostLate
      if (parts.isStoring() || wasHeldUp) waitFor(one)
      else letGo(one)
    }, patience)
  }
  const stay = () => {
    quitting = false
    for (const one of watched.values()) one.state = 'open'
  }
  app.on('before-quit', beginQuitting)
  app.on('window-all-closed', () => {
    app.quit()
  })
  return {
    isQuitting: () => quitting,
    watch: (window) => {
      const id = window.webContents.id
      const one: Watched = { window, state: 'open' }
      watched.set(id, one)
      window.on('close', (event) => {
        if (one.state === 'may-go' && !quitting) return
        event.preventDefault()
        if (one.state !== 'open') return
        // The last window takes the app with it, and comes back with it.
        if (watched.size === 1) beginQuitting()
        one.state = 'asked'
        parts.askToSave(window)
        waitFor(one)
      })
      window.on('closed', () => {
        clearTimeout(one.hanging)
        watched.delete(id)
      })
      window.webContents.on('render-process-gone', () => {
        // What was typed up to the last half second is on the disk; there is nobody left to ask.
        if (one.state === 'asked') letGo(one)
        else if (one.state === 'open') window.webContents.reload()
      })
    },
    ready: (id, allSaved) => {
      const one = watched.get(id)
      if (one === undefined) return
      clearTimeout(one.hanging)
      if (allSaved) {
        letGo(one)
        return
      }
      void parts.askToLoseText(one.window).then((lose) => {
        if (lose) letGo(one)
        else stay()
      })
    },
  }
}
