import { vi } from 'vitest'

/** The test’s page draws nothing, and has no marks either: here are some that nobody sees. */
class PaperHighlight extends Set<AbstractRange> {
  priority = 0
}

const highlights = new Map<string, PaperHighlight>()

vi.stubGlobal('Highlight', PaperHighlight)
vi.stubGlobal('CSS', { highlights })

/** The words that are marked so, in the order of the alphabet. */
export function markedAs(name: string): readonly string[] {
  return [...(highlights.get(name) ?? [])].map(String).sort()
}
