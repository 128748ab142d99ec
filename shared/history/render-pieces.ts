import { html, joinHtml, noHtml, type Html } from '../document/html'
import { renderInlines } from '../document/inlines/render-inlines'
import type { Inline } from '../document/nodes'
import { say } from '../words/say'
import type { PieceChange } from './change-types'
import { heard, isShown, note, type Shown } from './diff-marks'
import { reformWords } from './reform-words'
import { spaceMarks } from './space-marks'

/** What of a line is drawn. */
export interface PiecesOptions {
  readonly shown: Shown
  /** What the keys of its changes begin with. */
  readonly path: string
}

/**
 * A line with its changes: what was taken out in `<del>`, before what was put in in `<ins>`; other
 * forms with a note. What was replaced and what replaced it share a key: it is one change.
 */
export function renderPieces(pieces: readonly PieceChange[], { shown, path }: PiecesOptions): Html {
  const drawn: Html[] = []
  let number = 0
  let inReplacement = false
  const groups = groupPieces(pieces)
  const holding = groups.map((group) => stands(group, shown) && holdsWords(group, shown))
  const [begins, ends] = [holding.indexOf(true), holding.lastIndexOf(true)]
  groups.forEach((group, index) => {
    const [first] = group
    const replaces = first?.kind === 'removed' || first?.kind === 'added'
    if (first?.kind === 'reformed' || (replaces && !inReplacement)) number += 1
    inReplacement = replaces
    const key = `${path}.${String(number)}`
    const edges = { isFirst: begins < 0 || index <= begins, isLast: index >= ends }
    drawn.push(renderGroup(group, { shown, key, ...edges }))
  })
  return joinHtml(drawn)
}

/** Neighbouring pieces of one kind: they stand in one mark. */
function groupPieces(pieces: readonly PieceChange[]): readonly (readonly PieceChange[])[] {
  const groups: PieceChange[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (piece.kind !== 'reformed' && last?.[0]?.kind === piece.kind) last.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** Whether a group is part of the page that is drawn: what is not cannot be the edge of its line. */
function stands([first]: readonly PieceChange[], shown: Shown): boolean {
  if (first?.kind === 'removed') return shown === 'before'
  return first?.kind !== 'added' || shown !== 'before'
}

function holdsWords(group: readonly PieceChange[], shown: Shown): boolean {
  return group.some((piece) => {
    const changed = shown === 'before' ? 'before' : 'after'
    return ('inline' in piece ? piece.inline : piece[changed]).type !== 'linebreak'
  })
}

interface GroupOptions {
  readonly shown: Shown
  readonly key: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

function renderGroup(group: readonly PieceChange[], options: GroupOptions): Html {
  const { shown, key } = options
  const [first] = group
  if (first === undefined) return noHtml
  if (first.kind === 'reformed') return renderReformed(first, options)
  const inlines = group.flatMap((piece) => ('inline' in piece ? [piece.inline] : []))
  if (first.kind === 'same') return joinHtml(withoutEdge(inlines, options).map(renderOne))
  if (!isShown(first.kind, shown)) return noHtml
  const gone = first.kind === 'removed' && shown === 'both'
  const words = renderChanged(inlines, { gone, within: withoutEdge(inlines, options) })
  return first.kind === 'added'
    ? html`<ins class="change-added" data-change="${key}">${heard(say('put in'), words)}</ins>`
    : html`<del class="change-removed" data-change="${key}">${heard(say('taken out'), words)}</del>`
}

/** Line ends at the edges of a line show nothing, here as on the page. */
function withoutEdge(
  inlines: readonly Inline[],
  { isFirst, isLast }: GroupOptions,
): readonly Inline[] {
  const shows = inlines.map(({ type }) => type !== 'linebreak')
  const from = isFirst ? shows.indexOf(true) : 0
  const to = isLast ? shows.lastIndexOf(true) + 1 : inlines.length
  return from < 0 ? [] : inlines.slice(from, to)
}

/** Changed inlines; spaces and line ends, which nobody would see, with signs that stand for them. */
function renderChanged(
  inlines: readonly Inline[],
  { gone, within }: { readonly gone: boolean; readonly within: readonly Inline[] },
): Html {
  const marks = spaceMarks(inlines)
  if (marks !== null) return marks
  return joinHtml(
    inlines.map((inline) => {
      if (inline.type !== 'linebreak') return renderOne(inline)
      const sign = html`<span class="change-sign">↵</span>`
      return gone || !within.includes(inline) ? sign : html`${sign}${renderOne(inline)}`
    }),
  )
}

function renderOne(inline: Inline): Html {
  // By itself a line end would count as standing at an edge, and show nothing.
  return inline.type === 'linebreak' ? html`<br>` : renderInlines([inline])
}

function renderReformed(
  { before, after }: Extract<PieceChange, { kind: 'reformed' }>,
  options: GroupOptions,
): Html {
  const { shown, key } = options
  const words = withoutEdge([shown === 'before' ? before : after], options).map(renderOne)
  const told = shown === 'before' ? noHtml : note(reformWords(before, after))
  return html`<span class="change-reformed" data-change="${key}">${joinHtml(words)}${told}</span>`
}
