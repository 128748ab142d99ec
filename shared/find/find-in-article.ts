import type { ArticleLine, EntryLines, LinePlace } from '../document/article-lines'
import type { FoundSpan } from './find-in-texts'

/** Words that were found in an article, and where. */
export interface FoundWords extends FoundSpan {
  readonly place: LinePlace
  /** What was withdrawn is found, and never changed: it stays as readers last had it. */
  readonly mayChange: boolean
}

/** The lines that are looked through, in the order of the screen. */
export function linesToSearch(entries: readonly EntryLines[]): readonly ArticleLine[] {
  return entries.flatMap(({ lines }) => lines)
}

/** What was found in each of those lines, as one list. */
export function foundWords(
  entries: readonly EntryLines[],
  found: readonly (readonly FoundSpan[])[],
): readonly FoundWords[] {
  let at = -1
  return entries.flatMap(({ state, lines }) =>
    lines.flatMap(({ place }) => {
      at += 1
      return (found[at] ?? []).map((span) => ({ ...span, place, mayChange: state !== 'withdrawn' }))
    }),
  )
}

/** What takes the place of found words: as it is typed, or with `$1` and `$&` where patterns are on. */
export function replacementFor(
  { words, groups }: FoundSpan,
  by: { readonly words: string; readonly pattern: boolean },
): string {
  if (!by.pattern) return by.words
  return by.words.replace(/\$(?:(\$)|(&)|(\d{1,2}))/g, (all, dollar, whole, number) => {
    if (dollar !== undefined) return '$'
    if (whole !== undefined) return words
    return groupMeant(String(number), groups) ?? String(all)
  })
}

/** Of two figures the second may be one that is to be written: `$10` with one group is its words and 0. */
function groupMeant(number: string, groups: readonly string[]): string | null {
  const group = groups[Number(number) - 1]
  if (group !== undefined || number.length === 1) return group ?? null
  const first = groups[Number(number.charAt(0)) - 1]
  return first === undefined ? null : first + number.charAt(1)
}
