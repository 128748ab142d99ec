import type { HeadingShift } from '../document/blocks/heading'
import type { PictureOptions } from '../document/blocks/image'
import { renderDivider } from '../document/blocks/divider'
import { renderUnknown } from '../document/blocks/unknown'
import { shorten } from '../document/first-sentence'
import { html, noHtml, type Html } from '../document/html'
import { isBlankLine } from '../document/inlines/inline-text'
import { renderInlines } from '../document/inlines/render-inlines'
import type { Block } from '../document/nodes'
import { blockText } from '../document/plain-text'
import { renderBlock } from '../document/render-body'
import { saidTextWords } from '../document/said-text-words'
import { assertNever } from '../result'
import { say } from '../words/say'
import type {
  BlockChange,
  ContentChange,
  HoldingChange,
  PartChange,
  WordsChange,
} from './change-types'
import { isShown, markAttributes, markedWords, note, type Mark, type Shown } from './diff-marks'
import { isHolder } from './holder'
import { lineElement } from './line-element'
import { renderHolderChange, renderWholeHolder } from './render-holder-change'
import { renderImageChange, renderWholeImage } from './render-image-change'
import { formChange } from './reform-words'
import { renderDivided } from './render-divided'
import { renderListChange, renderWholeList } from './render-list-change'
import { renderTableChange, renderWholeTable } from './render-table-change'
import { renderPieces } from './render-pieces'

/** Where a block stands in a comparison, and how it is drawn. */
export interface BlockOptions {
  readonly shown: Shown
  /** What the keys of its changes begin with: its place among the blocks. */
  readonly path: string
  readonly headingShift: HeadingShift
  readonly language: string
  readonly pictures: PictureOptions
}

/** One block of a comparison in the page's own elements, marked; nothing where it shows nothing. */
export function renderBlockChange(change: BlockChange, options: BlockOptions): Html {
  if (change.kind === 'split' || change.kind === 'joined') return renderDivided(change, options)
  return renderSingle(change, options)
}

function renderSingle(change: PartChange<Block>, options: BlockOptions): Html {
  const { shown, path, headingShift, pictures } = options
  switch (change.kind) {
    case 'same':
      return renderBlock(change.block, { headingShift, words: saidTextWords(), ...pictures })
    case 'added':
    case 'removed': {
      const mark: Mark = { kind: change.kind, key: path }
      return isShown(change.kind, shown) ? renderWhole(change.block, mark, options) : noHtml
    }
    case 'moved-away':
      return isShown(change.kind, shown) ? renderMovedAway(change, options) : noHtml
    case 'moved-here': {
      if (!isShown(change.kind, shown)) return noHtml
      const mark: Mark = { kind: change.kind, key: moveKey(change.move) }
      return renderContent(change, options, { mark, told: note(say('moved here')) })
    }
    case 'changed':
      return renderContent(change, options, { mark: null, told: noHtml })
    default:
      return assertNever(change)
  }
}

function moveKey(move: number): string {
  return `move-${String(move)}`
}

/** Beside the new text the whole block is seen at its old place; within it, a line that names it. */
function renderMovedAway(
  { block, move }: { readonly block: Block; readonly move: number },
  options: BlockOptions,
): Html {
  const mark: Mark = { kind: 'moved-away', key: moveKey(move) }
  if (options.shown === 'before') {
    return renderWhole(block, mark, options, note(say('moved away')))
  }
  const words = shorten(blockText(block).replace(/\s+/g, ' '), options.language, 60)
  return html`<p${markAttributes(mark)}>${note(say('moved away from here:'))} ${words}</p>`
}

interface Marking {
  readonly mark: Mark | null
  readonly told: Html
}

/** A block with what changed in it; without content it is shown whole. */
function renderContent(
  change: {
    readonly before: Block
    readonly after: Block
    readonly content: readonly ContentChange[]
  },
  options: BlockOptions,
  { mark, told }: Marking,
): Html {
  const { shown, path } = options
  const block = shown === 'before' ? change.before : change.after
  const [first] = change.content
  if (first === undefined) {
    const unread: Mark = { kind: 'changed', key: path }
    return mark === null
      ? renderWhole(block, unread, options, note(say('changed: see the source')))
      : renderWhole(block, mark, options, told)
  }
  if (first.kind === 'list') {
    return html`${aside(mark, told)}${renderListChange(first, { shown, path })}`
  }
  if (first.kind === 'table') return renderTableChange(first, options, { mark, told })
  if (first.kind === 'picture') return renderImageChange(first, options, { mark, told })
  if (first.kind === 'holding') return renderHolding(first, options, { mark, told })
  const form = shown === 'before' ? null : formChange(change.before, change.after)
  const notes = html`${told}${form === null ? noHtml : note(form, `${path}.form`)}`
  return renderLine(block, first, options, { mark, told: notes })
}

function renderLine(
  block: Block,
  words: WordsChange,
  { shown, path, headingShift }: BlockOptions,
  { mark, told }: Marking,
): Html {
  const line = renderPieces(words.pieces, { shown, path })
  if (line.markup === '') return noHtml
  return lineElement(block, html`${line}${told}`, { mark, headingShift })
}

function renderWhole(
  block: Block,
  mark: Mark,
  { headingShift, pictures }: BlockOptions,
  told: Html = noHtml,
): Html {
  if (block.type === 'list') {
    const list = renderWholeList(block, mark)
    return list.markup === '' ? noHtml : html`${aside(mark, told)}${list}`
  }
  if (block.type === 'image') return renderWholeImage(block, mark, { pictures, told })
  if (isHolder(block)) return renderWholeHolder(block, mark, { headingShift, pictures, told })
  if (block.type === 'unknown-block') {
    return html`<div${markAttributes(mark)}>${renderUnknown(block)}${told}</div>`
  }
  if (block.type === 'table') return renderWholeTable(block, mark, told)
  if (block.type === 'horizontalrule') return markedDivider(mark, told)
  if (isBlankLine(block.children)) return noHtml
  const words = markedWords(mark, renderInlines(block.children))
  return lineElement(block, html`${words}${told}`, { mark, headingShift })
}

function renderHolding(change: HoldingChange, options: BlockOptions, marking: Marking): Html {
  return renderHolderChange(change, options, {
    ...marking,
    renderBlock: (block, path) => renderBlockChange(block, { ...options, path }),
  })
}

/** A line across the text has no words that could be marked. */
function markedDivider(mark: Mark, told: Html): Html {
  const what = mark.kind === 'added' ? say('divider put in') : say('divider taken out')
  const isSilent = mark.kind === 'added' || mark.kind === 'removed'
  return html`<div${markAttributes(mark)}>${renderDivider()}${isSilent ? note(what) : told}</div>`
}

/** A note that has no line to stand in. */
function aside(mark: Mark | null, told: Html): Html {
  if (told.markup === '') return noHtml
  return html`<p${mark === null ? noHtml : markAttributes(mark)}>${told}</p>`
}
