/** How long an exchange with a server is waited for. */
export interface Patience {
  /** Ends the exchange when it is at its end, as a `TimeoutError`. */
  readonly signal: AbortSignal
  /** Something came: the wait begins anew. */
  readonly heard: () => void
  /** The exchange is over. */
  readonly end: () => void
}

/**
 * Waits for so many milliseconds each time until something is heard, and for no more than `longestMs` in
 * all: on a slow line an answer may take as long as it comes, and nobody holds us by a letter a minute.
 */
export function patience(silenceMs: number, longestMs: number): Patience {
  const ending = new AbortController()
  const last = Date.now() + longestMs
  const timer = setTimeout(() => {
    ending.abort(new DOMException('Nothing came for too long.', 'TimeoutError'))
  }, silenceMs)
  return {
    signal: ending.signal,
    heard: () => {
      if (Date.now() < last) timer.refresh()
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}
