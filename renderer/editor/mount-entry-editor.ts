import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_LOW,
  HISTORY_PUSH_TAG,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalEditorWithDispose,
  type LexicalNode,
} from 'lexical'
import type { Body } from '../../shared/document/nodes'
import { $offsetOf, $placeCaret, $selectBetween, type CaretOffset } from './caret-offset'
import { picturesComing } from './coming-pictures'
import { createEntryEditor, readBody } from './create-entry-editor'
import type { EmbedSource } from './embed-source'
import { registerEmbeds } from './extensions/embeds'
import { focusText } from './focus-text'
import { hearOfCaret } from './hear-of-caret'
import { markHere } from './mark-here'
import { markToCome } from './mark-to-come'
import { markComments } from './comments/mark-comments'
import { registerLinkClicks } from './extensions/link-clicks'
import { registerLargeTables } from './extensions/paste'
import { registerPasteLimit } from './extensions/paste-limit'
import { registerShortcuts } from './extensions/shortcuts'
import { registerTypographer } from './extensions/typographer'
import { $selectCard } from './insert-cards'
import { editorOf, livesIn, type LivingText } from './living-text'
import { $isCardNode } from './nodes/card-node'
import type { PictureSource } from './picture-source'
import { choosePicture, registerPictures } from './take-pictures'
import { selectPicture } from './select-picture'
import { $textLines } from './text-lines'

/** A caret that has come to rest is told after this time: nobody needs it at each key. */
const caretRestMs = 250

/** What the app can do with the entry that is being edited. */
export interface EntryEditorHandle extends LivingText {
  /** Goes to the text, without scrolling: at first to the given caret, later to where she was. */
  readonly focus: () => void
  readonly isBlank: () => boolean
  readonly caret: () => CaretOffset
  /** Selects words, by the steps of the caret before them, and brings them into sight. */
  readonly select: (from: CaretOffset, to: CaretOffset) => void
  /** Selects what stands on this line, as `bodyLines` numbers them, so that its fields are there. */
  readonly selectCard: (line: number) => void
  /** Selects a picture by its place among those of the text, so that it can be acted on. */
  readonly selectPicture: (at: number) => void
  readonly openLinkField: () => void
  /** Puts picture files in at the caret. */
  readonly takeFiles: (files: readonly File[]) => void
  /** Asks for a comment on the selected words; false where none are selected. */
  readonly openCommentField: () => boolean
  /** Lets her choose pictures, and puts them in at the caret. */
  readonly addPicture: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What an editor is mounted with; the callbacks are asked anew each time. */
export interface EntryEditorMount {
  readonly root: HTMLElement
  readonly body: Body
  /** This text has lived on without a screen, and goes on here instead of the body. */
  readonly living?: LivingText | undefined
  readonly caret: CaretOffset | 'start' | 'end'
  readonly onChanged: () => void
  readonly onCaret: (offset: CaretOffset) => void
  readonly onOpenLink: (url: string) => void
  /** She has written; asked for, where her line stands in the window, in CSS pixels from its top. */
  readonly onLine: (middle: () => number | null) => void
  /** Answers whether the key was for it. */
  readonly onEscape: () => boolean
  readonly onLink: () => void
  readonly onComment: () => void
  readonly onToolbar: () => void
  /** A pasted table came in as words: it is larger than a text can hold. */
  readonly onLargeTable: () => void
  /** What was pasted would have made the text longer than one may be, and stayed out. */
  readonly onTooLong: () => void
  readonly pictures: PictureSource
  readonly embeds: EmbedSource
  /** Language of the quotation marks that are made while she types; null: none are. */
  readonly typography: () => string | null
}

/** An editor on the screen. */
export interface MountedEntryEditor {
  readonly editor: LexicalEditor
  readonly handle: EntryEditorHandle
  readonly unmount: () => void
}

/** Puts an editor with this text into an element that is already on the page. */
export function mountEntryEditor(mount: EntryEditorMount): MountedEntryEditor {
  const standing = mount.living === undefined ? undefined : editorOf(mount.living)
  const editor = standing ?? createEntryEditor(mount.body)
  // Drawn before this returns, so the rendered text gives way to the editor within one frame.
  editor.setRootElement(mount.root)
  markBlank(editor, mount.root)
  const caretWatch = watchCaret(editor, mount.onCaret)
  const unregister = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      caretWatch.moved()
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      markBlank(editor, mount.root)
      mount.onChanged()
    }),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => onEscape(event, mount),
      COMMAND_PRIORITY_LOW,
    ),
    registerShortcuts(editor, mount),
    registerLinkClicks(editor, mount.onOpenLink),
    registerPictures(editor, mount.pictures),
    registerEmbeds(editor, mount.embeds),
    registerLargeTables(editor, mount.onLargeTable),
    registerPasteLimit(editor, mount.onTooLong),
    markToCome(editor),
    markComments(editor),
    markHere(editor, mount.root, mount.onLine),
    registerTypographer(editor, mount.typography),
  )
  const unmount = (): void => {
    caretWatch.stop()
    unregister()
    editor.setRootElement(null)
    void endWhenComplete(editor)
  }
  const handle = handleOf(editor, mount)
  livesIn(handle, editor)
  return { editor, handle, unmount }
}

