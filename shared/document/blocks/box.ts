import { assertNever } from '../../result'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../html'
import { makeBox } from '../make-body'
import type { Block, Box, BoxContent, BoxKind } from '../nodes'
import { parseWords, type BodyReading, type SourceNode } from '../source'
import { englishTextWords, type TextWords } from '../text-words'
import type { HeadingShift } from './heading'
import { renderList } from './list'
import { renderParagraph } from './paragraph'

/** The class by which a box of each kind is known again wherever its markup lies. */
export const boxClass: Readonly<Record<BoxKind, string>> = {
  facts: 'fact-box',
  summary: 'summary-box',
}

/** Reads a box around blocks that were read already; of those it cannot hold it keeps the words. */
export function parseBox(
  { fields }: SourceNode,
  inside: readonly Block[],
  reading: BodyReading,
): Box {
  const kind = fields.kind === 'summary' ? 'summary' : 'facts'
  return makeBox(kind, parseWords(fields.title, reading), inside.filter(isBoxContent))
}

/** Whether a box can hold a block as it is. */
export function isBoxContent(block: Block): block is BoxContent {
  return block.type === 'paragraph' || block.type === 'list'
}

/** A box as readers get it: set apart, under a heading of the level its place wants. */
export function renderBox(
  box: Box,
  shift: HeadingShift,
  words: TextWords = englishTextWords,
): Html {
  const title = box.title.trim()
  const head = htmlIf(title !== '', () => boxHeading(html`${title}`, shift))
  const blocks = box.children
    .map((block) => renderContent(block, words))
    .filter(({ markup }) => markup !== '')
  if (head === noHtml && blocks.length === 0) return noHtml
  return boxElement(box.kind, html`${head}${joinHtml(blocks)}`)
}

/** The heading of a box: one level below what it stands in. */
export function boxHeading(words: Html, shift: HeadingShift): Html {
  if (shift === 0) return html`<h2 class="box-title">${words}</h2>`
  if (shift === 1) return html`<h3 class="box-title">${words}</h3>`
  return html`<h4 class="box-title">${words}</h4>`
}

/** The element of a box around what stands in it; facts are beside the story, not a part of the site. */
export function boxElement(kind: BoxKind, inside: Html): Html {
  switch (kind) {
    case 'facts':
      return html`<aside class="fact-box" role="note">${inside}</aside>`
    case 'summary':
      return html`<section class="summary-box">${inside}</section>`
    default:
      return assertNever(kind)
  }
}

function renderContent(block: BoxContent, words: TextWords): Html {
  return block.type === 'list' ? renderList(block, words) : renderParagraph(block)
}
