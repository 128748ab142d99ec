import { checkMark, listElement as outerElement, nestedListElement } from '../document/blocks/list'
import { html, joinHtml, noHtml, type Html } from '../document/html'
import { isBlankLine } from '../document/inlines/inline-text'
import { renderInlines } from '../document/inlines/render-inlines'
import type { List, ListItem } from '../document/nodes'
import { saidTextWords } from '../document/said-text-words'
import { assertNever } from '../result'
import type { ContentChange, ItemChange, ListChange } from './change-types'
import { isShown, markAttributes, markedWords, note, type Mark, type Shown } from './diff-marks'
import { itemSections } from './normal-body'
import { formChange } from './reform-words'
import { renderPieces } from './render-pieces'
import { say } from '../words/say'

/** Where a list stands in a comparison, and which text is drawn. */
export interface ListOptions {
  readonly shown: Shown
  readonly path: string
  /** It stands in an item of another list. */
  readonly isNested?: true
}

/** One line of a drawn list: its own attributes and words, and the lists that stand below them. */
interface DrawnItem {
  /** Whether it stands in the old text alone, in the new one alone, or in both. */
  readonly time: Shown
  readonly attributes: Html
  /** In a checklist: the mark before its words. */
  readonly check: Html
  readonly words: Html
  readonly lists: readonly Html[]
}

/** A list with its changes, item by item. */
export function renderListChange(change: ListChange, options: ListOptions): Html {
  const { shown, path, isNested = false } = options
  const list = shown === 'before' ? change.before : change.after
  const isCheck = list.listType === 'check'
  const items = change.items.map((item, index) =>
    drawItem(item, { shown, path: `${path}.${String(index)}`, isCheck }, path),
  )
  // In a cell of one text nothing stands that is not of its time.
  const ofOneTime = items.map((item): DrawnItem => ({ ...item, time: 'both' }))
  const form = shown === 'before' ? null : formChange(change.before, change.after)
  const told = form === null ? noHtml : html`<p>${note(form, `${path}.form`)}</p>`
  return html`${told}${listElement(list, shown === 'both' ? items : ofOneTime, isNested)}`
}

/** A whole list, marked or as it is; nothing where it shows nothing. */
export function renderWholeList(list: List, mark: Mark | null, isNested = false): Html {
  const items = list.children.map((item) =>
    drawWhole(item, mark, { told: noHtml, isCheck: list.listType === 'check' }),
  )
  return listElement(list, items, isNested)
}

interface ItemOptions extends ListOptions {
  readonly isCheck: boolean
}

function drawItem(item: ItemChange, options: ItemOptions, listPath: string): DrawnItem {
  const { shown, path, isCheck } = options
  switch (item.kind) {
    case 'same':
      return drawWhole(item.block, null, { told: noHtml, isCheck })
    case 'added':
    case 'removed':
      return isShown(item.kind, shown)
        ? drawWhole(item.block, { kind: item.kind, key: path }, { told: noHtml, isCheck })
        : nothing
    case 'moved-away': {
      const mark: Mark = { kind: item.kind, key: `${listPath}.move-${String(item.move)}` }
      return isShown(item.kind, shown)
        ? drawWhole(item.block, mark, { told: note(say('moved away')), isCheck })
        : nothing
    }
    case 'moved-here': {
      if (!isShown(item.kind, shown)) return nothing
      const mark: Mark = { kind: item.kind, key: `${listPath}.move-${String(item.move)}` }
      return item.content.length === 0
        ? drawWhole(item.after, mark, { told: note(say('moved here')), isCheck })
        : drawContent(item, options, { mark, told: note(say('moved here')) })
    }
    case 'changed':
      return drawContent(item, options, { mark: null, told: noHtml })
    default:
      return assertNever(item)
  }
}

const nothing: DrawnItem = {
  time: 'both',
  attributes: noHtml,
  check: noHtml,
  words: noHtml,
  lists: [],
}

function drawWhole(
  item: ListItem,
  mark: Mark | null,
  { told, isCheck }: { readonly told: Html; readonly isCheck: boolean },
): DrawnItem {
  const sections = itemSections(item.children)
  const lines = sections.flatMap((section) => (section.kind === 'words' ? section.inlines : []))
  const words = isBlankLine(lines) ? noHtml : html`${markedWords(mark, renderInlines(lines))}`
  return {
    time: timeOf(mark),
    attributes: mark === null ? noHtml : markAttributes(mark),
    check: markOf(item, isCheck),
    words: words.markup === '' ? noHtml : html`${words}${told}`,
    lists: sections.flatMap((section) =>
      section.kind === 'list' ? [renderWholeList(section.list, mark, true)] : [],
    ),
  }
}

function markOf({ checked }: ListItem, isCheck: boolean): Html {
  return checkMark(isCheck ? checked === true : null, saidTextWords())
}

/** That something was done, or was not after all, is seen in no word of it. */
function doneWords(before: ListItem, after: ListItem, path: string): Html {
  if (before.checked === after.checked) return noHtml
  return note(after.checked === true ? say('now done') : say('no longer done'), `${path}.done`)
}

function drawContent(
  {
    before,
    after,
    content,
  }: {
    readonly before: ListItem
    readonly after: ListItem
    readonly content: readonly ContentChange[]
  },
  { shown, path, isCheck }: ItemOptions,
  { mark, told }: { readonly mark: Mark | null; readonly told: Html },
): DrawnItem {
  const done = shown === 'before' ? noHtml : doneWords(before, after, path)
  const words = content.flatMap((one, index) =>
    one.kind === 'words'
      ? [renderPieces(one.pieces, { shown, path: `${path}.${String(index)}` })]
      : [],
  )
  const lists = content.flatMap((one, index) =>
    one.kind === 'list'
      ? [renderListChange(one, { shown, path: `${path}.${String(index)}`, isNested: true })]
      : [],
  )
  const line = joinHtml(words)
  return {
    time: timeOf(mark),
    attributes: mark === null ? noHtml : markAttributes(mark),
    check: markOf(shown === 'before' ? before : after, isCheck),
    words: line.markup === '' ? noHtml : html`${line}${done}${told}`,
    lists,
  }
}

function timeOf(mark: Mark | null): Shown {
  if (mark === null || isShown(mark.kind, 'before') === isShown(mark.kind, 'after')) return 'both'
  return isShown(mark.kind, 'before') ? 'before' : 'after'
}

/** As on the page: a list inside a list stands in the item before it, and blank items nowhere. */
function listElement(list: List, items: readonly DrawnItem[], isNested: boolean): Html {
  const lines: DrawnItem[] = []
  for (const item of items) {
    const lists = item.lists.filter(({ markup }) => markup !== '')
    const place = item.words.markup === '' ? placeFor(item, lines) : -1
    const line = lines[place]
    if (line !== undefined) lines[place] = { ...line, lists: [...line.lists, ...lists] }
    else if (item.words.markup !== '' || lists.length > 0) lines.push({ ...item, lists })
  }
  if (lines.length === 0) return noHtml
  const content = joinHtml(
    lines.map(({ attributes, check, words, lists }) => {
      const mark = words.markup === '' ? noHtml : check
      return html`<li${attributes}>${mark}${words}${lists}</li>`
    }),
  )
  return isNested ? nestedListElement(list, content) : outerElement(list, content)
}

/** The line whose list this is: the last one of the same text, for nothing new stands in what went. */
function placeFor({ time }: DrawnItem, lines: readonly DrawnItem[]): number {
  const other = time === 'before' ? 'after' : 'before'
  return lines.map((line) => line.time !== other).lastIndexOf(true)
}
