import type { MarkupElement } from '../html/parse-markup'
import { changeNodes, elementsIn, isElement, renamed } from './markup-tree'

/**
 * A body has no headings of the first level, so that two levels of a document would become one: where
 * several stand there, all headings go down by one. A single one is a title.
 */
export function levelHeadings(root: MarkupElement): void {
  const first = elementsIn(root).filter(({ tagName }) => tagName === 'h1')
  if (first.length < 2) return
  changeNodes(root, (node) => {
    const level = isElement(node) ? Number(/^h([1-5])$/.exec(node.tagName)?.[1] ?? 0) : 0
    return level === 0 || !isElement(node) ? [node] : [renamed(node, `h${String(level + 1)}`)]
  })
}
