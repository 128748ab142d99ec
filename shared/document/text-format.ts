import { textFormat } from './nodes'

const allowed = Object.values(textFormat).reduce((sum, bit) => sum | bit, 0)
const both = textFormat.subscript | textFormat.superscript

/** A format as a body holds it: only bits that we publish, and never above and below the line at once. */
export function normalFormat(format: number): number {
  const known = format & allowed
  return (known & both) === both ? known & ~textFormat.subscript : known
}
