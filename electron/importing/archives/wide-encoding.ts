/** How a text is written of which the first bytes say that each letter has two; null: they do not. */
export function wideEncoding([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}
