import { buildEditorFromExtensions } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { CheckListExtension, ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import {
  configExtension,
  defineExtension,
  type LexicalEditor,
  type LexicalEditorWithDispose,
} from 'lexical'
import type { Body } from '../../shared/document/nodes'
import { parseBody } from '../../shared/document/parse-body'
import { BlockKeysExtension } from './extensions/block-keys'
import { BoxesExtension } from './extensions/boxes'
import { CardsExtension } from './extensions/cards'
import { ChecklistMarkExtension } from './extensions/checklist-mark'
import { ClickFromBlockExtension } from './extensions/click-from-block'
import { CodeExtension } from './extensions/code'
import { DeleteTowardsBlockExtension } from './extensions/delete-towards-block'
import { ComposeBesideLinksExtension } from './extensions/compose-beside-links'
import { DividersExtension } from './extensions/dividers'
import { KeepToBodyExtension } from './extensions/keep-to-body'
import { KeysOnBlockExtension } from './extensions/keys-on-block'
import { KeysOnCellsExtension } from './extensions/keys-on-cells'
import { MarkdownShortcutsExtension } from './extensions/markdown-shortcuts'
import { TablesExtension } from './extensions/tables'
import { PasteExtension } from './extensions/paste'
import { QuoteNode } from './nodes/quote-node'
import { TableNode } from './nodes/table-node'
import { UnknownBlockNode } from './nodes/unknown-block-node'
import { UnknownInlineNode } from './nodes/unknown-inline-node'
import { RefusedText } from './refused-text'
import { theme } from './theme'

/** Typing with pauses shorter than this is undone in one step. */
export const burstMs = 600

/** Undo steps kept for one entry; each is a state that shares what did not change. */
const maxUndo = 500

const EntryExtension = defineExtension({
  name: 'dateline/entry',
  namespace: 'Dateline',
  theme,
  // Ours in the place of Lexical’s: a quote that says whose words it holds, a table with a caption.
  nodes: [UnknownBlockNode, UnknownInlineNode, QuoteNode, TableNode],
  dependencies: [
    RichTextExtension,
    configExtension(HistoryExtension, { delay: burstMs, maxDepth: maxUndo }),
    ListExtension,
    CheckListExtension,
    ChecklistMarkExtension,
    // Addresses are checked where they come in; what is pasted is `PasteExtension`’s alone.
    configExtension(LinkExtension, { attributes: { rel: null, target: null } }),
    ComposeBesideLinksExtension,
    KeepToBodyExtension,
    CardsExtension,
    BoxesExtension,
    DividersExtension,
    ClickFromBlockExtension,
    DeleteTowardsBlockExtension,
    CodeExtension,
    TablesExtension,
    BlockKeysExtension,
    KeysOnBlockExtension,
    KeysOnCellsExtension,
    MarkdownShortcutsExtension,
    PasteExtension,
  ],
  // A bug in the editor must not take the window down with it; the text on the disk is what it was.
  onError: (error) => reportError(error),
})

/** An editor that holds this body, not yet on the screen. The caller disposes of it. */
export function createEntryEditor(body: Body): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'dateline/entry-with-text',
      dependencies: [EntryExtension],
      $initialEditorState: JSON.stringify(body),
    }),
  )
}

/** The body as the editor has it now. Serialises: for a save, never for a key. */
export function readBody(editor: LexicalEditor): Body {
  const parsed = parseBody(editor.getEditorState().toJSON())
  if (parsed.ok) return parsed.value
  throw new RefusedText(parsed.error)
}
