import type { LexicalEditor } from 'lexical'
import type { CardField } from '../../shared/document/card-words'
import { markWords } from '../ui/mark-words'
import type { LineSpan } from './range-in-view'
import { $textLines, rangeInField, rangeInLine, textOfLine, type TextLine } from './text-lines'

/** Words of a text that were looked for. */
export interface FoundInText extends LineSpan {
  /** Null: in the text; else in this field of what stands on the line. */
  readonly field: CardField | null
  readonly words: string
  /** She is at these. */
  readonly now: boolean
}

/** Marks what was found in the mounted text, as long as it still stands there; returns the end of it. */
export function markFound(editor: LexicalEditor, found: readonly FoundInText[]): () => void {
  let ends: readonly (() => void)[] = []
  const unmark = (): void => {
    for (const end of ends) end()
  }
  const mark = (): void => {
    unmark()
    ends = editor.getEditorState().read(() => $mark(editor, found))
  }
  mark()
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) mark()
  })
  return () => {
    stop()
    unmark()
  }
}

function $mark(editor: LexicalEditor, found: readonly FoundInText[]): readonly (() => void)[] {
  const lines = $textLines()
  return found.map((one) => {
    const line = lines[one.line]
    const range = line === undefined ? null : rangeOf(editor, line, one)
    return markWords(one.now ? 'found-now' : 'found', range === null ? [] : [range])
  })
}

/** Null once she has typed since it was found, and the words stand elsewhere. */
function rangeOf(editor: LexicalEditor, line: TextLine, one: FoundInText): Range | null {
  const { field } = one
  const words =
    field === null
      ? textOfLine(line)
      : (line.fields?.find((told) => told.field === field)?.value ?? '')
  if (words.slice(one.from, one.to) !== one.words) return null
  return field === null
    ? rangeInLine(editor, line, one)
    : rangeInField(editor, line, { ...one, field })
}
