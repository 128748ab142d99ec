import { $isLinkNode } from '@lexical/link'
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list'
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text'
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
import type { TextFormatName } from '../../shared/document/nodes'
import { assertNever } from '../../shared/result'
import { $createCodeNode, $isCodeNode } from './nodes/code-node'
import { $createQuoteNode, $isQuoteNode } from './nodes/quote-node'

/** What a block of text can be. */
export type BlockName =
  'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'pull-quote' | 'code' | ListName

/** The kinds of lists. */
export type ListName = 'bullet' | 'number' | 'check'

/** Whether a name is that of a kind of block. */
export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blockNames, name)
}

// A kind of block that is missing here does not compile.
const blockNames: Readonly<Record<BlockName, true>> = {
  ...{ paragraph: true, h2: true, h3: true, h4: true, quote: true, 'pull-quote': true },
  ...{ code: true, bullet: true, number: true, check: true },
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
  if (isTextFormat(name)) {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, name === 'strike' ? 'strikethrough' : name)
    return
  }
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    $setBlock(selection, $blockAt(selection) === name ? 'paragraph' : name)
  })
}

/** How a run of text can be set, in the order of the toolbar. */
const textFormats: readonly TextFormatName[] = [
  'bold',
  'italic',
  'strike',
  'highlight',
  'superscript',
  'subscript',
  'code',
]

/** Whether a style is one of words, not of blocks. */
export function isTextFormat(name: string): name is TextFormatName {
  return textFormats.some((one) => one === name)
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
  const formats = new Set(
    textFormats.filter((name) => selection.hasFormat(name === 'strike' ? 'strikethrough' : name)),
  )
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
  if ($isListNode(list)) return list.getListType()
  const heading = $findMatchingParent(node, $isHeadingNode)
  if (heading !== null) return headingName(heading.getTag())
  if ($findMatchingParent(node, $isCodeNode) !== null) return 'code'
  const quote = $findMatchingParent(node, $isQuoteNode)
  if (quote === null) return 'paragraph'
  return quote.fields().pull === true ? 'pull-quote' : 'quote'
}

function headingName(tag: string): BlockName {
  if (tag === 'h3') return 'h3'
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 'h4' : 'h2'
}

/** Makes the blocks of a selection of this kind. */
export function $setBlock(selection: RangeSelection, name: BlockName): void {
  if (isListName(name)) {
    $insertList(name)
    return
  }
  const current = $blockAt(selection)
  if (isListName(current)) $removeList()
  if (name === 'paragraph' && isListName(current)) return
  $setBlocksType(selection, () => makeBlock(name))
}

function isListName(name: BlockName): name is ListName {
  return name === 'bullet' || name === 'number' || name === 'check'
}

function makeBlock(name: Exclude<BlockName, ListName>): ElementNode {
  switch (name) {
    case 'paragraph':
      return $createParagraphNode()
    case 'quote':
      return $createQuoteNode()
    case 'pull-quote':
      return $createQuoteNode({ pull: true })
    case 'code':
      return $createCodeNode()
    case 'h2':
    case 'h3':
    case 'h4':
      return $createHeadingNode(name)
    default:
      return assertNever(name)
  }
}
