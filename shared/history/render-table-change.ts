import { numberColumns } from '../document/blocks/number-columns'
import { isBlankTable, tableElement, taggedCell } from '../document/blocks/table'
import { hasHeaderColumn, hasHeaderRow, placedCells } from '../document/blocks/table-grid'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { isBlankLine } from '../document/inlines/inline-text'
import { renderInlines } from '../document/inlines/render-inlines'
import type { Table, TableCell, TableRow } from '../document/nodes'
import { assertNever } from '../result'
import type { Phrase } from '../words/german'
import { say } from '../words/say'
import type { ContentChange, PartChange, TableChange } from './change-types'
import { isShown, markAttributes, markedWords, note, type Mark, type Shown } from './diff-marks'
import { renderPieces } from './render-pieces'

/** A whole table, put in, taken out or moved; nothing where it shows nothing. */
export function renderWholeTable(table: Table, mark: Mark, told: Html): Html {
  if (isBlankTable(table)) return noHtml
  const drawn = tableElement(table, (cell, isNumber) =>
    taggedCell(cell, isNumber, wordsOf(cell, mark)),
  )
  return html`<figure${markAttributes(mark)}>${drawn}${htmlIf(told !== noHtml, () => html`<p>${told}</p>`)}</figure>`
}

/** A table with what changed in it, row by row. */
export function renderTableChange(
  change: TableChange,
  { shown, path }: { readonly shown: Shown; readonly path: string },
  { mark, told }: { readonly mark: Mark | null; readonly told: Html },
): Html {
  const table = shown === 'before' ? change.before : change.after
  if (isBlankTable(change.before) && isBlankTable(change.after)) return noHtml
  if (shown !== 'both' && isBlankTable(table)) return noHtml
  const rows = change.rows.flatMap((row, index) => {
    const drawn = drawRow(row, change, { shown, path: `${path}.${String(index)}`, tablePath: path })
    return drawn === null ? [] : [drawn]
  })
  const head = joinHtml(rows.filter(({ isHead }) => isHead).map(({ row }) => row))
  const body = joinHtml(rows.filter(({ isHead }) => !isHead).map(({ row }) => row))
  const caption = (table.caption ?? '').trim()
  const notes = [...(shown === 'before' ? [] : changedLook(change, path)), told]
  const words = joinHtml(notes.filter(({ markup }) => markup !== ''))
  return html`<figure${mark === null ? noHtml : markAttributes(mark)}><table>${htmlIf(caption !== '', () => html`<caption>${caption}</caption>`)}${htmlIf(head.markup !== '', () => html`<thead>${head}</thead>`)}${htmlIf(body.markup !== '', () => html`<tbody>${body}</tbody>`)}</table>${htmlIf(words.markup !== '', () => html`<p>${words}</p>`)}</figure>`
}

function changedLook({ before, after }: TableChange, path: string): readonly Html[] {
  const was = (before.caption ?? '').trim()
  const is = (after.caption ?? '').trim()
  const caption = was === is ? [] : [say('caption now “{is}”, was “{was}”', { is, was })]
  const row = [hasHeaderRow(before), hasHeaderRow(after)] as const
  const column = [hasHeaderColumn(before), hasHeaderColumn(after)] as const
  const heads = [...headWords(row, rowWords), ...headWords(column, columnWords)]
  return [...caption, ...heads].map((words) => note(words, `${path}.look`))
}

const rowWords = ['now with a heading row', 'no longer with a heading row'] as const
const columnWords = ['now with a heading column', 'no longer with a heading column'] as const

function headWords(
  [was, is]: readonly [boolean, boolean],
  [put, gone]: readonly [Phrase, Phrase],
): readonly string[] {
  return was === is ? [] : [say(is ? put : gone)]
}

interface DrawnRow {
  readonly isHead: boolean
  readonly row: Html
}

function drawRow(
  change: PartChange<TableRow>,
  { before, after }: TableChange,
  on: { readonly shown: Shown; readonly path: string; readonly tablePath: string },
): DrawnRow | null {
  const moved = (move: number) => `${on.tablePath}.move-${String(move)}`
  switch (change.kind) {
    case 'same': {
      // The same words may be a heading in the one and none in the other.
      const table = on.shown === 'before' ? before : after
      const other = on.shown === 'before' ? after : before
      return table.children.includes(change.block)
        ? drawWhole(change.block, table, null)
        : drawWhole(sameRow(change.block, table) ?? change.block, other, null)
    }
    case 'added':
    case 'removed': {
      const table = change.kind === 'added' ? after : before
      const mark: Mark = { kind: change.kind, key: on.path }
      return isShown(change.kind, on.shown) ? drawWhole(change.block, table, mark) : null
    }
    case 'moved-away':
      return isShown(change.kind, on.shown)
        ? drawWhole(change.block, before, { kind: change.kind, key: moved(change.move) })
        : null
    case 'moved-here': {
      const mark: Mark = { kind: change.kind, key: moved(change.move) }
      if (!isShown(change.kind, on.shown)) return null
      return change.content.length === 0
        ? drawWhole(change.after, after, mark)
        : drawContent(change.after, after, { ...on, mark, content: change.content })
    }
    case 'changed':
      return on.shown === 'before'
        ? drawContent(change.before, before, { ...on, mark: null, content: change.content })
        : drawContent(change.after, after, { ...on, mark: null, content: change.content })
    default:
      return assertNever(change)
  }
}

function sameRow(row: TableRow, { children }: Table): TableRow | undefined {
  const words = JSON.stringify(row.children.map((cell) => cell.children))
  return children.find(
    (other) => JSON.stringify(other.children.map((cell) => cell.children)) === words,
  )
}

function drawWhole(row: TableRow, table: Table, mark: Mark | null): DrawnRow {
  return drawCells(row, table, { mark, wordsAt: (cell) => wordsOf(cell, mark) })
}

function drawContent(
  row: TableRow,
  table: Table,
  {
    content,
    mark,
    shown,
    path,
  }: {
    readonly content: readonly ContentChange[]
    readonly mark: Mark | null
    readonly shown: Shown
    readonly path: string
  },
): DrawnRow {
  return drawCells(row, table, {
    mark,
    wordsAt: (cell, index) => {
      const words = content[index]
      if (words?.kind !== 'words') return wordsOf(cell, mark)
      return renderPieces(words.pieces, { shown, path: `${path}.${String(index)}` })
    },
  })
}

function drawCells(
  row: TableRow,
  table: Table,
  {
    mark,
    wordsAt,
  }: { readonly mark: Mark | null; readonly wordsAt: (cell: TableCell, index: number) => Html },
): DrawnRow {
  const numbers = numberColumns(table)
  const placed = placedCells(table)[table.children.indexOf(row)] ?? []
  const cells = row.children.map((cell, index) =>
    taggedCell(cell, numbers.has(placed[index]?.column ?? -1), wordsAt(cell, index)),
  )
  const isHead = ((row.children[0]?.headerState ?? 0) & 1) !== 0
  return { isHead, row: html`<tr${mark === null ? noHtml : markAttributes(mark)}>${cells}</tr>` }
}

function wordsOf(cell: TableCell, mark: Mark | null): Html {
  const [{ children }] = cell.children
  return isBlankLine(children) ? noHtml : markedWords(mark, renderInlines(children))
}
