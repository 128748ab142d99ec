import {
  $addUpdateTag,
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  HISTORY_PUSH_TAG,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
  type TextNode,
} from 'lexical'
import { mayBeTypographic, typographic } from '../../../shared/document/typographer'
import { $isCodeNode } from '../nodes/code-node'
import { $lineOf, textOfLine } from '../text-lines'

/** A change that one Backspace takes back. */
interface Made {
  readonly key: NodeKey
  /** Where in its piece of text it begins. */
  readonly from: number
  readonly put: string
  readonly took: string
}

const madeTag = 'typographer'

/**
 * Quotation marks and dashes as they are typed, never as they are pasted. `languageOf` answers null
 * where the editor wants none of it. Backspace at once, or an undo, gives back what was typed.
 */
export function registerTypographer(
  editor: LexicalEditor,
  languageOf: () => string | null,
): () => void {
  let typed = false
  let made: Made | null = null
  const note = (sign: unknown): false => {
    typed = typeof sign === 'string' && mayBeTypographic(sign)
    return false
  }
  const beforeInput = ({ inputType, data, isComposing }: InputEvent): void => {
    note(inputType === 'insertText' && !isComposing ? data : null)
  }
  // A sign put together from a dead key and the space after it, as on US International keyboards.
  const compositionEnd = ({ data }: CompositionEvent): void => {
    note(data)
  }
  return mergeRegister(
    editor.registerRootListener((root) => {
      root?.addEventListener('beforeinput', beforeInput, { capture: true })
      root?.addEventListener('compositionend', compositionEnd, { capture: true })
      return () => {
        root?.removeEventListener('beforeinput', beforeInput, { capture: true })
        root?.removeEventListener('compositionend', compositionEnd, { capture: true })
      }
    }),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, note, COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(({ tags, dirtyLeaves }) => {
      if (tags.has(madeTag)) return
      made = null
      const language = typed && dirtyLeaves.size > 0 ? languageOf() : null
      typed = false
      if (language === null) return
      editor.update(() => {
        made = $makeTypographic(language)
      })
    }),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        const last = made
        made = null
        if (last === null || !$takeBack(last)) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

function $makeTypographic(language: string): Made | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  const { offset } = selection.anchor
  // In code a mark is what it is.
  if (!$isTextNode(node) || $isCodeNode(node.getParent())) return null
  const change = typographic($lineBefore(node, offset), language)
  // What is set in two formats is left alone.
  if (change === null || change.take > offset) return null
  const from = offset - change.take
  const took = node.getTextContent().slice(from, offset)
  // A step of its own: an undo leads back to what was typed.
  $addUpdateTag(HISTORY_PUSH_TAG)
  $addUpdateTag(madeTag)
  node.spliceText(from, change.take, change.put, true)
  // Nobody sees a space that became another: there Backspace takes out the letter, as ever.
  if (letters(took) === letters(change.put)) return null
  return { key: node.getKey(), from, put: change.put, took }
}

function letters(text: string): string {
  return text.replace(/\s/gu, '')
}

function $lineBefore(node: TextNode, offset: number): string {
  const block = $findMatchingParent(node, (one) => $isElementNode(one) && !one.isInline())
  const line = block === null ? null : $lineOf(block)
  if (line === null) return ''
  const at = line.leaves.findIndex((leaf) => leaf.is(node))
  const before = textOfLine({ ...line, leaves: line.leaves.slice(0, at) })
  return before + node.getTextContent().slice(0, offset)
}

function $takeBack({ key, from, put, took }: Made): boolean {
  const node = $getNodeByKey(key)
  const selection = $getSelection()
  if (!$isTextNode(node) || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const end = from + put.length
  const isHere = selection.anchor.key === key && selection.anchor.offset === end
  if (!isHere || node.getTextContent().slice(from, end) !== put) return false
  node.spliceText(from, put.length, took, true)
  return true
}
