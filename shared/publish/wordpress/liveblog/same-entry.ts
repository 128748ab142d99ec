import { plainText } from '../../../document/plain-text'
import { letters } from '../../remote/compare-content'
import type { RemotePart } from '../../remote/remote-content'

/**
 * Whether an entry of somebody on the site and an update here are one: they say the same, or the update
 * was brought in from it (then it has its very second) and at least half of its words are still there.
 */
export function isSameEntry(theirs: RemotePart, ours: RemotePart): boolean {
  const [there, here] = [wordsOf(theirs), wordsOf(ours)]
  if (there.length > 0 && letters(there.join('')) === letters(here.join(''))) return true
  if (theirs.stamp === null || theirs.stamp !== ours.stamp) return false
  // Withdrawn here: all its words are gone.
  if (here.length === 0) return true
  const known = new Set(here)
  return there.filter((word) => known.has(word)).length * 2 >= there.length
}

function wordsOf({ headline, body }: RemotePart): readonly string[] {
  return `${headline} ${plainText(body)}`.split(/\s+/).filter((word) => word !== '')
}
