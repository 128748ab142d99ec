import { LinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode, ListItemNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  ParagraphNode,
  TabNode,
  TextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextFormatType,
} from 'lexical'
import { normalFormat } from '../../../shared/document/text-format'
import { linkAddress } from '../link-address'
import { $isCodeNode, CodeNode } from '../nodes/code-node'
import { QuoteNode } from '../nodes/quote-node'

const allowedFormatNames: readonly TextFormatType[] = [
  'bold',
  'italic',
  'strikethrough',
  'code',
  'subscript',
  'superscript',
  'highlight',
]

/** Whatever comes in by key, paste or drop becomes what a body can hold, before it is seen. */
export const KeepToBodyExtension = defineExtension({
  name: 'dateline/keep-to-body',
  register: (editor: LexicalEditor) =>
    mergeRegister(
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => !allowedFormatNames.includes(format),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
      editor.registerNodeTransform(TextNode, $keepText),
      editor.registerNodeTransform(TabNode, $tabToSpace),
      editor.registerNodeTransform(LinkNode, $keepLink),
      editor.registerNodeTransform(HeadingNode, $keepHeading),
      editor.registerNodeTransform(ParagraphNode, $keepParagraph),
      editor.registerNodeTransform(QuoteNode, $keepElement),
      editor.registerNodeTransform(CodeNode, $keepElement),
      editor.registerNodeTransform(ListItemNode, $keepLines),
    ),
})

function $keepText(text: TextNode): void {
  const format = $isCodeNode(text.getParent()) ? 0 : normalFormat(text.getFormat())
  if (text.getFormat() !== format) text.setFormat(format)
  if (text.getStyle() !== '') text.setStyle('')
}

function $tabToSpace(tab: TabNode): void {
  if ($isCodeNode(tab.getParent())) {
    tab.replace($createTextNode('\t'))
    return
  }
  // A tab shows in the editor but not on a page; the word space that readers see is shown to her too.
  tab.replace($createTextNode(' ').setFormat(tab.getFormat()))
}

function $keepLink(link: LinkNode): void {
  const address = $isCodeNode(link.getParent()) ? null : linkAddress(link.getURL())
  if (address === null) {
    for (const child of link.getChildren()) link.insertBefore(child)
    link.remove()
  } else if (address !== link.getURL()) {
    link.setURL(address)
  }
}

function $keepHeading(heading: HeadingNode): void {
  const tag = heading.getTag()
  // The page's only h1 is its headline; below h4 nobody sees a difference.
  if (tag === 'h1') heading.setTag('h2')
  if (tag === 'h5' || tag === 'h6') heading.setTag('h4')
  $keepElement(heading)
}

function $keepParagraph(paragraph: ParagraphNode): void {
  const format = normalFormat(paragraph.getTextFormat())
  if (paragraph.getTextFormat() !== format) paragraph.setTextFormat(format)
  if (paragraph.getTextStyle() !== '') paragraph.setTextStyle('')
  $keepElement(paragraph)
}

/** A block is one run of lines: pasted blocks in it become its lines. An item may hold a list. */
function $keepLines(element: ElementNode): void {
  const isItem = $isListItemNode(element)
  const $isStray = (child: LexicalNode): boolean =>
    $isBlock(child) && !(isItem && $isListNode(child))
  if (!element.getChildren().some($isStray)) return
  const lists = element.getChildren().filter((child) => isItem && $isListNode(child))
  const lines = $linesIn(element.getChildren().filter((child) => !lists.includes(child)))
  element.clear()
  lines.forEach((line, index) => {
    if (index > 0) element.append($createLineBreakNode())
    element.append(...line)
  })
  element.append(...lists)
}

function $linesIn(nodes: readonly LexicalNode[]): readonly LexicalNode[][] {
  const lines: LexicalNode[][] = []
  let line: LexicalNode[] | null = null
  for (const node of nodes) {
    if ($isBlock(node)) {
      line = null
      lines.push(...$linesIn(node.getChildren()))
    } else {
      if (line === null) lines.push((line = []))
      line.push(node)
    }
  }
  return lines
}

function $isBlock(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline()
}

function $keepElement(element: ElementNode): void {
  $keepLines(element)
  if (element.getFormatType() !== '') element.setFormat('')
  if (element.getIndent() !== 0) element.setIndent(0)
  if (element.getStyle() !== '') element.setStyle('')
}
