import { $insertGeneratedNodes, ClipboardImportExtension } from '@lexical/clipboard'
import { $generateNodesFromDOM } from '@lexical/html'
import {
  $addUpdateTag,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { readTabs } from '../../../shared/interchange/read-tabs'
import { $codeAt } from './code'
import { pastedPage } from './pasted-page'

/**
 * Plain text comes in as paragraphs, and Ctrl+Shift+V takes everything so; what came from a page is
 * cleaned first. `KeepToBodyExtension` filters what comes of both.
 */
export const PasteExtension = defineExtension({
  name: 'dateline/paste',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: { 'text/html': [$insertHtml], 'text/plain': [$insertText] },
    }),
  ],
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
        (event) => plain && $onPlainPaste(event),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

function $onPlainPaste(event: unknown): boolean {
  const selection = $getSelection()
  if (!(event instanceof ClipboardEvent) || selection === null) return false
  const text = event.clipboardData?.getData('text/plain') ?? ''
  event.preventDefault()
  $addUpdateTag(PASTE_TAG)
  return text === '' || $insertWords(text, selection)
}

function $insertHtml(html: string, selection: BaseSelection, $next: () => boolean): boolean {
  // Into code go the words alone, as they stand.
  if ($isInCode(selection)) return $next()
  const nodes = $generateNodesFromDOM($getEditor(), pastedPage(html))
  // A picture alone leaves nothing: its plain text, such as its address, is better than that.
  if (nodes.length === 0) return $next()
  $insertGeneratedNodes($getEditor(), nodes, selection)
  return true
}

function $insertText(text: string, selection: BaseSelection, $next: () => boolean): boolean {
  if (!$isRangeSelection(selection)) return $next()
  const table = $isInCode(selection) ? null : readTabs(text)
  if (table === null) return $insertWords(text, selection)
  $insertGeneratedNodes($getEditor(), [$parseSerializedNode(table)], selection)
  return true
}

function $insertWords(text: string, selection: BaseSelection | null): boolean {
  if (!$isRangeSelection(selection)) return false
  if ($isInCode(selection)) {
    selection.insertNodes($lineNodes(text.replaceAll(/\r\n?/g, '\n').split('\n')))
  } else $insertPlain(selection, text)
  return true
}

function $isInCode(selection: BaseSelection): boolean {
  return $isRangeSelection(selection) && $codeAt(selection) !== null
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
