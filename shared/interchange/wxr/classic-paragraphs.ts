const blockTags =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|script|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|iframe|video|audio'
const block = new RegExp(`^\\s*</?(?:${blockTags})(?=[\\s/>])`, 'i')
const opens = new RegExp(`<(?:${blockTags})(?=[\\s/>])`, 'gi')
const closes = new RegExp(`</(?:${blockTags})>|<hr(?=[\\s/>])[^<>]*>`, 'gi')

/**
 * The paragraphs of a post of WordPress’ classic editor, which keeps none: an empty line ends one, a
 * line end is one for readers. What stands in code stays as it is.
 */
export function classicParagraphs(content: string): string {
  return piecesOf(content.replace(/\r\n?/g, '\n'))
    .map(({ text, isKept }) => (isKept ? text : paragraphs(text)))
    .join('\n')
}

function paragraphs(text: string): string {
  return text
    .replace(opens, '\n\n$&')
    .replace(closes, '$&\n\n')
    .split(/\n[ \t]*\n/)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => (block.test(piece) ? piece : `<p>${withBreaks(piece)}</p>`))
    .join('\n')
}

function withBreaks(piece: string): string {
  const lines = piece.split('\n').map((line) => line.trim().replace(/<br ?\/?>$/i, ''))
  return lines.filter((line) => line !== '').join('<br>')
}

interface Piece {
  readonly text: string
  /** Its white space is meant. */
  readonly isKept: boolean
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const without = new Set<string>()
  let from = 0
  for (const { index, 1: written = '' } of text.matchAll(
    /<(pre|script|style|textarea)(?=[\s>])/gi,
  )) {
    const tag = written.toLowerCase()
    if (index < from || without.has(tag)) continue
    const close = text.indexOf(`</${written}>`, index)
    // Looked for once: a page of openings without an end costs no more than one.
    if (close === -1) {
      without.add(tag)
      continue
    }
    const end = close + written.length + 3
    pieces.push({ text: text.slice(from, index), isKept: false })
    pieces.push({ text: text.slice(index, end), isKept: true })
    from = end
  }
  return [...pieces, { text: text.slice(from), isKept: false }]
}
