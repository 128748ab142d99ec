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

/** Comes once no letter waits to be drawn. */
export function betweenKeys(): Promise<void> {
  return new Promise((rested) => void runBetweenKeys(rested))
}
