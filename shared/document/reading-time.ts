/** Words of running text an adult reads in a minute: the mean that readers’ research settled on. */
const wordsPerMinute = 238

/** How long a text takes to read, in whole minutes; at least one where it has a word. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute))
}
