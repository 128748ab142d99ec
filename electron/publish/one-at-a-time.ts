const lastOf = new Map<string, Promise<unknown>>()

/** Runs an action when every earlier one under the same name has ended, well or not. */
export function oneAtATime<T>(name: string, action: () => Promise<T>): Promise<T> {
  const turn = (lastOf.get(name) ?? Promise.resolve()).then(action, action)
  lastOf.set(name, turn)
  const forget = () => {
    if (lastOf.get(name) === turn) lastOf.delete(name)
  }
  turn.then(forget, forget)
  return turn
}
