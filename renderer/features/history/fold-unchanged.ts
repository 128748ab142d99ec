import type { BlockChange } from '../../../shared/history/change-types'
import { say } from '../../../shared/words/say'

/** A row of a comparison: one block, or a run of blocks nobody changed. */
export type ComparedRow =
  | { readonly kind: 'block'; readonly change: BlockChange; readonly index: number }
  | { readonly kind: 'folded'; readonly from: number; readonly count: number }

/** Unchanged blocks left standing on each side of a change, so that it is read in its place. */
const context = 1
/** A shorter run takes less room than the words that would stand for it. */
const shortestFold = 3

/** The blocks with long unchanged runs folded away, but for those she has unfolded. */
export function foldUnchanged(
  changes: readonly BlockChange[],
  unfolded: ReadonlySet<number>,
): readonly ComparedRow[] {
  const rows: ComparedRow[] = []
  for (let index = 0; index < changes.length;) {
    const end = endOfRun(changes, index)
    rows.push(...rowsOfRun(changes, { start: index, end }, unfolded))
    index = end
  }
  return rows
}

/** `12 unchanged paragraphs`: one word for blocks of every kind. */
export function foldedWords(count: number): string {
  return say('{count} unchanged paragraphs', { count })
}

/** One past the last block of an unchanged run; one further where the block is changed. */
function endOfRun(changes: readonly BlockChange[], start: number): number {
  let end = start
  while (changes[end]?.kind === 'same') end += 1
  return Math.max(end, start + 1)
}

function rowsOfRun(
  changes: readonly BlockChange[],
  { start, end }: { readonly start: number; readonly end: number },
  unfolded: ReadonlySet<number>,
): readonly ComparedRow[] {
  // At the top and at the foot of a text there is no change to stand beside.
  const from = start === 0 ? 0 : start + context
  const to = end === changes.length ? end : end - context
  const folds = changes[start]?.kind === 'same' && to - from >= shortestFold && !unfolded.has(from)
  if (!folds) return blockRows(changes, start, end)
  return [
    ...blockRows(changes, start, from),
    { kind: 'folded', from, count: to - from },
    ...blockRows(changes, to, end),
  ]
}

function blockRows(
  changes: readonly BlockChange[],
  start: number,
  end: number,
): readonly ComparedRow[] {
  return changes
    .slice(start, end)
    .map((change, offset) => ({ kind: 'block' as const, change, index: start + offset }))
}
