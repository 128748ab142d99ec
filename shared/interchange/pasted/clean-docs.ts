import { hasClass } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeNodes,
  elementsIn,
  isElement,
  makeElement,
  makeTextNode,
  renamed,
  setChildren,
  styleOf,
} from './markup-tree'

/** What Google Docs, Apple’s programs and browsers write, as the markup it stands for. */
export function cleanDocs(root: MarkupElement): void {
  const isDocs = elementsIn(root).some((element) =>
    attributeOf(element, 'id').startsWith('docs-internal-guid-'),
  )
  changeNodes(root, (node) => {
    if (!isElement(node)) return [node]
    if (isSpace(node)) return [makeTextNode(' ')]
    if (node.tagName === 'li' && attributeOf(node, 'role') === 'checkbox') tickBox(node)
    return isDocs && isHighlighted(node) ? [renamed(node, 'mark')] : [node]
  })
}

/** What stands for one space, or a tab: browsers too give a space between two elements one of its own. */
function isSpace(element: MarkupElement): boolean {
  if (element.tagName !== 'span') return false
  if (hasClass(element, 'Apple-converted-space') || hasClass(element, 'Apple-tab-span')) return true
  const [only] = element.childNodes
  return element.childNodes.length === 1 && only !== undefined && 'value' in only
    ? only.value === '\u00A0'
    : false
}

/** A line of a checklist: its box is a picture, which says in words what it shows. */
function tickBox(item: MarkupElement): void {
  const ticked = attributeOf(item, 'aria-checked') === 'true' ? { checked: '' } : {}
  const words = item.childNodes.filter((node) => !isPicture(node))
  setChildren(item, [makeElement('input', { type: 'checkbox', ...ticked }, []), ...words])
}

function isPicture(node: MarkupNode): boolean {
  return isElement(node) && node.tagName === 'img'
}

const noColour =
  /^(?:|transparent|none|inherit|initial|white|#fff(?:fff)?|rgba?\(255, ?255, ?255.*)$/

function isHighlighted(element: MarkupElement): boolean {
  return element.tagName === 'span' && !noColour.test(styleOf(element, 'background-color'))
}
