import {
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $goFromBlock } from '../go-from-block'
import { $selectCard } from '../insert-cards'
import { $isBoxNode } from '../nodes/box-node'
import { $isCardNode, type CardNode } from '../nodes/card-node'
import { EmbedNode } from '../nodes/embed-node'
import { GalleryNode } from '../nodes/gallery-node'
import { holderNodes } from '../nodes/holder-nodes'
import { ImageNode } from '../nodes/image-node'
import { MapNode } from '../nodes/map-node'
import { $rootBlock } from '../root-block'

const cardNodes = [ImageNode, GalleryNode, MapNode, EmbedNode] as const

/** Cards stand between blocks; a click or an arrow key selects one, an arrow key goes on from it. */
export const CardsExtension = defineExtension({
  name: 'dateline/cards',
  nodes: [...holderNodes],
  register: (editor: LexicalEditor) =>
    mergeRegister(
      ...cardNodes.map((node) => editor.registerNodeTransform(node, $keepBetweenBlocks)),
      editor.registerCommand(CLICK_COMMAND, $onClick, COMMAND_PRIORITY_LOW),
      // What is typed into a card's fields is not typed into the text.
      editor.registerCommand(KEY_DOWN_COMMAND, isInFields, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $onArrow(editor, event, 'down'),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => $onArrow(editor, event, 'up'),
        COMMAND_PRIORITY_LOW,
      ),
    ),
})

/** Whether something happened in the fields of a card or the title of a box. */
export function isInFields({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-card-fields]') !== null
}

/** A card pasted into a line parts it; out of a list, a quote or a box it goes behind it. */
function $keepBetweenBlocks(card: CardNode): void {
  const parent = card.getParent()
  if (parent === null || $isRootNode(parent)) return
  const block = $rootBlock(card)
  if (block === null) return
  if (!$isParagraphNode(parent) || $isBoxNode(block)) {
    block.insertAfter(card)
    return
  }
  const behind = card.getNextSiblings()
  block.insertAfter(card)
  if (behind.length > 0) card.insertAfter($createParagraphNode().append(...behind))
  if (parent.isEmpty()) parent.remove()
}

function $onClick(event: MouseEvent): boolean {
  if (isInFields(event) || !(event.target instanceof Node)) return false
  const node = $getNearestNodeFromDOMNode(event.target)
  if (!$isCardNode(node)) return false
  event.preventDefault()
  $selectCard(node)
  return true
}

function $onArrow(editor: LexicalEditor, event: KeyboardEvent, way: 'up' | 'down'): boolean {
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
  const selection = $getSelection()
  const next = (node: LexicalNode) =>
    way === 'down' ? node.getNextSibling() : node.getPreviousSibling()
  if ($isNodeSelection(selection)) {
    const [card] = selection.getNodes()
    if (!$isCardNode(card)) return false
    event.preventDefault()
    $goFromBlock(card, way)
    return true
  }
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $rootBlock(selection.anchor.getNode())
  const neighbour = block === null ? null : next(block)
  if (block === null || !$isCardNode(neighbour)) return false
  if (!isAtEdge(editor.getElementByKey(block.getKey()), way)) return false
  event.preventDefault()
  $selectCard(neighbour)
  return true
}

/** Whether the caret is on the first or last line of a block, as it is broken on the screen. */
function isAtEdge(block: HTMLElement | null, way: 'up' | 'down'): boolean {
  const selection = window.getSelection()
  if (block === null || selection === null || selection.rangeCount === 0) return false
  const [caret] = selection.getRangeAt(0).getClientRects()
  // An empty line has no rectangle: it is its own first and last.
  if (caret === undefined) return true
  const box = block.getBoundingClientRect()
  const room = way === 'down' ? box.bottom - caret.bottom : caret.top - box.top
  return room < caret.height * 0.75
}
