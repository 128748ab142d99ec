import { DecoratorNode, type LexicalNode, type NodeKey, type SerializedLexicalNode } from 'lexical'
import { renderUnknown } from '../../../shared/document/blocks/unknown'
import type { Json } from '../../../shared/document/nodes'
import { elementOf } from './element-of'

/** How a kept block is written: as `shared/document/nodes` has it. */
export interface SerializedUnknown extends SerializedLexicalNode {
  readonly original: Json
}

/** A block made by a newer Dateline: shown as a quiet gap, kept whole, never edited. */
export class UnknownBlockNode extends DecoratorNode<null> {
  /** What was stored, untouched. */
  readonly __original: Json

  constructor(original: Json = null, key?: NodeKey) {
    super(key)
    this.__original = original
  }

  static override getType(): string {
    return 'unknown-block'
  }

  static override clone(node: UnknownBlockNode): UnknownBlockNode {
    return new UnknownBlockNode(node.__original, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): UnknownBlockNode {
    return new UnknownBlockNode(keptIn(json))
  }

  override exportJSON(): SerializedUnknown {
    return { type: 'unknown-block', version: 1, original: this.__original }
  }

  override createDOM(): HTMLElement {
    return elementOf(
      renderUnknown({ type: 'unknown-block', version: 1, original: this.__original }),
    )
  }

  override updateDOM(): boolean {
    return false
  }

  // Lexical would wrap an inline decorator in a paragraph of its own.
  override isInline(): false {
    return false
  }

  override decorate(): null {
    return null
  }
}

/** Whether the node is a block this version keeps without knowing it. */
export function $isUnknownBlockNode(node: LexicalNode | null): node is UnknownBlockNode {
  return node instanceof UnknownBlockNode
}

/** What a serialised unknown node holds. */
export function keptIn(json: SerializedLexicalNode): Json {
  // Written by us from a body that parseBody made, so it is JSON by construction.
  return 'original' in json ? (json as SerializedUnknown).original : null
}
