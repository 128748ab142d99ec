import type { Author } from './author'
import type { Instant } from './stamp'

/** Somebody who writes for this newsroom, as bylines offer them. */
export interface Person {
  readonly name: string
  /** Absolute http(s) address of their own page; empty: none. */
  readonly url: string
  /** What they sign with, such as `ab`; empty: made from the name when somebody types. */
  readonly initials: string
  /** When they were last named. */
  readonly usedAt: Instant
}

/** The person in a byline. */
export function authorOf({ name, url }: Pick<Person, 'name' | 'url'>): Author {
  return url === '' ? { name } : { name, url }
}

/** The first letters of a name: `Ada Lovelace Brook` is `alb`. */
export function initialsOf(name: string): string {
  return name
    .trim()
    .split(/[\s-]+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLowerCase()
}

/**
 * The people that typed words may mean, best first: by initials, by the beginning of the name, by the
 * beginning of any word in it. No words: everybody, last used first.
 */
export function peopleMeant(words: string, people: readonly Person[]): readonly Person[] {
  const asked = folded(words)
  const ranked = people.flatMap((person) => {
    const rank = rankOf(asked, person)
    return rank === null ? [] : [{ person, rank }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || b.person.usedAt - a.person.usedAt)
    .map(({ person }) => person)
}

function rankOf(asked: string, { name, initials }: Person): number | null {
  if (asked === '') return 0
  const whole = folded(name)
  if (folded(initials || initialsOf(name)) === asked) return 0
  if (whole.startsWith(asked)) return 1
  const words = whole.split(/[\s-]+/)
  const starts = asked.split(' ').every((part) => words.some((word) => word.startsWith(part)))
  return starts ? 2 : null
}

function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
