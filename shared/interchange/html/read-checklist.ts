import { childElements, hasClass, wordsIn } from './element-words'
import type { MarkupElement, MarkupNode } from './parse-markup'

/** An item of a list without its check mark, and what that said; null: it has none. */
export interface CheckedItem {
  readonly nodes: readonly MarkupNode[]
  readonly checked: boolean | null
}

/** Whether a list is one of ours that is ticked. */
export function isChecklist(list: MarkupElement): boolean {
  return hasClass(list, 'checklist')
}

/** Takes the mark out of an item: ours, or the box that others put there. */
export function checkIn(item: MarkupElement, isOurs: boolean): CheckedItem {
  const box = childElements(item)
    .flatMap((child) => [child, ...childElements(child)])
    .find((element) => isBox(element) || (isOurs && hasClass(element, 'check')))
  if (box === undefined) return { nodes: item.childNodes, checked: isOurs ? false : null }
  const parent = box.parentNode
  if (parent !== null) parent.childNodes = parent.childNodes.filter((node) => node !== box)
  return { nodes: item.childNodes, checked: isTicked(box) }
}

function isBox({ tagName, attrs }: MarkupElement): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value.toLowerCase()
  return tagName === 'input' && type === 'checkbox'
}

function isTicked(box: MarkupElement): boolean {
  if (isBox(box)) return box.attrs.some(({ name }) => name === 'checked')
  return /[☑☒✓✔✅]/u.test(wordsIn(box.childNodes))
}
