import type { MarkupNode } from '../../interchange/html/parse-markup'

/** The words of the first element that is marked as a credit; empty where there is none. */
export function creditIn(nodes: readonly MarkupNode[]): string {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    const classes = node.attrs.find(({ name }) => name === 'class')?.value ?? ''
    if (classes.split(/\s+/).includes('dateline-credit')) return nodeText(node)
    waiting.push(...[...node.childNodes].reverse())
  }
  return ''
}

function nodeText(node: MarkupNode): string {
  if ('value' in node) return node.value
  if (!('tagName' in node)) return ''
  return node.childNodes.map(nodeText).join('').trim()
}
