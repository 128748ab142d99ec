import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import { makeElement } from './markup-tree'

/** One line of a list in a program that writes lists flat: each line tells how deep it stands. */
export interface FlatItem {
  /** From 1. */
  readonly level: number
  readonly ordered: boolean
  /** Its own number, where it has one. */
  readonly number: number
  /** Which list it belongs to, as the program names it. */
  readonly list: string
  readonly nodes: readonly MarkupNode[]
}

interface OpenList extends Pick<FlatItem, 'level' | 'ordered' | 'list'> {
  readonly element: MarkupElement
}

/** Flat lines as lists within lists. A deeper line without one above it opens a list of its own. */
export function nestedLists(items: readonly FlatItem[]): readonly MarkupElement[] {
  const lists: MarkupElement[] = []
  const open: OpenList[] = []
  for (const item of items) {
    while (leaves(open.at(-1), item)) open.pop()
    const last = open.at(-1)
    if (last?.level === item.level) {
      append(last.element, makeElement('li', {}, item.nodes))
      continue
    }
    const start: Readonly<Record<string, string>> = item.ordered
      ? { start: String(item.number) }
      : {}
    const element = makeElement(item.ordered ? 'ol' : 'ul', start, [
      makeElement('li', {}, item.nodes),
    ])
    if (last === undefined) lists.push(element)
    else append(lastItem(last.element), element)
    open.push({ ...item, element })
  }
  return lists
}

function leaves(last: OpenList | undefined, item: FlatItem): boolean {
  if (last === undefined || last.level < item.level) return false
  if (last.level > item.level || last.ordered !== item.ordered) return true
  // Another list of numbers begins anew; another list of dots looks like the same one.
  return item.ordered && last.list !== item.list && item.number === 1
}

function lastItem(list: MarkupElement): MarkupElement {
  const last = list.childNodes.at(-1)
  return last !== undefined && 'tagName' in last ? last : list
}

function append(element: MarkupElement, child: MarkupElement): void {
  child.parentNode = element
  element.childNodes.push(child)
}
