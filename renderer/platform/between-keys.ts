/**
 * The longest that anything waits for a pause between two keys: text is on the disk half a second
 * after it was typed, also in a window so busy, or so far behind others, that it never rests.
 */
const patienceMs = 60

/**
 * Runs once no letter waits to be drawn, so that work nobody looks for now never keeps the next one
 * from its frame; returns how to call it off. For what changes nothing on the screen: what does is
 * for `runAfterLetter`.
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

/** A letter was typed just now, and asked for this itself: the next one is as far away as it can be. */
const justTypedMs = 8
/** Whoever has not typed for so long is looking, not typing. */
const restMs = 120

let typedAt = -Infinity
const waiting = new Set<() => void>()

/**
 * Changes the screen right after a letter was drawn, or at rest. A screen draws so many frames a second
 * and no more: of one that comes between two letters the second one may have to wait for the next.
 * Returns how to call it off.
 */
export function runAfterLetter(run: () => void): () => void {
  const since = performance.now() - typedAt
  if (document.hidden || since < justTypedMs || since >= restMs) return runBetweenKeys(run)
  let callOff = (): void => undefined
  const go = () => {
    clearTimeout(timer)
    waiting.delete(go)
    callOff = runBetweenKeys(run)
  }
  const timer = setTimeout(go, restMs - since)
  waiting.add(go)
  return () => {
    clearTimeout(timer)
    waiting.delete(go)
    callOff()
  }
}

/** Runs once nothing was typed for so long, and not before that time is over. */
export function runAtRest(ms: number, run: () => void): () => void {
  let callOff = (): void => undefined
  const waitFor = (left: number) => {
    const timer = setTimeout(() => {
      const more = ms - (performance.now() - typedAt)
      if (more > 0) waitFor(more)
      else callOff = runBetweenKeys(run)
    }, left)
    callOff = () => {
      clearTimeout(timer)
    }
  }
  waitFor(ms)
  return () => {
    callOff()
  }
}

/** Follows what is typed in a window, so that others can keep out of its way. */
export function followTyping(target: Pick<Window, 'addEventListener'>): void {
  const early = { capture: true, passive: true } as const
  target.addEventListener(
    'beforeinput',
    () => {
      typedAt = performance.now()
      goOn()
    },
    early,
  )
  // Whoever gives a command has stopped typing, and waits for what comes of it.
  target.addEventListener(
    'keydown',
    ({ ctrlKey, metaKey, altKey, key }) => {
      if (ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab') rest()
    },
    early,
  )
  target.addEventListener('pointerdown', rest, early)
}

function rest(): void {
  typedAt = -Infinity
  goOn()
}

function goOn(): void {
  for (const go of [...waiting]) go()
}

/** Something to be drawn between the letters: once, however often it was asked for since. */
export interface BetweenKeys {
  readonly ask: () => void
  readonly stop: () => void
}

/** Draws this between the letters, each time it was asked for. */
export function onceBetweenKeys(run: () => void): BetweenKeys {
  let isAsked = false
  let callOff = (): void => undefined
  return {
    ask: () => {
      if (isAsked) return
      isAsked = true
      callOff = runAfterLetter(() => {
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

let hurrying = 0
const held = new Set<() => void>()

/**
 * Comes when the screen may change without keeping a letter waiting; at once while somebody waits for
 * what comes of it (`inHaste`).
 */
export function betweenKeys(): Promise<void> {
  if (hurrying > 0) return Promise.resolve()
  return new Promise((rested) => {
    let callOff = (): void => undefined
    const go = () => {
      callOff()
      held.delete(go)
      rested()
    }
    held.add(go)
    callOff = runAfterLetter(go)
  })
}

/** Does what she asked for: nothing in it waits for a letter, or for her to rest. */
export async function inHaste<T>(work: () => Promise<T>): Promise<T> {
  hurrying += 1
  for (const go of [...held]) go()
  try {
    return await work()
  } finally {
    hurrying -= 1
  }
}
