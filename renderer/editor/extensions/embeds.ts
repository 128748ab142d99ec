import {
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  PASTE_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { makeEmbed } from '../../../shared/document/make-body'
import { safeWebUrl } from '../../../shared/document/safe-url'
import { cleanAddress } from '../../../shared/interchange/pasted/clean-address'
import type { EmbedSource } from '../embed-source'
import { fillEmbed } from '../fill-embed'
import { $insertCards } from '../insert-cards'
import { $createEmbedNode } from '../nodes/embed-node'
import { $rootBlock } from '../root-block'

/** An address pasted on an empty line becomes a card of what lies there; one undo gives the address back. */
export function registerEmbeds(editor: LexicalEditor, source: EmbedSource): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const url = pastedAddress(event)
      const line = url === null ? null : $emptyLine()
      if (url === null || line === null) return false
      // The paste itself goes its way first, so that it is a step of its own.
      queueMicrotask(() => {
        void makeCard(editor, { url, line, source })
      })
      return false
    },
    COMMAND_PRIORITY_HIGH,
  )
}

interface Card {
  readonly url: string
  readonly line: NodeKey
  readonly source: EmbedSource
}

async function makeCard(editor: LexicalEditor, { url, line, source }: Card): Promise<void> {
  let key: NodeKey | null = null
  editor.update(
    () => {
      const block = $getNodeByKey(line)
      if (!$isParagraphNode(block) || block.getTextContent().trim() !== url) return
      const card = $createEmbedNode(makeEmbed({ url: cleanAddress(url) ?? url }))
      block.clear().select()
      $insertCards([card])
      key = card.getKey()
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  )
  if (key !== null) await fillEmbed(editor, { key, source, why: 'pasted' })
}

/** The address that is all that was pasted. */
function pastedAddress(event: unknown): string | null {
  if (!(event instanceof ClipboardEvent)) return null
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  return /\s/.test(text) ? null : safeWebUrl(text)
}

/** The empty paragraph of the text itself in which the caret stands. */
function $emptyLine(): NodeKey | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const line = selection.anchor.getNode()
  const isEmpty = $isParagraphNode(line) && line.isEmpty()
  return isEmpty && $rootBlock(line)?.is(line) === true ? line.getKey() : null
}
