import { isBlankLine } from '../../shared/document/inlines/inline-text'
import { makeParagraph, makeText } from '../../shared/document/make-body'
import type { Inline, Paragraph, Table, TableRow } from '../../shared/document/nodes'

/** The words of a table where none can stand: its caption, then a line for each row. */
export function tableAsLines({ caption = '', children }: Table): readonly Paragraph[] {
  const title = caption.trim() === '' ? [] : [[makeText(caption.trim())]]
  return [...title, ...children.map(rowLine)]
    .filter((line) => line.length > 0)
    .map((line) => makeParagraph(line))
}

function rowLine({ children }: TableRow): readonly Inline[] {
  return children
    .map((cell) => cell.children[0].children)
    .filter((line) => !isBlankLine(line))
    .flatMap((line, index) => (index === 0 ? line : [makeText(' '), ...line]))
}
