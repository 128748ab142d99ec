import { describe, expect, test } from 'vitest'
import { isOfOurTries, triedParts } from '../../../../electron/publish/remote/known-parts'
import type { RemoteContent } from '../../../../shared/publish/remote/remote-content'
import { contentWith, updateSaying } from '../wordpress/any-content'

const base = contentWith(['One.', 'Two.'])
const longer = contentWith(['One.', 'Two, changed.', 'Three.'])

describe('a post that is written in several steps', () => {
  test('parts of one try and of another are ours', () => {
    const half = { ...base, parts: [...base.parts, updateSaying(2, 'Three.')] }

    expect(isOurs(half, [longer])).toBe(true)
    expect(isOurs(longer, [longer])).toBe(true)
    expect(isOurs(half, [])).toBe(false)
  })

  test('a word that we never tried to send is somebody’s', () => {
    expect(isOurs(contentWith(['One.', 'Two by somebody.']), [longer])).toBe(false)
    expect(isOurs({ ...base, headline: 'Theirs' }, [longer])).toBe(false)
  })

  test('what is missing was deleted by somebody, unless a try of ours took it away', () => {
    const shorter = contentWith(['One.'])

    expect(isOurs(shorter, [longer])).toBe(false)
    expect(isOurs(shorter, [shorter])).toBe(true)
  })

  test('what others entered may go without us; it does not come without them', () => {
    const theirs = { ...updateSaying(9, 'The desk.'), key: 'foreign' as const }
    const withTheirs = { ...base, parts: [...base.parts, theirs] }
    const tries = [triedParts(longer, withTheirs)]

    expect(isOfOurTries(base, { base: withTheirs, tries })).toBe(true)
    expect(isOfOurTries(withTheirs, { base, tries })).toBe(false)
  })
})

function isOurs(there: RemoteContent, tried: readonly RemoteContent[]): boolean {
  return isOfOurTries(there, { base, tries: tried.map((content) => triedParts(content, base)) })
}
