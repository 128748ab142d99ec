/** Words in a line of text, from one step of the caret to another. */
export interface Span {
  readonly from: number
  readonly to: number
}

// `TK` as a word in capitals, also doubled; in brackets small too, with what it stands for.
const mark = /\[(?:tk|TK)(?![\p{L}\p{N}_])[^\]\n]*\]|(?<![\p{L}\p{N}_])(?:TK)+(?![\p{L}\p{N}_])/gu

/** Where a line says that something is still to come: `TK`, `TKTK`, `[tk the final figure]`. */
export function findToCome(text: string): readonly Span[] {
  // Looked at with each key: most lines have none, and this tells so at once.
  if (!/TK|\[tk/.test(text)) return []
  return Array.from(text.matchAll(mark), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }))
}
