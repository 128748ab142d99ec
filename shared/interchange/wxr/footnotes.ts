import { z } from 'zod'

/** Marks where a theme shows them; the block itself holds none of their words. */
const block = /<!--\s+wp:footnotes\b[^>]*-->/

/** A text with its footnotes in the place where readers saw them; the block stays where none are known. */
export function withFootnotes(content: string, kept: string): string {
  const notes = notesIn(kept)
  if (notes.length === 0) return content
  const items = notes.map((note) => `<li>${note}</li>`).join('')
  return content.replace(block, () => `<ol>${items}</ol>`)
}

const notesSchema = z
  .array(z.object({ content: z.string() }).transform(({ content }) => content))
  .catch([])

function notesIn(kept: string): readonly string[] {
  if (kept.trim() === '') return []
  try {
    return notesSchema.parse(JSON.parse(kept))
  } catch {
    // Broken ones are as good as none: the block is named as left behind.
    return []
  }
}
