import { makeChecklist, makeList } from '../../document/make-body'
import type { Block, Inline, List } from '../../document/nodes'
import { rowsOf } from './block-lines'
import type { MarkupElement, MarkupNode } from './parse-markup'
import { checkIn, isChecklist } from './read-checklist'

/**
 * A list with the lists inside it, also those that stand wrongly between its items; null without any.
 *
 * @param blocksIn what stands in an item, or between items
 */
export function readList(
  element: MarkupElement,
  blocksIn: (nodes: readonly MarkupNode[], isItem: boolean) => readonly Block[],
): List | null {
  const items: { readonly content: readonly (Inline | List)[]; readonly done: boolean | null }[] =
    []
  for (const child of element.childNodes) {
    const isItem = 'tagName' in child && child.tagName === 'li'
    const { nodes, checked } = isItem
      ? checkIn(child, isChecklist(element))
      : { nodes: [child], checked: null }
    for (const content of rowsOf(blocksIn(nodes, isItem))) {
      items.push({ content, done: content[0]?.type === 'list' ? null : checked })
    }
  }
  if (items.length === 0) return null
  if (isChecklist(element) || items.some(({ done }) => done !== null)) {
    return makeChecklist(items.map(({ content, done }) => ({ content, checked: done === true })))
  }
  const rows = items.map(({ content }) => content)
  if (element.tagName !== 'ol') return makeList('bullet', rows)
  return makeList('number', rows, firstNumber(element))
}

function firstNumber(element: MarkupElement): number {
  const start = element.attrs.find(({ name }) => name === 'start')?.value ?? ''
  return /^\d{1,9}$/.test(start) ? Number(start) : 1
}
