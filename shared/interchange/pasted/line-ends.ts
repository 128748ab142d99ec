import { elementKind, isInlineKind } from '../html/elements'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  elementsIn,
  isBetween,
  isElement,
  makeElement,
  makeTextNode,
  setChildren,
  styleOf,
} from './markup-tree'

/**
 * Line ends as the page showed them: posts of networks, messages and comments hold theirs as characters,
 * and say by style that these count. Their spaces are left to `tidyText`.
 */
export function breakLines(root: MarkupElement): void {
  // Office breaks the lines of its markup where it likes, also within what was copied into it.
  if (elementsIn(root).some(isOffice)) return
  const waiting = [{ element: root, counts: false }]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { element, counts } = one
    if (counts) {
      const holdsBlocks = element.childNodes.some(isBlock)
      setChildren(
        element,
        element.childNodes.flatMap((node) =>
          // Between blocks a line end is how the markup is laid out.
          holdsBlocks && isBetween(node) ? [node] : linesOf(node),
        ),
      )
    }
    for (const child of element.childNodes) {
      // There they count already.
      if (!isElement(child) || child.tagName === 'pre') continue
      waiting.push({ element: child, counts: lineEndsCount(child) ?? counts })
    }
  }
}

function isOffice(element: MarkupElement): boolean {
  return element.tagName === 'o:p' || /^Mso/.test(attributeOf(element, 'class'))
}

/** Null where an element says nothing of it, and so is like the one around it. */
function lineEndsCount(element: MarkupElement): boolean | null {
  const said = styleOf(element, 'white-space-collapse') || styleOf(element, 'white-space')
  return /^(?:inherit|unset)?$/.test(said) ? null : /^(?:pre|break-spaces)/.test(said)
}

function linesOf(node: MarkupNode): readonly MarkupNode[] {
  if (!('value' in node) || !node.value.includes('\n')) return [node]
  return node.value.split('\n').flatMap((line, index) => {
    const words = line === '' ? [] : [makeTextNode(line)]
    return index === 0 ? words : [makeElement('br', {}, []), ...words]
  })
}

function isBlock(node: MarkupNode): boolean {
  if (!isElement(node)) return false
  const kind = elementKind(node.tagName)
  return !isInlineKind(kind) && kind.kind !== 'break' && kind.kind !== 'image'
}
