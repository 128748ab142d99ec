/**
 * The longest that anything waits for a pause between two keys: text is on the disk half a second
 * after it was typed, also in a window so busy, or so far behind others, that it never rests.
 */
const patienceMs = 60

/**
 * Runs once no letter waits to be drawn, so that work nobody looks for now never keeps the next one
 * from its frame; returns how to call it off.
 */
export function runBetweenKeys(run: () => void): () => void {
  // Where nothing is drawn nothing waits to be, and Chromium would be in no hurry.
  if (document.hidden) {
    run()
    return () => undefined
  }
  const id = requestIdleCallback(run, { timeout: patienceMs })
  return () => cancelIdleCallback(id)
}

/** Something to be done between the keys: once, however often it was asked for since. */
export interface BetweenKeys {
  readonly ask: () => void
  readonly stop: () => void
}

/** Does this once no letter waits to be drawn, each time it was asked for. */
export function onceBetweenKeys(run: () => void): BetweenKeys {
  let isAsked = false
  let callOff = (): void => undefined
  return {
    ask: () => {
      if (isAsked) return
      isAsked = true
      callOff = runBetweenKeys(() => {
        isAsked = false
        run()
      })
    },
    stop: () => {
      callOff()
      isAsked = false
    },
  }
}

/** Comes once no letter waits to be drawn. */
export function betweenKeys(): Promise<void> {
  return new Promise((rested) => void runBetweenKeys(rested))
}
