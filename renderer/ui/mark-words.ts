/** What words can be marked as, without a change of the text: see `::highlight` in the stylesheets. */
export type WordMark = 'comment-now' | 'comment' | 'to-come' | 'found' | 'found-now'

/** Marks words where they stand on the screen; returns the end of it. */
export function markWords(mark: WordMark, ranges: readonly AbstractRange[]): () => void {
  if (ranges.length === 0) return () => undefined
  const marked = highlightOf(mark)
  for (const range of ranges) marked.add(range)
  return () => {
    for (const range of ranges) marked.delete(range)
  }
}

function highlightOf(mark: WordMark): Highlight {
  const known = CSS.highlights.get(mark)
  if (known !== undefined) return known
  const made = new Highlight()
  made.priority = priorities[mark]
  CSS.highlights.set(mark, made)
  return made
}

/** Where two marks meet, the one she looks at is on top. */
const priorities: Readonly<Record<WordMark, number>> = {
  'comment-now': 0,
  comment: 1,
  'to-come': 2,
  found: 3,
  'found-now': 4,
}
