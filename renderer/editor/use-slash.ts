import { $isTableCellNode } from '@lexical/table'
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import { $isCodeNode } from './nodes/code-node'
import { $lineOf, rangeInLine, textOfLine } from './text-lines'

/** A slash at the start of a block, and what was typed behind it. */
export interface Slash {
  readonly block: NodeKey
  readonly typed: string
  /** Where the slash stands on the screen. */
  readonly range: Range
}

/** Longer words are no name of anything: she means the slash as it is. */
const mostTyped = 24

/** A slash that she is typing behind; null where there is none, or she has put its menu away. */
export function useSlash(editor: LexicalEditor): {
  readonly slash: Slash | null
  readonly dismiss: () => void
} {
  const [slash, setSlash] = useState<Slash | null>(null)
  const dismissed = useRef<NodeKey | null>(null)
  useEffect(() => {
    let open = false
    return editor.registerUpdateListener(({ editorState, dirtyLeaves }) => {
      const found = editorState.read(() => $slash(editor))
      if (found === null) dismissed.current = null
      // Only typing opens it, not a caret that comes by.
      const wanted = found !== null && (open || dirtyLeaves.size > 0)
      open = wanted && found.block !== dismissed.current
      setSlash(open ? found : null)
    })
  }, [editor])
  const dismiss = useCallback(() => {
    setSlash((before) => {
      dismissed.current = before?.block ?? null
      return null
    })
  }, [])
  return { slash, dismiss }
}

function $slash(editor: LexicalEditor): Slash | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node) || anchor.offset !== node.getTextContentSize()) return null
  const block = $findMatchingParent(node, (one): one is ElementNode => {
    return $isElementNode(one) && !one.isInline()
  })
  // Looked at with each key: a block of more than one piece, or a long one, is not read.
  if (block === null || block.getChildrenSize() !== 1) return null
  // In code a slash is a slash, and in a cell of a table there are no blocks.
  if ($isCodeNode(block) || $isTableCellNode(block.getParent())) return null
  if (node.getTextContentSize() > mostTyped) return null
  const line = $lineOf(block)
  const typed = line === null ? null : /^\/([\p{L}\p{N} ]*)$/u.exec(textOfLine(line))
  const range = line === null ? null : rangeInLine(editor, line, { from: 0, to: 1 })
  if (typed === null || range === null) return null
  return { block: block.getKey(), typed: typed[1] ?? '', range }
}
