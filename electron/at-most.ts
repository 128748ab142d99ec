/** Lets a work go on so many times at once; whoever asks for one more waits for a turn, first come first served. */
export function atMost<Of extends readonly unknown[], Made>(
  atOnce: number,
  work: (...of: Of) => Promise<Made>,
): (...of: Of) => Promise<Made> {
  const waiting: (() => void)[] = []
  let free = atOnce
  return async (...of) => {
    if (free === 0) await new Promise<void>((turn) => waiting.push(turn))
    else free -= 1
    try {
      return await work(...of)
    } finally {
      const next = waiting.shift()
      // The turn goes on to the next one, and nobody new comes in between.
      if (next === undefined) free += 1
      else next()
    }
  }
}
