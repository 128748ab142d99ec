import type { GhostLabel } from './ghost-post'
import { tagName } from './ghost-words'
import { sameName } from './same-name'

/** A tag to be sent: one that exists there by its id, a new one by its name. */
export type TagToSend = { readonly id: string } | { readonly name: string }

/** What is known of a post's tags. Ghost replaces them all, so those of others must be sent too. */
export interface TagSources {
  readonly standing: readonly GhostLabel[]
  /** Names that an earlier sending of ours put there. */
  readonly oursBefore: readonly string[]
  /** Ours now, the section's first. */
  readonly wanted: readonly string[]
  /** Tags of the site that bear our names. */
  readonly known: readonly GhostLabel[]
}

/** Ours by name and first, which makes the section Ghost's primary tag; then what others added. */
export function mergeTags({
  standing,
  oursBefore,
  wanted,
  known,
}: TagSources): readonly TagToSend[] {
  const before = oursBefore.map(tagName)
  const names = distinct(wanted.map(tagName).filter((name) => name !== ''))
  const ours = names.map((name): TagToSend => {
    const found = [...standing, ...known].find((tag) => sameName(tag.name, name))
    return found === undefined ? { name } : { id: found.id }
  })
  const isOurs = ({ name }: GhostLabel) => [...names, ...before].some((one) => sameName(one, name))
  return [...ours, ...standing.filter((tag) => !isOurs(tag)).map(({ id }) => ({ id }))]
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.findIndex((one) => sameName(one, name)) === at)
}

/** What is known of a post's authors; Ghost knows only people with an account there. */
export interface AuthorSources {
  readonly standing: readonly GhostLabel[]
  /** Ids that stood for our authors before. */
  readonly oursBefore: readonly string[]
  readonly wanted: readonly string[]
  readonly users: readonly GhostLabel[]
}

/** Who the post is by there. */
export interface MergedAuthors {
  readonly ids: readonly string[]
  /** Those among them who stand for ours. */
  readonly ours: readonly string[]
  /** Somebody of ours has no account there: the post must name all of ours by itself. */
  readonly unknown: boolean
}

/** Our authors by name, then those whom others added. A post cannot be by nobody. */
export function mergeAuthors({
  standing,
  oursBefore,
  wanted,
  users,
}: AuthorSources): MergedAuthors {
  const matches = wanted.map((name) =>
    [...standing, ...users].find((user) => sameName(user.name, name)),
  )
  const found = [...new Set(matches.flatMap((user) => (user === undefined ? [] : [user.id])))]
  const unknown = matches.includes(undefined)
  const there = standing.map(({ id }) => id)
  if (found.length === 0) {
    return { ids: there, ours: there.filter((id) => oursBefore.includes(id)), unknown }
  }
  const others = there.filter((id) => !found.includes(id) && !oursBefore.includes(id))
  return { ids: [...found, ...others], ours: found, unknown }
}