/** An editor off the screen lives until the pictures are in its text, or goes on where it is taken up. */
async function endWhenComplete(editor: LexicalEditorWithDispose): Promise<void> {
  await picturesComing(editor)
  if (editor.getRootElement() === null && picturesComing(editor) === null) editor.dispose()
}

function handleOf(editor: LexicalEditor, mount: EntryEditorMount): EntryEditorHandle {
  return {
    read: () => readBody(editor),
    focus: () => focusText(editor, () => $placeFirst(mount.caret)),
    isBlank: () => editor.getEditorState().read($isBlank),
    caret: () => caretOf(editor) ?? 0,
    select: (from, to) => {
      editor.getRootElement()?.focus({ preventScroll: true })
      editor.update(() => $selectBetween(from, to), { discrete: true })
    },
    selectCard: (line) => {
      editor.update(() => {
        const block = $textLines()[line]?.block
        if ($isCardNode(block)) $selectCard(block)
      })
    },
    selectPicture: (at) => selectPicture(editor, at),
    openLinkField: () => {
      hearOfCaret(editor)
      mount.onLink()
    },
    takeFiles: (files) => void editor.dispatchCommand(DRAG_DROP_PASTE, [...files]),
    openCommentField: () => {
      hearOfCaret(editor)
      const selects = editor.getEditorState().read($selectsWords)
      if (selects) mount.onComment()
      return selects
    },
    addPicture: () => {
      choosePicture(editor, mount.pictures)
    },
    undo: () => void editor.dispatchCommand(UNDO_COMMAND),
    redo: () => void editor.dispatchCommand(REDO_COMMAND),
    replaceBody: (body) => replaceBody(editor, body),
    coming: () => picturesComing(editor),
  }
}

function $placeFirst(caret: EntryEditorMount['caret']): void {
  if (caret === 'start') $getRoot().selectStart()
  else if (caret === 'end') $getRoot().selectEnd()
  else $placeCaret(caret)
}

function replaceBody(editor: LexicalEditor, body: Body): void {
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG)
      // Asked for from a field beside the text, it leaves the focus there.
      const isInText = editor.getRootElement()?.contains(document.activeElement) === true
      if (!isInText) $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      $getRoot()
        .clear()
        .append(...body.root.children.map((block) => $parseSerializedNode(block)))
    },
    { discrete: true },
  )
}

function caretOf(editor: LexicalEditor): CaretOffset | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? $offsetOf(selection.focus) : null
  })
}

function watchCaret(editor: LexicalEditor, onCaret: (offset: CaretOffset) => void) {
  let rest: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    const offset = caretOf(editor)
    if (offset !== null) onCaret(offset)
  }
  return {
    moved: () => {
      clearTimeout(rest)
      rest = setTimeout(tell, caretRestMs)
    },
    stop: () => clearTimeout(rest),
  }
}

function onEscape(event: KeyboardEvent, mount: EntryEditorMount): boolean {
  if (!mount.onEscape()) return false
  event.preventDefault()
  // One level back for one key: what lies around the text must not step back too.
  event.stopPropagation()
  return true
}

/** The placeholder shows in a text of one empty paragraph: looked at with each key, so it is cheap. */
function markBlank(editor: LexicalEditor, root: HTMLElement): void {
  const blank = editor.getEditorState().read(() => {
    const only = $getRoot().getFirstChild()
    return $getRoot().getChildrenSize() === 1 && $isParagraphNode(only) && only.isEmpty()
  })
  root.toggleAttribute('data-blank', blank)
}

function $selectsWords(): boolean {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.getTextContent().trim() !== ''
}

function $isBlank(): boolean {
  const $shows = (node: LexicalNode): boolean =>
    $isElementNode(node)
      ? node.getChildren().some($shows)
      : $isDecoratorNode(node) || node.getTextContent().trim() !== ''
  return !$shows($getRoot())
}
