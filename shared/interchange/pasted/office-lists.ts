import { hasClass, wordsIn } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import { readMarker } from './list-marker'
import {
  attributeOf,
  findElement,
  isBetween,
  isElement,
  makeElement,
  setChildren,
  styleOf,
} from './markup-tree'
import { nestedLists, type FlatItem } from './nested-lists'

/**
 * Lists of a word processor among these neighbours: paragraphs or single-line lists that each say how
 * deep they stand become lists within lists, numbered from where they begin.
 */
export function joinFlatLists(children: readonly MarkupNode[]): readonly MarkupNode[] {
  if (!children.some(isFlat)) return children
  const joined: MarkupNode[] = []
  let items: FlatItem[] = []
  const close = () => {
    joined.push(...nestedLists(items))
    items = []
  }
  for (const child of children) {
    if (items.length > 0 && isBetween(child)) continue
    const last = items.at(-1)
    if (isFlat(child)) items.push(...flatItems(child))
    else if (last !== undefined && isContinuation(child)) {
      items[items.length - 1] = { ...last, nodes: [...last.nodes, child] }
    } else {
      close()
      joined.push(child)
    }
  }
  close()
  return joined
}

/** A paragraph set under a line of a list, without a sign of its own, goes on with that line. */
function isContinuation(node: MarkupNode): boolean {
  return isElement(node) && attributeOf(node, 'class').startsWith('MsoListParagraph')
}

function isFlat(node: MarkupNode): node is MarkupElement {
  if (!isElement(node)) return false
  return isListParagraph(node) || listsIn(node).some(isOnlineList)
}

function flatItems(element: MarkupElement): readonly FlatItem[] {
  return isListParagraph(element)
    ? [paragraphItem(element)]
    : listsIn(element).filter(isOnlineList).flatMap(onlineItems)
}

const placeInList = /^l(\d+) level(\d{1,2})/

function isListParagraph(element: MarkupElement): boolean {
  return element.tagName === 'p' && placeInList.test(styleOf(element, 'mso-list'))
}

// The sign stands first; behind so many elements there is none.
const mostBeforeSign = 12

/** Word on the desk: `<p style="mso-list:l0 level2 lfo1">`, its sign drawn by hand before the words. */
function paragraphItem(element: MarkupElement): FlatItem {
  const [, list = '', level = '1'] = placeInList.exec(styleOf(element, 'mso-list')) ?? []
  const line = makeElement('p', {}, element.childNodes)
  const isSign = (each: MarkupElement) => styleOf(each, 'mso-list') === 'ignore'
  const sign = findElement(line, isSign, mostBeforeSign)
  const holder = sign?.parentNode
  if (sign !== undefined && holder !== null && holder !== undefined && 'tagName' in holder) {
    setChildren(
      holder,
      holder.childNodes.filter((node) => node !== sign),
    )
  }
  const marker = readMarker(sign === undefined ? '' : wordsIn([sign]))
  return { ...marker, level: Number(level), list, nodes: [line] }
}

/** Word in the browser: each line a list of its own, which counts on and tells its depth. */
function listsIn(element: MarkupElement): readonly MarkupElement[] {
  if (element.tagName === 'ul' || element.tagName === 'ol') return [element]
  return hasClass(element, 'ListContainerWrapper') ? element.childNodes.filter(isElement) : []
}

function isOnlineList(list: MarkupElement): boolean {
  if (list.tagName !== 'ul' && list.tagName !== 'ol') return false
  const lines = list.childNodes.filter((node) => !isBetween(node))
  return lines.length > 0 && lines.every((line) => isElement(line) && levelOf(line) > 0)
}

function levelOf(line: MarkupElement): number {
  return Number(/^[1-9]\d?$/.exec(attributeOf(line, 'data-aria-level'))?.[0] ?? 0)
}

function onlineItems(list: MarkupElement): readonly FlatItem[] {
  const first = Number(/^\d{1,9}$/.exec(attributeOf(list, 'start'))?.[0] ?? 1)
  return list.childNodes.filter(isElement).map((line, at) => ({
    level: levelOf(line),
    ordered: list.tagName === 'ol',
    number: first + at,
    list: attributeOf(line, 'data-listid'),
    nodes: line.childNodes,
  }))
}
