import type { Phrase } from './german'
import { say } from './say'

/** A table of phrases, said: for what is chosen by name. */
export function saidAll<Key extends string>(
  table: Readonly<Record<Key, Phrase>>,
): Readonly<Record<Key, string>>
export function saidAll(table: Readonly<Record<string, Phrase>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([key, phrase]) => [key, say(phrase)]))
}
