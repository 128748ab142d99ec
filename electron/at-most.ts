import type { later } from './later'

/**
 * How many go on at once, and how long a turn lasts at most: milliseconds. Of works that take longer than
 * their turns no more than as many again go on beside them.
 */
export interface Turns {
  readonly atOnce: number
  readonly turnMs: number
  readonly after: typeof later
}

/**
 * Lets a work go on so many times at once; whoever asks for one more waits for a turn, first come first
 * served. A work that takes longer than a turn goes on, and gives its turn to the next one.
 */
export function atMost<Of extends readonly unknown[], Made>(
  { atOnce, turnMs, after }: Turns,
  work: (...of: Of) => Promise<Made>,
): (...of: Of) => Promise<Made> {
  const waiting: (() => void)[] = []
  let [free, going] = [atOnce, 0]
  const passOn = () => {
    const next = waiting.shift()
    // The turn goes on to the next one, and nobody new comes in between.
    if (next === undefined) free += 1
    else next()
  }
  return async (...of) => {
    if (free === 0) await new Promise<void>((turn) => waiting.push(turn))
    else free -= 1
    let hasTurn = true
    const endTurn = () => {
      if (hasTurn) passOn()
      hasTurn = false
    }
    going += 1
    const callOff = after(turnMs, () => {
      if (going < atOnce * 2) endTurn()
    })
    try {
      return await work(...of)
    } finally {
      going -= 1
      callOff()
      endTurn()
    }
  }
}
