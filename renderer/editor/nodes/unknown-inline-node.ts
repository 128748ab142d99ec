import { DecoratorNode, type LexicalNode, type NodeKey, type SerializedLexicalNode } from 'lexical'
import { renderInlines } from '../../../shared/document/inlines/render-inlines'
import type { Json } from '../../../shared/document/nodes'
import { elementOf } from './element-of'
import { keptIn, type SerializedUnknown } from './unknown-block-node'

/** Something within a line that a newer Dateline made: shown as an ellipsis, kept whole. */
export class UnknownInlineNode extends DecoratorNode<null> {
  /** What was stored, untouched. */
  readonly __original: Json

  constructor(original: Json = null, key?: NodeKey) {
    super(key)
    this.__original = original
  }

  static override getType(): string {
    return 'unknown-inline'
  }

  static override clone(node: UnknownInlineNode): UnknownInlineNode {
    return new UnknownInlineNode(node.__original, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): UnknownInlineNode {
    return new UnknownInlineNode(keptIn(json))
  }

  override exportJSON(): SerializedUnknown {
    return { type: 'unknown-inline', version: 1, original: this.__original }
  }

  override createDOM(): HTMLElement {
    return elementOf(
      renderInlines([{ type: 'unknown-inline', version: 1, original: this.__original }]),
    )
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }
}

/** Whether the node is something within a line that this version keeps without knowing it. */
export function $isUnknownInlineNode(node: LexicalNode | null): node is UnknownInlineNode {
  return node instanceof UnknownInlineNode
}
