import type { MarkupElement } from '../html/parse-markup'
import { isElement } from './markup-tree'
import { tidyCharacters, tidySpaces } from './tidy-characters'

/** Words without what nobody sees, and with spaces as they were typed; code keeps its spaces. */
export function tidyText(root: MarkupElement): void {
  const waiting = [{ element: root, isCode: false }]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const isCode = one.isCode || one.element.tagName === 'pre'
    for (const node of one.element.childNodes) {
      if (isElement(node)) waiting.push({ element: node, isCode })
      else if ('value' in node) {
        node.value = tidyCharacters(isCode ? node.value : tidySpaces(node.value))
      }
    }
  }
}
