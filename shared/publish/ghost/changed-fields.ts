import type { GhostPost } from './ghost-post'
import type { PostFields } from './write-post'

/** The fields that differ from what stands there; empty: there is nothing to write. */
export function changedFields(fields: PostFields, standing: GhostPost): Partial<PostFields> {
  const entries = Object.entries(fields).filter(
    ([name]) => !isStanding(name as keyof PostFields, fields, standing),
  )
  return Object.fromEntries(entries)
}

function isStanding(name: keyof PostFields, fields: PostFields, standing: GhostPost): boolean {
  switch (name) {
    case 'tags':
      return sameIds(fields.tags, standing.tags)
    case 'authors':
      return sameIds(fields.authors, standing.authors)
    case 'published_at':
      return sameTime(fields.published_at ?? null, standing.published_at ?? null)
    default:
      return (fields[name] ?? '') === (standing[name] ?? '')
  }
}

function sameIds(
  wanted: readonly ({ readonly id: string } | { readonly name: string })[],
  standing: readonly { readonly id: string }[],
): boolean {
  const there = standing.map(({ id }) => id)
  return (
    wanted.length === there.length &&
    wanted.every((label, at) => 'id' in label && label.id === there[at])
  )
}

function sameTime(wanted: string | null, standing: string | null): boolean {
  if (wanted === null || standing === null) return wanted === standing
  return Math.floor(Date.parse(wanted) / 1_000) === Math.floor(Date.parse(standing) / 1_000)
}
