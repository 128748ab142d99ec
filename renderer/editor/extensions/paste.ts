import {
  $addUpdateTag,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { linkAddress } from '../link-address'

/**
 * Plain text comes in as paragraphs; Ctrl+Shift+V takes everything so. Other pastes are Lexical's to
 * read, and `KeepToBodyExtension` filters what comes of them.
 */
export const PasteExtension = defineExtension({
  name: 'dateline/paste',
  register: (editor: LexicalEditor) => {
    let plain = false
    const noteKey = (event: KeyboardEvent): false => {
      plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
      return false
    }
    return mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, noteKey, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => $onPaste(event, plain),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

function $onPaste(event: unknown, plain: boolean): boolean {
  const selection = $getSelection()
  if (!(event instanceof ClipboardEvent) || !$isRangeSelection(selection)) return false
  const clipboard = event.clipboardData
  const text = clipboard?.getData('text/plain') ?? ''
  if (clipboard === null || text === '') return false
  const rich = clipboard.types.some((type) => type !== 'text/plain')
  // An address over selected words links them.
  const links = !selection.isCollapsed() && linkAddress(text) !== null
  if (!plain && (rich || links)) return false
  event.preventDefault()
  $addUpdateTag(PASTE_TAG)
  $insertPlain(selection, text)
  return true
}

function $insertPlain(selection: RangeSelection, text: string): void {
  const paragraphs = plainParagraphs(text)
  const [only] = paragraphs
  if (paragraphs.length === 1 && only !== undefined) selection.insertNodes($lineNodes(only))
  else
    selection.insertNodes(
      paragraphs.map((lines) => $createParagraphNode().append(...$lineNodes(lines))),
    )
}

function $lineNodes(lines: readonly string[]): LexicalNode[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [$createLineBreakNode()] : []),
    ...(line === '' ? [] : [$createTextNode(line)]),
  ])
}

/**
 * The paragraphs of plain text, each as its lines. Blank lines part paragraphs; where there are none,
 * each line is one, as word processors write it.
 */
export function plainParagraphs(text: string): readonly (readonly string[])[] {
  const words = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ')
  const edged = words.replace(/^\n+|\n+$/g, '')
  if (/\n[^\S\n]*\n/.test(edged)) {
    return edged.split(/\n(?:[^\S\n]*\n)+/).map((paragraph) => paragraph.split('\n'))
  }
  return edged.split('\n').map((line) => [line])
}
