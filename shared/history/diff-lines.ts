import type { Inline } from '../document/nodes'
import { align, type Match } from './align'
import type { PieceChange, WordsChange } from './change-types'
import { cutRun, inlinesOf, type Run } from './inline-runs'
import { countTokens, lineTokens, type LineToken } from './line-tokens'
import { tidyMatches } from './tidy-matches'

/** What differs between two lines, word by word, with formats and links. */
export function diffLines(
  before: readonly Inline[],
  after: readonly Inline[],
  language = 'en',
): WordsChange {
  return diffTokens(lineTokens(before, language), lineTokens(after, language))
}

/** The same for lines already cut into words. */
export function diffTokens(before: readonly LineToken[], after: readonly LineToken[]): WordsChange {
  const texts = { before: before.map(({ key }) => key), after: after.map(({ key }) => key) }
  return piecesBetween(before, after, tidyMatches(texts, align(texts.before, texts.after)))
}

/** The pieces between two lines of which is known what they have in common. */
export function piecesBetween(
  before: readonly LineToken[],
  after: readonly LineToken[],
  matches: readonly Match[],
): WordsChange {
  const ends = { before: before.length, after: after.length, length: 0 }
  const pieces: PieceChange[] = []
  let place = { before: 0, after: 0 }
  let added = 0
  let removed = 0
  for (const match of [...matches, ends]) {
    const out = before.slice(place.before, match.before)
    const put = after.slice(place.after, match.after)
    removed += countTokens(out)
    added += countTokens(put)
    for (const inline of inlinesOfTokens(out)) pieces.push({ kind: 'removed', inline })
    for (const inline of inlinesOfTokens(put)) pieces.push({ kind: 'added', inline })
    place = { before: match.before + match.length, after: match.after + match.length }
    pieces.push(
      ...keptPieces(
        before.slice(match.before, place.before).flatMap(({ runs }) => runs),
        after.slice(match.after, place.after).flatMap(({ runs }) => runs),
      ),
    )
  }
  return { kind: 'words', pieces, added, removed }
}

function inlinesOfTokens(tokens: readonly LineToken[]): readonly Inline[] {
  return inlinesOf(tokens.flatMap(({ runs }) => runs))
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
    pieces.push(...groupPieces(group))
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
    const length = Math.min(lengthOf(old), lengthOf(now))
    pairs.push({ before: headOf(old, length), after: headOf(now, length) })
    if (lengthOf(old) > length) left.before.push(tailOf(old, length))
    if (lengthOf(now) > length) left.after.push(tailOf(now, length))
  }
}

function lengthOf({ leaf }: Run): number {
  return leaf.type === 'text' ? leaf.text.length : 1
}

function headOf(run: Run, length: number): Run {
  return run.leaf.type === 'text' ? cutRun(run, run.leaf.text.slice(0, length)) : run
}

function tailOf(run: Run, length: number): Run {
  return run.leaf.type === 'text' ? cutRun(run, run.leaf.text.slice(length)) : run
}
