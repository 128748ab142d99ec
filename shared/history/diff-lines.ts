import type { Inline } from '../document/nodes'
import { align, type Match } from './align'
import type { PieceChange, WordsChange } from './change-types'
import { inlinesOf, type Run } from './inline-runs'
import {
  lineTokens,
  part,
  runLength,
  runsBetween,
  wordsBetween,
  type TokenLine,
} from './line-tokens'
import { tidyMatches } from './tidy-matches'

/** What differs between two lines, word by word, with formats and links. */
export function diffLines(
  before: readonly Inline[],
  after: readonly Inline[],
  language = 'en',
): WordsChange {
  const old = lineTokens(before, language)
  const now = lineTokens(after, language)
  const texts = { before: old.keys, after: now.keys }
  const matches = tidyMatches(texts, align(old.keys, now.keys))
  return piecesBetween(wholeLine(old), wholeLine(now), matches)
}

/** Part of a line, by its tokens. */
export interface LinePart {
  readonly line: TokenLine
  readonly from: number
  readonly to: number
}

/** All of a line. */
export function wholeLine(line: TokenLine): LinePart {
  return { line, from: 0, to: line.keys.length }
}

/** The pieces between two lines of which is known what they have in common, by places in both lines. */
export function piecesBetween(
  before: LinePart,
  after: LinePart,
  matches: readonly Match[],
): WordsChange {
  const pieces: PieceChange[] = []
  const place = { before: before.from, after: after.from }
  let added = 0
  let removed = 0
  for (const match of [...matches, { before: before.to, after: after.to, length: 0 }]) {
    const out = runsBetween(before.line, place.before, match.before)
    const put = runsBetween(after.line, place.after, match.after)
    removed += wordsBetween(before.line, place.before, match.before)
    added += wordsBetween(after.line, place.after, match.after)
    for (const inline of inlinesOf(out)) pieces.push({ kind: 'removed', inline })
    for (const inline of inlinesOf(put)) pieces.push({ kind: 'added', inline })
    place.before = match.before + match.length
    place.after = match.after + match.length
    const kept = keptPieces(
      runsBetween(before.line, match.before, place.before),
      runsBetween(after.line, match.after, place.after),
    )
    for (const piece of kept) pieces.push(piece)
  }
  return { kind: 'words', pieces, added, removed }
}

/** Two runs of the same words, of which each may have its own form. */
interface Pair {
  readonly before: Run
  readonly after: Run
}

/** Words that both have: kept as they are, or in another form. */
function keptPieces(before: readonly Run[], after: readonly Run[]): readonly PieceChange[] {
  const pieces: PieceChange[] = []
  let group: Pair[] = []
  const closeGroup = () => {
    for (const piece of groupPieces(group)) pieces.push(piece)
    group = []
  }
  for (const pair of pairRuns(before, after)) {
    const last = group.at(-1)
    if (last !== undefined && !sharePiece(last, pair)) closeGroup()
    group.push(pair)
  }
  closeGroup()
  return pieces
}

/** In one piece stand unchanged inlines, or text that changed its form in the same way. */
function sharePiece(one: Pair, other: Pair): boolean {
  const form = groupForm(one)
  if (form !== groupForm(other)) return false
  return form === '' || (one.before.leaf.type === 'text' && other.before.leaf.type === 'text')
}

function groupForm({ before, after }: Pair): string {
  return before.form === after.form ? '' : JSON.stringify([before.form, after.form])
}

function groupPieces(group: readonly Pair[]): readonly PieceChange[] {
  const first = group[0]
  if (first === undefined) return []
  const after = inlinesOf(group.map((pair) => pair.after))
  if (groupForm(first) === '') return after.map((inline) => ({ kind: 'same', inline }))
  // One form on each side, so each is exactly one inline.
  const [old] = inlinesOf(group.map((pair) => pair.before))
  const [now] = after
  return old === undefined || now === undefined
    ? []
    : [{ kind: 'reformed', before: old, after: now }]
}

/** Cuts both where either changes its form, so that every pair has the same words. */
function pairRuns(before: readonly Run[], after: readonly Run[]): readonly Pair[] {
  const pairs: Pair[] = []
  const left = { before: [...before].reverse(), after: [...after].reverse() }
  for (;;) {
    const old = left.before.pop()
    const now = left.after.pop()
    if (old === undefined || now === undefined) return pairs
    const size = Math.min(runLength(old), runLength(now))
    pairs.push({ before: part(old, 0, size), after: part(now, 0, size) })
    if (runLength(old) > size) left.before.push(part(old, size, runLength(old)))
    if (runLength(now) > size) left.after.push(part(now, size, runLength(now)))
  }
}
