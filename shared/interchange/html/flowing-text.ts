import { isBlankLine, withoutEdgeBreaks } from '../../document/inlines/inline-text'
import { lineBreak, makeLink, makeText } from '../../document/make-body'
import type { Inline, LineBreak, Link, Text } from '../../document/nodes'
import { normalInlines } from '../../history/inline-runs'

/** How the words at one place of the markup are set. */
export interface TextSetting {
  /** Sum of `textFormat` bits. */
  readonly format: number
  /** The address of the link they stand in; it has passed `safeUrl`. */
  readonly link: string | null
  /** White space and line ends are part of the text. */
  readonly preformatted: boolean
}

/** Words as they stand in the markup, or a line end. */
export interface FlowingText extends TextSetting {
  readonly text: string | typeof lineEnd
}

/** A line end that is meant: `<br>`. */
export const lineEnd = Symbol('line end')

/**
 * Text of markup as one line of a body, as a browser shows it: white space is one space and none at a
 * line's edge, neighbours of one form are one node. A no-break space is a letter like any other.
 */
export function lineOf(flow: readonly FlowingText[]): readonly Inline[] {
  const line = normalInlines(collapsed(flow).map(inlineOf))
  if (!line.some(isBlankLink)) return withoutEdgeBreaks(line)
  // A link around nothing cannot be seen or published.
  const seen = line.flatMap((inline): readonly Inline[] =>
    isBlankLink(inline) ? inline.children : [inline],
  )
  return withoutEdgeBreaks(normalInlines(seen))
}

function isBlankLink(inline: Inline): inline is Link {
  return inline.type === 'link' && isBlankLine(inline.children)
}

/** One node for each piece, in the link it stands in. */
function inlineOf({ text, format, link }: FlowingText): Inline {
  const leaf: Text | LineBreak = text === lineEnd ? lineBreak : makeText(text, format)
  return link === null ? leaf : makeLink(link, [leaf])
}

function collapsed(flow: readonly FlowingText[]): readonly FlowingText[] {
  const pieces: FlowingText[] = []
  let afterSpace = true
  for (const piece of flow.flatMap(ofOneLine)) {
    if (piece.text === lineEnd) {
      dropSpaceAtEnd(pieces)
      pieces.push(piece)
      afterSpace = true
      continue
    }
    const text: string = piece.preformatted ? piece.text : withSingleSpaces(piece.text, afterSpace)
    if (text === '') continue
    pieces.push({ ...piece, text })
    afterSpace = !piece.preformatted && text.endsWith(' ')
  }
  dropSpaceAtEnd(pieces)
  return pieces
}

function withSingleSpaces(text: string, afterSpace: boolean): string {
  const single = text.replace(/[ \t\n\r\f]+/g, ' ')
  return afterSpace && single.startsWith(' ') ? single.slice(1) : single
}

/** At most one space is left at the end, so only the last piece can hold it. */
function dropSpaceAtEnd(pieces: FlowingText[]): void {
  const last = pieces.at(-1)
  if (last === undefined || last.text === lineEnd || last.preformatted) return
  if (!last.text.endsWith(' ')) return
  pieces.pop()
  if (last.text.length > 1) pieces.push({ ...last, text: last.text.slice(0, -1) })
}

/** Preformatted text with its line ends as pieces of their own. */
function ofOneLine(piece: FlowingText): readonly FlowingText[] {
  if (!piece.preformatted || piece.text === lineEnd) return [piece]
  return piece.text.split(/\r\n|\r|\n/).flatMap((text, index) =>
    index === 0
      ? [{ ...piece, text }]
      : [
          { ...piece, text: lineEnd },
          { ...piece, text },
        ],
  )
}
