import git, { type TreeEntry } from 'isomorphic-git'
import type fs from 'node:fs'

/** A repository without a work tree. */
export interface GitPlace {
  readonly fs: typeof fs
  readonly gitdir: string
}

/** What becomes of each path: the blob it is to hold, or null where it goes. */
export type TreeChange = ReadonlyMap<string, string | null>

/** A tree with these changes made; null: nothing is left of it. Folders without a change are not read. */
export async function changeTree(
  place: GitPlace,
  from: string | null,
  change: TreeChange,
): Promise<string | null> {
  const before = from === null ? [] : (await git.readTree({ ...place, oid: from })).tree
  const entries = new Map(before.map((entry) => [entry.path, entry]))
  for (const [name, below] of byFirstPart(change)) {
    const now = entries.get(name)
    const entry = await changedEntry(place, { name, now, below })
    if (entry === null) entries.delete(name)
    else entries.set(name, entry)
  }
  if (entries.size === 0) return null
  return git.writeTree({ ...place, tree: [...entries.values()] })
}

async function changedEntry(
  place: GitPlace,
  of: {
    readonly name: string
    readonly now: TreeEntry | undefined
    readonly below: ReadonlyMap<string, string | null>
  },
): Promise<TreeEntry | null> {
  const own = of.below.get('')
  if (own === null) return null
  if (own !== undefined) return { mode: '100644', path: of.name, oid: own, type: 'blob' }
  const from = of.now?.type === 'tree' ? of.now.oid : null
  const oid = await changeTree(place, from, of.below)
  return oid === null ? null : { mode: '040000', path: of.name, oid, type: 'tree' }
}

function byFirstPart(change: TreeChange): ReadonlyMap<string, Map<string, string | null>> {
  const parts = new Map<string, Map<string, string | null>>()
  for (const [path, blob] of change) {
    const [first = '', ...rest] = path.split('/')
    const below = parts.get(first) ?? new Map<string, string | null>()
    below.set(rest.join('/'), blob)
    parts.set(first, below)
  }
  return parts
}

/** What stands in a tree where a file is to be, or where a folder above it is to be. */
export interface StandingThere {
  readonly oid: string
  readonly path: string
  /** No folder, no link, and nothing that is in the way of a folder. */
  readonly isFile: boolean
}

/** What stands at a path of a tree; null: nothing is there, nor in the way. */
export async function standingAt(
  place: GitPlace,
  tree: string | null,
  path: string,
): Promise<StandingThere | null> {
  let at = tree
  const parts = path.split('/')
  for (const [index, part] of parts.entries()) {
    if (at === null) return null
    const { tree: entries } = await git.readTree({ ...place, oid: at })
    const entry = entries.find(({ path: name }) => name === part)
    if (entry === undefined) return null
    const { oid, type, mode } = entry
    const isLast = index === parts.length - 1
    if (isLast || type !== 'tree') {
      const isFile = isLast && type === 'blob' && mode !== linkMode
      return { oid, path: parts.slice(0, index + 1).join('/'), isFile }
    }
    at = oid
  }
  return null
}

const linkMode = '120000'
