import type { Block, Inline } from './nodes'

/** The words of a block that is one line of them: a paragraph, heading or quote; none for any other. */
export function lineOf(block: Block): readonly Inline[] {
  return isLine(block) ? block.children : []
}

/** Whether a block is one line of words. */
export function isLine(
  block: Block,
): block is Extract<Block, { readonly type: 'paragraph' | 'heading' | 'quote' }> {
  return block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote'
}
