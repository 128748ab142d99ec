import { $isRootNode, type LexicalNode } from 'lexical'

/** The block of the text a node stands in: a list, a quote, a whole table, a box with all that is in it. */
export function $rootBlock(node: LexicalNode): LexicalNode | null {
  for (let block: LexicalNode | null = node; block !== null; block = block.getParent()) {
    if ($isRootNode(block.getParent())) return block
  }
  return null
}
