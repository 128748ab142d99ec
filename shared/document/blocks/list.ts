import { html, joinHtml, noHtml, type Html } from '../html'
import { inlineText, isBlankLine } from '../inlines/inline-text'
import { renderInlines } from '../inlines/render-inlines'
import type { Inline, List, ListItem } from '../nodes'

/** One line of a list as a reader sees it, with the lists that stand below it. */
export interface ListLine {
  /** Its number in an ordered list. */
  readonly number: number
  readonly content: readonly Inline[]
  readonly lists: readonly List[]
}

/**
 * The lines of a list. Lexical puts a nested list into an item of its own; HTML and readers have it
 * inside the item before. Lines that show nothing are left out.
 */
export function listLines(list: List): readonly ListLine[] {
  const lines: ListLine[] = []
  for (const item of list.children) {
    const content = item.children.filter(isInline)
    const lists = item.children.filter(isList).filter((nested) => listLines(nested).length > 0)
    const last = lines.at(-1)
    if (!isBlankLine(content)) lines.push({ number: item.value, content, lists })
    else if (lists.length === 0) continue
    else if (last === undefined) lines.push({ number: item.value, content: [], lists })
    else lines[lines.length - 1] = { ...last, lists: [...last.lists, ...lists] }
  }
  return lines
}

/** A list as readers get it; one without a word is not published. */
export function renderList(list: List): Html {
  const lines = listLines(list)
  if (lines.length === 0) return noHtml
  const items = joinHtml(lines.map(renderLine))
  if (list.listType === 'bullet') return html`<ul>${items}</ul>`
  return list.start === 1 ? html`<ol>${items}</ol>` : html`<ol start="${list.start}">${items}</ol>`
}

/** The words of a list, a line for each item. */
export function listText(list: List): string {
  return listLines(list)
    .flatMap((line) => [inlineText(line.content).trim(), ...line.lists.map(listText)])
    .filter((text) => text !== '')
    .join('\n')
}

function renderLine({ content, lists }: ListLine): Html {
  return html`<li>${renderInlines(content)}${joinHtml(lists.map(renderList))}</li>`
}

function isInline(child: ListItem['children'][number]): child is Inline {
  return child.type !== 'list'
}

function isList(child: ListItem['children'][number]): child is List {
  return child.type === 'list'
}
