import { html, htmlIf, joinHtml, noHtml, type Html } from '../html'
import { inlineText, isBlankLine } from '../inlines/inline-text'
import { renderInlines } from '../inlines/render-inlines'
import type { Inline, List, ListItem } from '../nodes'
import { englishTextWords, type TextWords } from '../text-words'

/** One line of a list as a reader sees it, with the lists that stand below it. */
export interface ListLine {
  /** Its number in an ordered list. */
  readonly number: number
  /** In a checklist: whether it is done; null in any other list. */
  readonly done: boolean | null
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
    const done = list.listType === 'check' ? item.checked === true : null
    const last = lines.at(-1)
    if (!isBlankLine(content)) lines.push({ number: item.value, done, content, lists })
    else if (lists.length === 0) continue
    else if (last === undefined) lines.push({ number: item.value, done: null, content: [], lists })
    else lines[lines.length - 1] = { ...last, lists: [...last.lists, ...lists] }
  }
  return lines
}

/** A list as readers get it; one without a word is not published. */
export function renderList(list: List, words: TextWords = englishTextWords): Html {
  const lines = listLines(list)
  return lines.length === 0 ? noHtml : listElement(list, linesHtml(lines, words))
}

/** The element of a list around its items, whose first words say on which side its bullets stand. */
export function listElement(list: List, items: Html): Html {
  return elementOf(list, items, html` dir="auto"`)
}

/** The element of a list within a list: its bullets stand on the side of those above. */
export function nestedListElement(list: List, items: Html): Html {
  return elementOf(list, items, noHtml)
}

function elementOf({ listType, start }: List, items: Html, direction: Html): Html {
  if (listType === 'bullet') return html`<ul${direction}>${items}</ul>`
  if (listType === 'check') return html`<ul class="checklist"${direction}>${items}</ul>`
  const first = htmlIf(start !== 1, () => html` start="${start}"`)
  return html`<ol${first}${direction}>${items}</ol>`
}

/** How a line of a checklist begins, seen, heard and as plain text. */
export const checkMarks = { done: '☑', open: '☐' } as const

/** The mark before a line of a checklist; nothing in any other list. */
export function checkMark(
  done: boolean | null,
  words: Pick<TextWords, 'done' | 'toDo'> = englishTextWords,
): Html {
  if (done === null) return noHtml
  const [mark, heard] = done ? [checkMarks.done, words.done] : [checkMarks.open, words.toDo]
  return html`<span class="check${done ? ' done' : ''}" role="img" aria-label="${heard}">${mark} </span>`
}

/** The words of a list, a line for each item. */
export function listText(list: List): string {
  return listLines(list)
    .flatMap((line) => [lineText(line), ...line.lists.map(listText)])
    .filter((text) => text !== '')
    .join('\n')
}

/** What a line says itself; in a checklist with its mark. */
export function lineText({ content, done }: ListLine): string {
  const words = inlineText(content).trim()
  if (done === null || words === '') return words
  return `${done ? checkMarks.done : checkMarks.open} ${words}`
}

function linesHtml(lines: readonly ListLine[], words: TextWords): Html {
  return joinHtml(lines.map((line) => renderLine(line, words)))
}

function renderLine({ content, done, lists }: ListLine, words: TextWords): Html {
  const inside = joinHtml(
    lists.map((list) => nestedListElement(list, linesHtml(listLines(list), words))),
  )
  return html`<li>${checkMark(done, words)}${renderInlines(content)}${inside}</li>`
}

function isInline(child: ListItem['children'][number]): child is Inline {
  return child.type !== 'list'
}

function isList(child: ListItem['children'][number]): child is List {
  return child.type === 'list'
}
