/**
 * Answers again what was asked of late without making it again. Whatever is made must follow from the key
 * alone. Keys of at most so many characters are kept twice over; older ones go all at once. What is made
 * undefined is asked for again the next time.
 */
export function remembering<T>(mostCharacters: number): (key: string, make: () => T) => T {
  let [newer, older] = [new Map<string, T>(), new Map<string, T>()]
  let characters = 0
  return (key, make) => {
    if (newer.has(key)) return newer.get(key) as T
    const value = older.has(key) ? (older.get(key) as T) : make()
    if (value === undefined) return value
    characters += key.length
    if (characters > mostCharacters * share) {
      older = newer
      newer = new Map()
      characters = key.length
    }
    newer.set(key, value)
    return value
  }
}

let share = 1

/**
 * How much of what may be remembered is, from now on, in this thread. Whoever goes through a whole newsroom
 * asks for nothing twice, and what it keeps for nothing is gone through whenever memory is collected.
 */
export function rememberOnly(part: number): void {
  share = part
}
