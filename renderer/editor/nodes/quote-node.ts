import {
  $createParagraphNode,
  ElementNode,
  setDOMUnmanaged,
  type ElementDOMSlot,
  type LexicalNode,
  type NodeKey,
  type ParagraphNode,
  type PointType,
  type RangeSelection,
  type SerializedElementNode,
} from 'lexical'
import { attributionHtml, parseQuote, quoteClass } from '../../../shared/document/blocks/quote'
import { html, noHtml } from '../../../shared/document/html'
import { makeQuote } from '../../../shared/document/make-body'
import type { Attribution, Quote } from '../../../shared/document/nodes'
import { startReading } from '../../../shared/document/source'
import { elementOf } from './element-of'

/** What a quote says beside its words. */
export type QuoteFields = Attribution & Pick<Quote, 'pull'>

type SerializedQuote = SerializedElementNode & QuoteFields

/** A block quote or a pull quote: its words are typed, who said them is told in fields. */
export class QuoteNode extends ElementNode {
  readonly __fields: QuoteFields

  constructor(fields: QuoteFields = {}, key?: NodeKey) {
    super(key)
    this.__fields = fields
  }

  static override getType(): string {
    return 'quote'
  }

  static override clone(node: QuoteNode): QuoteNode {
    return new QuoteNode(node.__fields, node.__key)
  }

  static override importJSON(json: SerializedElementNode): QuoteNode {
    const quote = parseQuote({ type: json.type, fields: { ...json } }, [], startReading())
    return new QuoteNode(fieldsOf(quote)).updateFromJSON(json)
  }

  override exportJSON(): SerializedQuote {
    return { ...super.exportJSON(), ...this.fields(), type: 'quote' }
  }

  override createDOM(): HTMLElement {
    const quote = document.createElement('blockquote')
    if (!this.hasFigure()) return quote
    const figure = document.createElement('figure')
    figure.append(quote)
    this.drawFields(figure)
    return figure
  }

  override updateDOM(before: this, element: HTMLElement): boolean {
    if (before.hasFigure() !== this.hasFigure()) return true
    if (this.hasFigure() && before.__fields !== this.__fields) this.drawFields(element)
    return false
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const slot = super.getDOMSlot(element)
    const quote = element.querySelector<HTMLElement>(':scope > blockquote')
    return quote === null ? slot : slot.withElement(quote)
  }

  /** Behind its words a paragraph; within them a quote of the same person, since what was said stays said. */
  override insertNewAfter(
    { anchor }: RangeSelection,
    restoreSelection?: boolean,
  ): ParagraphNode | QuoteNode {
    const rest = this.$isAtEnd(anchor) ? $createParagraphNode() : $createQuoteNode(this.fields())
    this.insertAfter(rest, restoreSelection)
    return rest
  }

  private $isAtEnd({ key, offset }: PointType): boolean {
    if (key === this.getKey()) return offset === this.getChildrenSize()
    const last = this.getLastDescendant()
    return key === last?.getKey() && offset === last.getTextContentSize()
  }

  override collapseAtStart(): true {
    this.replace($createParagraphNode().append(...this.getChildren()))
    return true
  }

  override canMergeWhenEmpty(): true {
    return true
  }

  fields(): QuoteFields {
    return this.getLatest().__fields
  }

  /** Says what the quote is, and who said it; empty words are none. */
  setFields(fields: Attribution & { readonly pull?: boolean }): void {
    const fresh = fieldsOf(makeQuote([], { ...this.fields(), ...fields }))
    Object.assign(this.getWritable(), { __fields: fresh })
  }

  private hasFigure(): boolean {
    const { pull, who = '', where = '' } = this.__fields
    return pull === true || who.trim() !== '' || where.trim() !== ''
  }

  private drawFields(figure: HTMLElement): void {
    figure.className = quoteClass(this.__fields)
    const attribution = attributionHtml(this.__fields)
    figure.querySelector(':scope > figcaption')?.remove()
    if (attribution === noHtml) return
    const caption = elementOf(html`<figcaption>${attribution}</figcaption>`)
    caption.contentEditable = 'false'
    setDOMUnmanaged(caption)
    figure.append(caption)
  }
}

function fieldsOf({ pull, who, where }: Quote): QuoteFields {
  return {
    ...(pull === true ? { pull } : {}),
    ...(who === undefined ? {} : { who }),
    ...(where === undefined ? {} : { where }),
  }
}

/** Whether the node is a quote. */
export function $isQuoteNode(node: LexicalNode | null | undefined): node is QuoteNode {
  return node instanceof QuoteNode
}

/** An empty quote. */
export function $createQuoteNode(fields: QuoteFields = {}): QuoteNode {
  return new QuoteNode(fields)
}
