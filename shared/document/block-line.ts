import type { Block, Inline } from './nodes'

/** The words of a block that is one line of them, such as a paragraph; none for any other. */
export function lineOf(block: Block): readonly Inline[] {
  return isLine(block) ? block.children : []
}

/** A block that is one line of words. */
export type LineBlock = Extract<
  Block,
  { readonly type: 'paragraph' | 'heading' | 'quote' | 'code' }
>

/** Whether a block is one line of words. */
export function isLine(block: Block): block is LineBlock {
  return lineTypes.has(block.type)
}

const lineTypes: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'quote', 'code'])
