import type { ArticleId } from '../../../ids'
import { comparablePart } from '../../remote/compare-content'
import type { RemotePart } from '../../remote/remote-content'
import { isUpdate, wantsKey, type UpdatePart } from './entry-markup'
import type { LiveblogEntry } from './liveblog-entry'
import type { EntryReading } from './read-entry'
import { isSameEntry } from './same-entry'

/** One thing to do in the plug-in. */
export type EntryStep =
  | { readonly kind: 'insert'; readonly part: UpdatePart }
  | { readonly kind: 'update' | 'unkey'; readonly onto: LiveblogEntry; readonly part: UpdatePart }
  | { readonly kind: 'delete'; readonly onto: LiveblogEntry }

/**
 * What stands in the plug-in, with what it says. An update without an article is one of ours whose mark
 * somebody’s editor dropped.
 */
export interface StandingEntry extends EntryReading {
  readonly entry: LiveblogEntry
}

/**
 * What is to be done so that each update of an article stands in the plug-in once, with its words: the
 * oldest first, deletions last. Nothing is done where nothing differs. What others entered stays; only
 * what was brought in from there, or was taken into the article word for word, becomes ours where it is.
 */
export function planEntries(
  parts: readonly RemotePart[],
  {
    article,
    standing,
  }: {
    readonly article: ArticleId
    readonly standing: readonly StandingEntry[]
  },
): readonly EntryStep[] {
  const oldestFirst = [...standing].sort((a, b) => a.entry.id - b.entry.id)
  const free = new Set(oldestFirst.filter(({ part }) => part.key === 'foreign'))
  const steps: EntryStep[] = []
  const left = new Set(oldestFirst.filter((each) => each.article === article || isUnmarked(each)))
  for (const part of inOrder(parts.filter(isUpdate))) {
    const own = oldestFirst.filter((each) => left.has(each) && each.part.key === part.key)
    const adopted =
      own.length > 0 ? undefined : [...free].find((each) => isSameEntry(each.part, part))
    if (adopted !== undefined) free.delete(adopted)
    const there = adopted === undefined ? own : [adopted]
    const { step, onto } = stepFor(part, there)
    if (step !== null) steps.push(step)
    if (onto !== null) left.delete(onto)
    // A key event is entered anew: the entry that was none goes.
    if (onto === null && adopted !== undefined) left.add(adopted)
  }
  return [...steps, ...[...left].map(({ entry }) => ({ kind: 'delete', onto: entry }) as const)]
}

function isUnmarked({ article, part }: StandingEntry): boolean {
  return article === null && isUpdate(part)
}

/** The plug-in takes an entry among its key events only when it is entered, and lets it go at any time. */
function stepFor(
  part: UpdatePart,
  there: readonly StandingEntry[],
): { readonly step: EntryStep | null; readonly onto: StandingEntry | null } {
  const isKey = wantsKey(part)
  const onto = there.find(({ entry }) => entry.isKey === isKey) ?? (isKey ? undefined : there[0])
  if (onto === undefined) return { step: { kind: 'insert', part }, onto: null }
  const { entry } = onto
  if (entry.isKey && !isKey) return { step: { kind: 'unkey', onto: entry, part }, onto }
  const isSame =
    onto.article !== null &&
    onto.part.stamp === part.stamp &&
    comparablePart(onto.part) === comparablePart(part)
  return { step: isSame ? null : { kind: 'update', onto: entry, part }, onto }
}

// The plug-in orders by time, then by number: of what is entered in one second the newest comes last.
function inOrder(parts: readonly UpdatePart[]): readonly UpdatePart[] {
  return [...parts].reverse().sort((a, b) => (a.stamp ?? 0) - (b.stamp ?? 0))
}
