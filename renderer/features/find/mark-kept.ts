import type { FoundInText } from '../../editor/found-in-text'
import { markWords } from '../../ui/mark-words'

/** Marks what was found in words that are shown without their form; returns the end of it. */
export function markKept(element: Element, found: readonly FoundInText[]): () => void {
  const words = element.firstChild
  if (!(words instanceof Text)) return () => undefined
  let behind = 0
  const ends = found.map((one) => {
    const from = words.data.indexOf(one.words, behind)
    if (from === -1) return () => undefined
    behind = from + one.words.length
    const range = document.createRange()
    range.setStart(words, from)
    range.setEnd(words, behind)
    return markWords(one.now ? 'found-now' : 'found', [range])
  })
  return () => {
    for (const end of ends) end()
  }
}
