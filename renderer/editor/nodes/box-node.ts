import {
  $createParagraphNode,
  ElementNode,
  setDOMUnmanaged,
  type DOMExportOutput,
  type ElementDOMSlot,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
} from 'lexical'
import { boxElement } from '../../../shared/document/blocks/box'
import { noHtml } from '../../../shared/document/html'
import type { BoxKind } from '../../../shared/document/nodes'
import { elementOf } from './element-of'

interface SerializedBox extends SerializedElementNode {
  readonly kind: BoxKind
  readonly title: string
}

/** A box set apart from the text: its title is a field, in it stands a text of its own. */
export class BoxNode extends ElementNode {
  readonly __kind: BoxKind
  readonly __title: string

  constructor(kind: BoxKind = 'facts', title = '', key?: NodeKey) {
    super(key)
    this.__kind = kind
    this.__title = title
  }

  static override getType(): string {
    return 'box'
  }

  static override clone(node: BoxNode): BoxNode {
    return new BoxNode(node.__kind, node.__title, node.__key)
  }

  static override importJSON(json: SerializedElementNode): BoxNode {
    // Written by us from a body that parseBody made, so it is one by construction.
    const { kind, title } = json as SerializedBox
    return new BoxNode(kind, title).updateFromJSON(json)
  }

  override exportJSON(): SerializedBox {
    return { ...super.exportJSON(), kind: this.__kind, title: this.__title }
  }

  override createDOM(): HTMLElement {
    const element = elementOf(boxElement(this.__kind, noHtml))
    const title = document.createElement('h2')
    title.className = 'box-title'
    title.contentEditable = 'false'
    title.append(document.createTextNode(this.__title.trim()))
    // What happens in its field is none of Lexical's business.
    setDOMUnmanaged(title, { captureSelection: true })
    element.append(title)
    return element
  }

  /** The title is ours, the text behind it Lexical's. */
  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(element).withAfter(titleOf(element))
  }

  override updateDOM(before: BoxNode, element: HTMLElement): boolean {
    if (before.__kind !== this.__kind) return true
    const words = titleOf(element)?.firstChild
    if (words instanceof Text) words.data = this.__title.trim()
    return false
  }

  override exportDOM(): DOMExportOutput {
    const element = this.createDOM()
    titleOf(element)?.removeAttribute('contenteditable')
    return { element }
  }

  // Blocks in it are blocks of a text: they are typed, split and listed as outside.
  override isShadowRoot(): true {
    return true
  }

  override canBeEmpty(): false {
    return false
  }

  title(): string {
    return this.getLatest().__title
  }

  kind(): BoxKind {
    return this.getLatest().__kind
  }

  setTitle(title: string): void {
    Object.assign(this.getWritable(), { __title: title })
  }
}

function titleOf(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>(':scope > .box-title')
}

/** Whether the node is a box. */
export function $isBoxNode(node: LexicalNode | null | undefined): node is BoxNode {
  return node instanceof BoxNode
}

/** A box with a line to write on. */
export function $createBoxNode(kind: BoxKind, title = ''): BoxNode {
  return new BoxNode(kind, title).append($createParagraphNode())
}
