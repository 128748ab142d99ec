import { $isLinkNode } from '@lexical/link'
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list'
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { assertNever } from '../../shared/result'

/** How a run of text can be set. */
export type TextFormatName = 'bold' | 'italic' | 'strike'

/** What a block of text can be. */
export type BlockName = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'bullet' | 'number'

/** Whether a name is that of a kind of block. */
export function isBlockName(name: string): name is BlockName {
  return ['paragraph', 'h2', 'h3', 'h4', 'quote', 'bullet', 'number'].includes(name)
}

/** What stands under the caret or the selection. */
export interface TextStyle {
  readonly formats: ReadonlySet<TextFormatName>
  readonly block: BlockName
  /** The address of the link it stands in. */
  readonly link: string | null
}

/** Turns a format or a kind of block on, or, where it is on already, off. */
export function toggleStyle(editor: LexicalEditor, name: TextFormatName | BlockName): void {
  if (name === 'bold' || name === 'italic' || name === 'strike') {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, name === 'strike' ? 'strikethrough' : name)
    return
  }
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    $setBlock(selection, $blockAt(selection) === name ? 'paragraph' : name)
  })
}

/** Makes the selected blocks of this kind. */
export function setBlock(editor: LexicalEditor, name: BlockName): void {
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) $setBlock(selection, name)
  })
}

/** The style at the selection; null where nothing is selected. */
export function $textStyle(): TextStyle | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const formats = new Set<TextFormatName>()
  if (selection.hasFormat('bold')) formats.add('bold')
  if (selection.hasFormat('italic')) formats.add('italic')
  if (selection.hasFormat('strikethrough')) formats.add('strike')
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  return { formats, block: $blockAt(selection), link: link?.getURL() ?? null }
}

/** Makes the selected blocks plain paragraphs, keeping their words and formats. */
export function $toParagraph(selection: RangeSelection): void {
  $setBlock(selection, 'paragraph')
}

function $blockAt(selection: RangeSelection): BlockName {
  const start = selection.isBackward() ? selection.focus : selection.anchor
  const node: LexicalNode = start.getNode()
  const item = $findMatchingParent(node, $isListItemNode)
  const list = item?.getParent()
  if ($isListNode(list)) return list.getListType() === 'number' ? 'number' : 'bullet'
  const heading = $findMatchingParent(node, $isHeadingNode)
  if (heading !== null) return headingName(heading.getTag())
  return $findMatchingParent(node, $isQuoteNode) === null ? 'paragraph' : 'quote'
}

function headingName(tag: string): BlockName {
  if (tag === 'h3') return 'h3'
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 'h4' : 'h2'
}

function $setBlock(selection: RangeSelection, name: BlockName): void {
  if (name === 'bullet' || name === 'number') {
    $insertList(name)
    return
  }
  const current = $blockAt(selection)
  if (current === 'bullet' || current === 'number') $removeList()
  if (name === 'paragraph' && (current === 'bullet' || current === 'number')) return
  $setBlocksType(selection, () => makeBlock(name))
}

function makeBlock(name: Exclude<BlockName, 'bullet' | 'number'>): ElementNode {
  switch (name) {
    case 'paragraph':
      return $createParagraphNode()
    case 'quote':
      return $createQuoteNode()
    case 'h2':
    case 'h3':
    case 'h4':
      return $createHeadingNode(name)
    default:
      return assertNever(name)
  }
}
