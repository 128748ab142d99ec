import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { tidyCharacters } from '../../shared/interchange/pasted/tidy-characters'
import { $codeAt } from './extensions/code'

/** Puts plain text in at the caret: within the line where it is one, else as paragraphs; as it stands in code. */
export function $insertPlain(selection: RangeSelection, text: string): void {
  if ($codeAt(selection) !== null) {
    selection.insertNodes($lineNodes(text.replaceAll(/\r\n?/g, '\n').split('\n')))
    return
  }
  const paragraphs = plainParagraphs(tidyCharacters(text))
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
