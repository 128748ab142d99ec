import { hasClass } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeNodes,
  findElement,
  isElement,
  makeElement,
} from '../pasted/markup-tree'

/** Pictures that are looked at together, as different times and editors set them, as one figure. */
export function joinGalleries(root: MarkupElement): void {
  changeNodes(root, (node) => {
    if (!isElement(node)) return [node]
    if (isListOfPictures(node)) return itemsOf(node)
    return isGallery(node) ? [galleryOf(node)] : [node]
  })
}

/** Older WordPress set its galleries as lists. */
function isListOfPictures(element: MarkupElement): boolean {
  return element.tagName === 'ul' && hasClass(element, 'blocks-gallery-grid')
}

function itemsOf({ childNodes }: MarkupElement): readonly MarkupNode[] {
  return childNodes.flatMap((item) => (isElement(item) ? item.childNodes : []))
}

const enough = 200

function isGallery(element: MarkupElement): boolean {
  if (element.tagName !== 'div' && element.tagName !== 'ul') return false
  if (!hasClass(element, 'gallery') && !hasClass(element, 'wp-block-gallery')) return false
  return findElement(element, ({ tagName }) => tagName === 'img', enough) !== undefined
}

function galleryOf(element: MarkupElement): MarkupElement {
  const inside =
    element.tagName === 'ul' && element.childNodes.some((node) => isElement(node))
      ? itemsOf(element)
      : element.childNodes
  const className = `wp-block-gallery ${attributeOf(element, 'class')}`.trim()
  return makeElement('figure', { class: className }, inside)
}
