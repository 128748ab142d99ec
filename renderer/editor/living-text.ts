import type { LexicalEditorWithDispose } from 'lexical'
import type { Body } from '../../shared/document/nodes'

/** A text in its editor, on the screen or, while pictures are on their way into it, not any more. */
export interface LivingText {
  /** The text as it is now. Serialises: for a save, never for a key. */
  readonly read: () => Body
  /** Puts another text in, as one undoable edit: for restoring a revision. */
  readonly replaceBody: (body: Body) => void
  /** Settled when the pictures that are on their way have come, or will not; null: none are. */
  readonly coming: () => Promise<void> | null
}

const editors = new WeakMap<LivingText, LexicalEditorWithDispose>()

/** Remembers which editor holds a text. */
export function livesIn(text: LivingText, editor: LexicalEditorWithDispose): void {
  editors.set(text, editor)
}

/** The editor that holds a text. */
export function editorOf(text: LivingText): LexicalEditorWithDispose | undefined {
  return editors.get(text)
}
