import {
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
} from 'lexical'
import type { ImageNode } from './nodes/image-node'
import { $rootBlock } from './root-block'

/** Puts pictures in at the caret, between blocks, and selects the last: its fields are at hand. */
export function $insertImages(images: readonly ImageNode[]): void {
  const last = images.at(-1)
  if (last === undefined) return
  let place = $placeForBlock()
  for (const image of images) {
    place.insertAfter(image)
    place = image
  }
  $dropEmptyBefore(images[0])
  // Always a line below it to write on.
  if (last.getNextSibling() === null) last.insertAfter($createParagraphNode())
  $selectImage(last)
}

/** Selects a picture as a whole. */
export function $selectImage(image: ImageNode): void {
  const selection = $createNodeSelection()
  selection.add(image.getKey())
  $setSelection(selection)
}

/** The block behind which something goes at the caret; a paragraph is parted there. */
function $placeForBlock(): LexicalNode {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const [node] = selection.getNodes()
    if (node !== undefined) return $rootBlock(node) ?? node
  }
  if (!$isRangeSelection(selection)) return $lastBlock()
  if (!selection.isCollapsed()) selection.removeText()
  const block = $rootBlock(selection.anchor.getNode())
  if (block === null) return $lastBlock()
  if (!$isParagraphNode(block) || block.isEmpty()) return block
  const behind = selection.insertParagraph()
  return behind?.getPreviousSibling() ?? block
}

function $lastBlock(): LexicalNode {
  const last = $getRoot().getLastChild()
  if (last !== null) return last
  const paragraph = $createParagraphNode()
  $getRoot().append(paragraph)
  return paragraph
}

/** The empty line she stood on becomes the picture. */
function $dropEmptyBefore(image: ImageNode | undefined): void {
  const before = image?.getPreviousSibling()
  if ($isParagraphNode(before) && before.isEmpty()) before.remove()
}
