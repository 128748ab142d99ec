import { defaultTreeAdapter, html } from 'parse5'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import { styleProperty } from '../html/style-property'

/** What takes the place of one node; itself where it stays. */
export type ChangeNode = (node: MarkupNode) => readonly MarkupNode[]

/** What the children of an element become. */
export type ChangeChildren = (
  children: readonly MarkupNode[],
  parent: MarkupElement,
) => readonly MarkupNode[]

/** An element of our own making, holding these nodes. */
export function makeElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly MarkupNode[],
): MarkupElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs)
  setChildren(element, children)
  return element
}

/** Text of our own making. */
export function makeTextNode(value: string): MarkupNode {
  return defaultTreeAdapter.createTextNode(value)
}

/** Puts other nodes into an element, in place of those it held. */
export function setChildren(element: MarkupElement, children: readonly MarkupNode[]): void {
  for (const child of children) child.parentNode = element
  element.childNodes = [...children]
}

/** Changes the children of every element, from the outside in; not recursive, each node once. */
export function changeChildren(root: MarkupElement, change: ChangeChildren): void {
  const waiting = [root]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    setChildren(parent, change(parent.childNodes, parent))
    for (const child of parent.childNodes) if (isElement(child)) waiting.push(child)
  }
}

/** Changes every node by itself, from the outside in. */
export function changeNodes(root: MarkupElement, change: ChangeNode): void {
  changeChildren(root, (children) => children.flatMap(change))
}

/** All nodes in the order of the markup, the root left out. Not recursive. */
export function nodesIn(root: MarkupElement): readonly MarkupNode[] {
  const found: MarkupNode[] = []
  const waiting: MarkupNode[] = [...root.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node)
    if (!isElement(node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) waiting.push(child)
    }
  }
  return found
}

/** All elements in the order of the markup, the root left out. */
export function elementsIn(root: MarkupElement): readonly MarkupElement[] {
  return nodesIn(root).filter(isElement)
}

/**
 * The first element within another that passes; undefined where none of the first `most` does. Bounded,
 * since elements within elements may each be asked.
 */
export function findElement(
  root: MarkupElement,
  passes: (element: MarkupElement) => boolean,
  most = Infinity,
): MarkupElement | undefined {
  const waiting: MarkupNode[] = [...root.childNodes].reverse()
  let left = most
  for (let node = waiting.pop(); node !== undefined && left > 0; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (passes(node)) return node
    left -= 1
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) waiting.push(child)
    }
  }
  return undefined
}

/** Whether a node is an element. */
export function isElement(node: MarkupNode | undefined): node is MarkupElement {
  return node !== undefined && 'tagName' in node
}

/** Whether a node shows nothing by itself: a comment, or white space between elements. */
export function isBetween(node: MarkupNode): boolean {
  if ('value' in node) return /^[ \t\n\r\f]*$/.test(node.value)
  return !isElement(node)
}

/** The value of an attribute; empty where it is not there. */
export function attributeOf({ attrs }: MarkupElement, wanted: string): string {
  return attrs.find(({ name }) => name === wanted)?.value ?? ''
}

/** Sets an attribute; null takes it away. */
export function setAttribute(element: MarkupElement, name: string, value: string | null): void {
  element.attrs = element.attrs.filter((each) => each.name !== name)
  if (value !== null) element.attrs.push({ name, value })
}

/** A property of an element's own style, in small letters; empty where it has none. */
export function styleOf(element: MarkupElement, property: string): string {
  const style = attributeOf(element, 'style')
  return style === '' ? '' : styleProperty(style, property)
}

/** The same element under another name. */
export function renamed(element: MarkupElement, tag: string): MarkupElement {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
  return makeElement(tag, attributes, element.childNodes)
}
