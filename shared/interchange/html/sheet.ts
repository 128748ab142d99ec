import { printable } from '../../document/html'
import { isBlankLine } from '../../document/inlines/inline-text'
import { makeParagraph } from '../../document/make-body'
import type { Block } from '../../document/nodes'
import { lineEnd, lineOf, type FlowingText, type TextSetting } from './flowing-text'

/** Blocks as they are read; words flow into the line at the end until something ends it. */
export interface Sheet {
  readonly blocks: Block[]
  readonly flow: FlowingText[]
}

/** A sheet with nothing on it. */
export function newSheet(): Sheet {
  return { blocks: [], flow: [] }
}

/** Adds words, or a line end, to the line at the end. */
export function addText(sheet: Sheet, text: FlowingText['text'], setting: TextSetting): void {
  const { format, link, preformatted } = setting
  const words = text === lineEnd ? text : printable(text)
  sheet.flow.push({ text: words, format, link, preformatted })
}

/** Ends the line: it becomes a paragraph, unless it shows nothing. */
export function endLine(sheet: Sheet): void {
  if (sheet.flow.length === 0) return
  const line = lineOf(sheet.flow.splice(0))
  if (!isBlankLine(line)) sheet.blocks.push(makeParagraph(line))
}

/** Ends the line and adds a block, if there is one. */
export function addBlock(sheet: Sheet, block: Block | null): void {
  endLine(sheet)
  if (block !== null) sheet.blocks.push(block)
}
