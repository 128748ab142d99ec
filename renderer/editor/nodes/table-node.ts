import { TableNode as LexicalTableNode } from '@lexical/table'
import {
  $parseSerializedNode,
  setDOMUnmanaged,
  type EditorConfig,
  type ElementDOMSlot,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
} from 'lexical'
import { tableFrame } from '../../../shared/document/blocks/table'
import { html, noHtml } from '../../../shared/document/html'
import { makeTable } from '../../../shared/document/make-table'
import { say } from '../../../shared/words/say'
import { elementOf } from './element-of'

type SerializedTable = SerializedElementNode & { readonly caption?: string }

/** A table: Lexical’s own, in the frame readers get it in, and with a caption. */
export class TableNode extends LexicalTableNode {
  readonly __caption: string

  constructor(caption = '', key?: NodeKey) {
    super(key)
    this.__caption = caption
  }

  static override getType(): string {
    return 'table'
  }

  static override clone(node: TableNode): TableNode {
    return new TableNode(node.__caption, node.__key)
  }

  static override importJSON(json: SerializedElementNode & { caption?: unknown }): TableNode {
    const { caption } = json
    return new TableNode(typeof caption === 'string' ? caption : '').updateFromJSON(json)
  }

  override exportJSON(): SerializedTable {
    const caption = this.caption()
    return { ...super.exportJSON(), ...(caption === '' ? {} : { caption }), type: 'table' }
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const made = super.createDOM(config, editor)
    const table = made.querySelector('table') ?? made
    const frame = elementOf(tableFrame({ caption: this.__caption }, noHtml, say('Table')))
    // In the editor the caret goes there.
    frame.removeAttribute('tabindex')
    frame.append(table)
    this.drawCaption(table)
    return frame
  }

  override updateDOM(before: this, element: HTMLElement, config: EditorConfig): boolean {
    if (super.updateDOM(before, element, config)) return true
    const table = element.querySelector('table')
    if (before.__caption !== this.__caption && table !== null) this.drawCaption(table)
    return false
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLTableElement> {
    const slot = super.getDOMSlot(element)
    const caption = slot.element.querySelector(':scope > caption')
    return slot.after === null && caption !== null ? slot.withAfter(caption) : slot
  }

  caption(): string {
    return this.getLatest().__caption
  }

  setCaption(words: string): void {
    Object.assign(this.getWritable(), { __caption: words })
  }

  private drawCaption(table: HTMLElement): void {
    table.querySelector(':scope > caption')?.remove()
    const words = this.__caption.trim()
    if (words === '') return
    // Parsed as a part of a table, or the parser would drop the element.
    const drawn = elementOf(html`<table><caption>${words}</caption></table>`).firstElementChild
    if (!(drawn instanceof HTMLElement)) return
    drawn.contentEditable = 'false'
    setDOMUnmanaged(drawn)
    table.prepend(drawn)
  }
}

/** Whether the node is a table. */
export function $isTableNode(node: LexicalNode | null | undefined): node is TableNode {
  return node instanceof TableNode
}

/** A table of so many empty cells, its first row for what stands in the columns. */
export function $createEmptyTable(rows: number, columns: number): LexicalNode {
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({ content: [] })),
  )
  const table = makeTable(cells, { headerRow: true })
  if (table === null) throw new Error('A table needs a cell.')
  return $parseSerializedNode(table)
}
