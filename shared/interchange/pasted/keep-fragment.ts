import type { MarkupElement } from '../html/parse-markup'
import { changeNodes, isElement, nodesIn } from './markup-tree'

/**
 * Leaves out words around what was copied: programs mark where it begins and ends, and give what stands
 * around it so that the markup is whole.
 */
export function keepFragment(root: MarkupElement): void {
  const nodes = nodesIn(root)
  const start = nodes.findIndex((node) => 'data' in node && /^\s*StartFragment/.test(node.data))
  const end = nodes.findIndex((node) => 'data' in node && /^\s*EndFragment/.test(node.data))
  if (start === -1 && end === -1) return
  const outside = new Set(
    nodes
      .filter((_, at) => at < start || (end > start && at > end))
      .filter((node) => !isElement(node)),
  )
  changeNodes(root, (node) => (outside.has(node) && !isInHead(node.parentNode) ? [] : [node]))
}

/** What styles mean is said outside of what was copied. */
function isInHead(parent: MarkupElement['parentNode'] | null): boolean {
  return parent !== null && 'tagName' in parent && parent.tagName === 'style'
}
