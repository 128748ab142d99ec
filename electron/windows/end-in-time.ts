import type { App } from 'electron'

/** What ending the app takes. */
export interface EndingParts {
  readonly app: Pick<App, 'on' | 'exit' | 'releaseSingleInstanceLock'>
  /** Nothing new is begun; what is under way may still end, and note that. */
  readonly stopWork: () => void
  readonly closeStore: () => void
  /** What is still being made for it is called off. */
  readonly callOff: () => void
  /** Names what this process waits for, as Node calls it. */
  readonly waitingFor: () => readonly string[]
  readonly after: (delayMs: number, run: () => void) => void
  /** Lets go of what nobody holds any more: found at the very end, it keeps Node from ending. */
  readonly tidy: (then: () => void) => void
  /** Ends this process without waiting for anything. */
  readonly kill: () => void
  readonly note: (line: string) => void
}

/** How long something under way may take to end by itself: a drive, a look-up of a name, a thread. */
const patienceMs = 3_000
const lookEachMs = 50
/** Far longer than tidying takes, whatever was made: if it does not end by then, it never will. */
const tidyingMs = 10_000

// A process ends when its threads do, and a thread that asks a dead drive never does.
const heldByThread = new Set([
  ...['FSReqCallback', 'FSReqPromise', 'MessagePort', 'Worker'],
  ...['GetAddrInfoReqWrap', 'GetNameInfoReqWrap'],
])

/**
 * Ends the app in a few seconds once its windows are gone, whatever it waits for: one that stays behind
 * unseen would keep her from opening Dateline again. All she wrote is on the disk by then, and what was
 * cut off is finished at the next start, as after a power cut.
 */
export function endInTime(parts: EndingParts): void {
  const { app, after } = parts
  const held = () => parts.waitingFor().filter((name) => heldByThread.has(name))
  let isEnding = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isEnding) return
    isEnding = true
    parts.stopWork()
    // Whoever opens Dateline again meanwhile gets one that stays.
    app.releaseSingleInstanceLock()
    let left = patienceMs
    const look = () => {
      const names = held()
      if (names.length > 0 && left > 0) {
        left -= lookEachMs
        after(lookEachMs, look)
        return
      }
      parts.closeStore()
      // Only now: nobody notes any more that it failed, and the next start makes it.
      parts.callOff()
      if (names.length === 0) {
        after(tidyingMs, parts.kill)
        parts.tidy(() => {
          app.exit(0)
        })
        return
      }
      parts.note(`ended while waiting for ${names.join(', ')}`)
      parts.kill()
    }
    look()
  })
}
