import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $findCellNode } from '@lexical/table'
import {
  $getEditor,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  type BaseSelection,
  type LexicalNode,
} from 'lexical'
import { emptyBody, makeImage } from '../../shared/document/make-body'
import type { Block } from '../../shared/document/nodes'
import { placeholderOf, type PastedPicture } from '../../shared/interchange/pasted/pasted-pictures'
import type { PastedReading } from '../../shared/interchange/pasted/read-pasted'
import { $whereToWrite } from './go-from-block'
import { $insertCards } from './insert-cards'
import { $createImageNode, $isImageNode, type PendingPicture } from './nodes/image-node'
import { tableAsLines } from './table-as-lines'

/**
 * Puts a text in at the caret, within the line where it is one; the caret stands behind it. False where
 * it shows nothing.
 *
 * @param files what came along with it
 */
export function $insertBody(
  selection: BaseSelection,
  { body, pictures }: PastedReading,
  files: readonly File[],
): boolean {
  const blocks = body === emptyBody ? [] : $thatFit(body.root.children, selection)
  // With a text comes a picture of how it looks; a picture that comes alone is itself.
  const pending = pendingBySource(pictures, blocks.length === 1 ? files : [])
  const nodes = blocks.map((block) => $nodeOf(block, pending))
  const [first] = nodes
  if (first === undefined) return false
  if (nodes.every($isImageNode)) $insertCards(nodes)
  else if (nodes.length === 1 && $isParagraphNode(first)) {
    $insertGeneratedNodes($getEditor(), first.getChildren(), $whereToWrite(selection))
  } else $insertGeneratedNodes($getEditor(), nodes, $whereToWrite(selection))
  return true
}

/** A table fills the cells from the caret on; among other blocks it cannot, and Lexical drops all of them. */
function $thatFit(blocks: readonly Block[], selection: BaseSelection): readonly Block[] {
  const inCell = $isRangeSelection(selection) && $findCellNode(selection.anchor.getNode()) !== null
  if (!inCell || blocks.length === 1) return blocks
  return blocks.flatMap((block): readonly Block[] =>
    block.type === 'table' ? tableAsLines(block) : [block],
  )
}

type PendingBySource = ReadonlyMap<string, PendingPicture>

function pendingBySource(
  pictures: readonly PastedPicture[],
  files: readonly File[],
): PendingBySource {
  return new Map(
    pictures.map((picture, index) => [placeholderOf(index), pendingOf(picture, files)] as const),
  )
}

function pendingOf(picture: PastedPicture, files: readonly File[]): PendingPicture {
  if (picture.kind === 'named') {
    const file = files.find(({ type }) => type.startsWith('image/'))
    return file ?? { named: picture.address }
  }
  const bytes = Uint8Array.from(atob(picture.base64), (letter) => letter.charCodeAt(0))
  return new File([bytes], 'pasted picture', { type: picture.type })
}

function $nodeOf(block: Block, pending: PendingBySource): LexicalNode {
  const waiting = block.type === 'image' ? pending.get(block.source) : undefined
  if (block.type !== 'image' || waiting === undefined) return $parseSerializedNode(block)
  return $createImageNode(makeImage({ ...block, source: '' }), waiting)
}
