import { DecoratorNode, type LexicalNode, type SerializedLexicalNode } from 'lexical'
import { renderDivider } from '../../../shared/document/blocks/divider'
import { elementOf } from './element-of'

/** A line across the text. */
export class DividerNode extends DecoratorNode<null> {
  static override getType(): string {
    return 'horizontalrule'
  }

  static override clone(node: DividerNode): DividerNode {
    return new DividerNode(node.__key)
  }

  static override importJSON(): DividerNode {
    return $createDividerNode()
  }

  override exportJSON(): SerializedLexicalNode {
    return { type: 'horizontalrule', version: 1 }
  }

  override createDOM(): HTMLElement {
    return elementOf(renderDivider())
  }

  override updateDOM(): false {
    return false
  }

  override getTextContent(): string {
    return '\n'
  }

  override isInline(): false {
    return false
  }

  override decorate(): null {
    return null
  }
}

/** Whether the node is a divider. */
export function $isDividerNode(node: LexicalNode | null | undefined): node is DividerNode {
  return node instanceof DividerNode
}

/** A line across the text. */
export function $createDividerNode(): DividerNode {
  return new DividerNode()
}
