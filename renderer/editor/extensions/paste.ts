import { ClipboardImportExtension } from '@lexical/clipboard'
import {
  $addUpdateTag,
  $getEditor,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  configExtension,
  createCommand,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { makeBody } from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { cleanAddress } from '../../../shared/interchange/pasted/clean-address'
import { readPasted, type PastedReading } from '../../../shared/interchange/pasted/read-pasted'
import { readPastedText } from '../../../shared/interchange/pasted/read-pasted-text'
import { isTooLargeTable, readTabs } from '../../../shared/interchange/read-tabs'
import { $whereToWrite } from '../go-from-block'
import { $insertBody } from '../insert-body'
import { $insertPlain } from '../insert-plain'
import { linkAddress } from '../link-address'
import { ourCopy } from '../our-copy'
import { setLink } from '../set-link'
import { $codeAt } from './code'

/**
 * What is pasted becomes what a body can hold, whoever wrote it; Ctrl+Shift+V takes the words alone.
 * `KeepToBodyExtension` filters what comes of it once more.
 */
export const PasteExtension = defineExtension({
  name: 'dateline/paste',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [$insertOurs],
        'text/html': [$insertHtml],
        'text/plain': [$insertText],
      },
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
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => $linkSelected(editor, event),
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

const largeTablePasted = createCommand<undefined>('LARGE_TABLE_PASTED')

/** Tells of a pasted table that is larger than a text can hold, and so came in as words. */
export function registerLargeTables(editor: LexicalEditor, onLargeTable: () => void): () => void {
  return editor.registerCommand(
    largeTablePasted,
    () => {
      onLargeTable()
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
}

function $onPlainPaste(event: unknown): boolean {
  const selection = $getSelection()
  if (!(event instanceof ClipboardEvent)) return false
  if (!$isRangeSelection(selection) && !$isNodeSelection(selection)) return false
  const text = event.clipboardData?.getData('text/plain') ?? ''
  event.preventDefault()
  $addUpdateTag(PASTE_TAG)
  if (text !== '') $insertPlainAt(selection, text)
  return true
}

/** An address pasted over words links them; Lexical would leave them selected, for the next key to replace. */
function $linkSelected(editor: LexicalEditor, event: unknown): boolean {
  const selection = $getSelection()
  if (!(event instanceof ClipboardEvent) || !$isRangeSelection(selection)) return false
  const address = pastedAddress(event.clipboardData?.getData('text/plain') ?? '')
  if (address === null || selection.isCollapsed()) return false
  if (selection.getNodes().some($isBlock) || $isInCode(selection)) return false
  // A newer address in the place of an older one: leading elsewhere, it would still read as the older.
  if (isAddress(selection.getTextContent())) return false
  event.preventDefault()
  setLink(editor, address)
  return true
}

/** Node.js, end.Then or Booking.com may be meant as words; a scheme, a path or an @ makes an address of them. */
function isAddress(text: string): boolean {
  return /[:/@]/.test(text) && linkAddress(text) !== null
}

/** A mail address that is pasted is words, too. */
function pastedAddress(text: string): string | null {
  const address = /[:/]/.test(text) ? linkAddress(text) : null
  return address === null ? null : (cleanAddress(address) ?? address)
}

function $isBlock(node: LexicalNode): boolean {
  return $isElementNode(node) && !node.isInline()
}

/** A copy of ours loses nothing; but any page can claim to be one, so it is read as a stored text is. */
function $insertOurs(json: string, selection: BaseSelection): boolean {
  const body = ourCopy(json)
  return body !== null && $insertBody(selection, alone(body), [])
}

function $insertHtml(
  html: string,
  selection: BaseSelection,
  _next: () => boolean,
  data: DataTransfer,
): boolean {
  // Editors of code give their colours as a page: what was copied is the text.
  if (data.types.includes('vscode-editor-data') || $isInCode(selection)) return false
  // What cannot be read leaves nothing: its plain text, such as an address, is better than that.
  const reading = readPasted(html)
  if (!$insertBody(selection, reading, [...data.files])) return false
  if (reading.largeTables > 0) $getEditor().dispatchCommand(largeTablePasted, undefined)
  return true
}

function $insertText(text: string, selection: BaseSelection, $next: () => boolean): boolean {
  const body = $isInCode(selection) ? null : bodyOfText(text)
  if (body !== null && $insertBody(selection, alone(body), [])) return true
  if (!$insertPlainAt(selection, text)) return $next()
  // In code rows are meant as they stand.
  if (!$isInCode(selection) && isTooLargeTable(text)) {
    $getEditor().dispatchCommand(largeTablePasted, undefined)
  }
  return true
}

function $insertPlainAt(selection: BaseSelection, text: string): boolean {
  const place = $whereToWrite(selection)
  if (!$isRangeSelection(place)) return false
  $insertPlain(place, text)
  return true
}

function alone(body: Body): PastedReading {
  return { body, pictures: [], largeTables: 0 }
}

/** Rows of a spreadsheet, or what the text says by its own signs; null: it is just text. */
function bodyOfText(text: string): Body | null {
  const table = readTabs(text)
  return table === null ? readPastedText(text) : makeBody([table])
}

function $isInCode(selection: BaseSelection): boolean {
  return $isRangeSelection(selection) && $codeAt(selection) !== null
}
