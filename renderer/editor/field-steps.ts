import {
  $addUpdateTag,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { isMac } from '../platform/is-mac'
import { burstMs } from './create-entry-editor'
import { focusText } from './focus-text'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Letters that were typed in one go, so far. */
interface Step {
  readonly field: Field
  readonly inputType: string
  /** Where the caret was left. */
  readonly caret: number | null
  readonly at: number
}

const steps = new WeakMap<LexicalEditor, string>()

/** How history takes what was just typed into a field: with the letters before it, or as a step of its own. */
export function fieldStep(editor: LexicalEditor): string {
  return steps.get(editor) ?? HISTORY_PUSH_TAG
}

/**
 * What is typed into the fields of a text is part of its history, by the same groups as its words, and
 * undone from a field by the same keys. Chromium’s own list would end a step with each letter, for the page
 * changes with it, and would know nothing of what was typed beside the field.
 *
 * @param around the element that holds the text and its fields
 */
export function registerFieldSteps(editor: LexicalEditor, around: HTMLElement): () => void {
  let last: Step | null = null
  const end = (): void => {
    last = null
    steps.delete(editor)
  }
  const back = (event: Event, field: Field, way: 'undo' | 'redo'): void => {
    event.preventDefault()
    event.stopPropagation()
    end()
    editor.update(
      () => {
        editor.dispatchCommand(way === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined)
        // The caret of the text that comes with it would take the focus away.
        $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      },
      { discrete: true },
    )
    // A field may go with its block; React takes it away a moment later.
    requestAnimationFrame(() => {
      if (!field.isConnected) focusText(editor)
    })
  }
  const keyDown = (event: KeyboardEvent): void => {
    const field = fieldAt(event)
    const way = wayOf(event)
    if (field !== null && way !== null) back(event, field, way)
  }
  const beforeInput = (event: InputEvent): void => {
    const field = fieldAt(event)
    if (field === null) return
    const { inputType, timeStamp: at } = event
    // From the menu, or by a gesture.
    if (inputType === 'historyUndo') back(event, field, 'undo')
    else if (inputType === 'historyRedo') back(event, field, 'redo')
    else {
      const goesOn = last !== null && isSameStep(last, { field, inputType, at })
      last = { field, inputType, at, caret: null }
      steps.set(editor, goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG)
    }
  }
  // Before the field itself is heard.
  const input = (event: Event): void => {
    if (last?.field === event.target) last = { ...last, caret: last.field.selectionStart }
  }
  const capture = { capture: true }
  around.addEventListener('keydown', keyDown, capture)
  around.addEventListener('beforeinput', beforeInput, capture)
  around.addEventListener('input', input, capture)
  around.addEventListener('focusout', end)
  return () => {
    around.removeEventListener('keydown', keyDown, capture)
    around.removeEventListener('beforeinput', beforeInput, capture)
    around.removeEventListener('input', input, capture)
    around.removeEventListener('focusout', end)
  }
}

function fieldAt({ target }: Event): Field | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && target.closest('[data-card-fields], .block-tools') !== null ? target : null
}

function isSameStep(last: Step, now: Omit<Step, 'caret'>): boolean {
  const { field, inputType, at } = now
  if (last.field !== field || last.inputType !== inputType || at - last.at > burstMs) return false
  // What is still being composed is written over again and again.
  if (inputType === 'insertCompositionText') return true
  const isTyped = inputType === 'insertText' || inputType.startsWith('deleteContent')
  return (
    isTyped && field.selectionStart === field.selectionEnd && field.selectionStart === last.caret
  )
}

function wayOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { altKey, shiftKey } = event
  if (altKey || !(isMac ? event.metaKey : event.ctrlKey)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return shiftKey ? 'redo' : 'undo'
  return key === 'y' && !isMac && !shiftKey ? 'redo' : null
}
