import { makeChecklist, makeList } from '../../document/make-body'
import type { Inline, List } from '../../document/nodes'
import type { MarkupElement } from './parse-markup'
import { isChecklist } from './read-checklist'

/** One row of a list as it was read: whether it is done, where it says so. */
export interface ReadItem {
  readonly content: readonly (Inline | List)[]
  readonly done: boolean | null
}

/** The list that an element with these items is; null where it has none. */
export function listFrom(element: MarkupElement, items: readonly ReadItem[]): List | null {
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
