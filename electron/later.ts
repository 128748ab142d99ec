/** Runs something later; the returned function calls it off. */
export function later(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => {
    clearTimeout(timer)
  }
}
