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
import { $selectImage } from '../insert-images'
import { $isImageNode, ImageNode } from '../nodes/image-node'
import { $rootBlock } from '../root-block'

/** Pictures stand between blocks; a click or an arrow key selects one, an arrow key goes on from it. */
export const ImagesExtension = defineExtension({
  name: 'dateline/images',
  nodes: [ImageNode],
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerNodeTransform(ImageNode, $keepBetweenBlocks),
      editor.registerCommand(CLICK_COMMAND, $onClick, COMMAND_PRIORITY_LOW),
      // What is typed into a picture's fields is not typed into the text.
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

/** Whether something happened in the fields of a picture. */
export function isInFields({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-picture-fields]') !== null
}

/** A picture pasted into a line parts it; out of a list or a quote it goes behind it. */
function $keepBetweenBlocks(image: ImageNode): void {
  const parent = image.getParent()
  if (parent === null || $isRootNode(parent)) return
  const block = $rootBlock(image)
  if (block === null) return
  if (!$isParagraphNode(parent)) {
    block.insertAfter(image)
    return
  }
  const behind = image.getNextSiblings()
  block.insertAfter(image)
  if (behind.length > 0) image.insertAfter($createParagraphNode().append(...behind))
  if (parent.isEmpty()) parent.remove()
}

function $onClick(event: MouseEvent): boolean {
  if (isInFields(event) || !(event.target instanceof Node)) return false
  const node = $getNearestNodeFromDOMNode(event.target)
  if (!$isImageNode(node)) return false
  event.preventDefault()
  $selectImage(node)
  return true
}

function $onArrow(editor: LexicalEditor, event: KeyboardEvent, way: 'up' | 'down'): boolean {
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
  const selection = $getSelection()
  const next = (node: LexicalNode) =>
    way === 'down' ? node.getNextSibling() : node.getPreviousSibling()
  if ($isNodeSelection(selection)) {
    const [image] = selection.getNodes()
    if (!$isImageNode(image)) return false
    event.preventDefault()
    $goFrom(image, next(image), way)
    return true
  }
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = $rootBlock(selection.anchor.getNode())
  const neighbour = block === null ? null : next(block)
  if (block === null || !$isImageNode(neighbour)) return false
  if (!isAtEdge(editor.getElementByKey(block.getKey()), way)) return false
  event.preventDefault()
  $selectImage(neighbour)
  return true
}

/** There is always a line to go to, also above the first picture and below the last. */
function $goFrom(image: ImageNode, to: LexicalNode | null, way: 'up' | 'down'): void {
  if ($isImageNode(to)) return $selectImage(to)
  if (to !== null) {
    if (way === 'down') to.selectStart()
    else to.selectEnd()
    return
  }
  const paragraph = $createParagraphNode()
  if (way === 'down') image.insertAfter(paragraph)
  else image.insertBefore(paragraph)
  paragraph.select()
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
