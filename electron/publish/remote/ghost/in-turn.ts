/** Does work for one post after the other, whoever asks; posts do not wait for each other. */
export type InTurn = <T>(remoteId: string, work: () => Promise<T>) => Promise<T>

/** A queue for each post of a site. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (remoteId, work) => {
    const before = last.get(remoteId) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(remoteId, mine)
    try {
      return await mine
    } finally {
      if (last.get(remoteId) === mine) last.delete(remoteId)
    }
  }
}
