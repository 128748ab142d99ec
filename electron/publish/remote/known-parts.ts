import { comparablePart } from '../../../shared/publish/remote/compare-content'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import { contentHash } from '../../store/content-hash'
import type { TriedParts } from '../../store/outbox-store'

/** The headline, the standfirst and each part of a content, each as one short word. */
export function partHashes({ headline, standfirst, parts }: RemoteContent): readonly string[] {
  return [
    named('headline', headline.trim()),
    named('standfirst', standfirst.trim()),
    ...parts.map((part) => named(part.key, comparablePart(part))),
  ]
}

/** What a try to send a content upon another writes and takes away, part by part. */
export function triedParts(content: RemoteContent, onto: RemoteContent): TriedParts {
  const wanted = keysOf(content)
  // Of what others put in, nobody but they know what became of it.
  const removes = [...keysOf(onto)].filter((key) => key !== 'foreign' && !wanted.has(key))
  return { writes: partHashes(content), removes }
}

/**
 * Whether a post that is written in several steps holds nothing but what we wrote: each part stands there
 * as the base or one of our tries has it, and none of the base is missing but what one of them took away.
 * What somebody put in, changed or deleted is theirs.
 */
export function isOfOurTries(
  there: RemoteContent,
  { base, tries }: { readonly base: RemoteContent; readonly tries: readonly TriedParts[] },
): boolean {
  const known = new Set([...partHashes(base), ...tries.flatMap(({ writes }) => writes)])
  const removed = new Set(tries.flatMap(({ removes }) => removes))
  const standing = keysOf(there)
  const missing = [...keysOf(base)].filter((key) => key !== 'foreign' && !standing.has(key))
  return (
    partHashes(there).every((part) => known.has(part)) && missing.every((key) => removed.has(key))
  )
}

function named(key: string, text: string): string {
  return `${key} ${contentHash(text).slice(0, 16)}`
}

function keysOf({ parts }: RemoteContent): ReadonlySet<string> {
  return new Set(parts.map(({ key }) => key))
}
