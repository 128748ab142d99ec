import type { EntryId } from '../ids'

/** The slips an editor may let stand: whether they are any is hers to say. */
export const stetKinds = ['word-twice', 'name-spellings'] as const

/**
 * A slip an editor has looked at and lets stand, as proofreaders write “stet”. Two names (`entryId` null)
 * are two names in all of an article; a word that stands twice is meant twice in one entry, or (null) at
 * the top of the page.
 */
export interface Stet {
  readonly kind: (typeof stetKinds)[number]
  readonly entryId: EntryId | null
  /** What is let stand: `in in`, or the names in the order of the alphabet, `Meier Meyer`. */
  readonly words: string
}

/** That two names are two, whichever of them stands first. */
export function twoNames(one: string, other: string): Stet {
  return { kind: 'name-spellings', entryId: null, words: [one, other].sort().join(' ') }
}

/** Tells whether a slip is among those that are let stand. */
export function stetTest(stets: readonly Stet[]): (slip: Stet) => boolean {
  const all = new Set(stets.map(keyOf))
  return (slip) => all.has(keyOf(slip))
}

function keyOf({ kind, entryId, words }: Stet): string {
  return `${kind} ${entryId ?? ''} ${words}`
}
