import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { imagesOf } from '../../shared/document/images-in'
import { $isCardNode, type CardNode } from './nodes/card-node'
import { $isImageNode } from './nodes/image-node'
import type { PictureSource } from './picture-source'

/** The tags of what follows something pasted: one step with it; the caret may be elsewhere by now. */
export const behindPaste = [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG]

/** All that one pasted text names is asked for at once: the clipboard may hold another thing soon. */
export async function fillNamed(
  editor: LexicalEditor,
  keys: readonly NodeKey[],
  source: PictureSource,
): Promise<void> {
  const named = editor.getEditorState().read(() =>
    keys.flatMap((key) => {
      const node = $getNodeByKey(key)
      const pending = $isImageNode(node) ? node.pending() : null
      return pending !== null && 'named' in pending ? [{ key, name: pending.named }] : []
    }),
  )
  if (named.length === 0) return
  const files = await source.fromClipboard(named.map(({ name }) => name))
  editor.update(
    () => {
      named.forEach(({ key }, at) => {
        const file = files[at] ?? null
        const node = $getNodeByKey(key)
        if (file === null) node?.remove()
        else if ($isImageNode(node)) node.setFile(file)
      })
    },
    { tag: behindPaste },
  )
}

/** Fetches what a pasted gallery or map shows from the web; what cannot be had can be asked for again. */
export async function fillFromWeb(
  editor: LexicalEditor,
  key: NodeKey,
  source: PictureSource,
): Promise<void> {
  const addresses = editor.getEditorState().read(() => $addressesIn($getNodeByKey(key)))
  for (const [at, address] of addresses.entries()) {
    const file = address === '' ? null : await source.fetch(address, 'pasted')
    if (file === null) continue
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        // She may have put another picture there, or moved it, while this one was on its way.
        if ($isCardNode(node) && $addressesIn(node)[at] === address) node.setFile(file, at)
      },
      { tag: behindPaste },
    )
  }
}

/** Where the pictures of a card lie that are not here; empty for one that is. */
function $addressesIn(node: ReturnType<typeof $getNodeByKey>): readonly string[] {
  if (!$isCardNode(node) || $isImageNode(node)) return []
  const card: ReturnType<CardNode['card']> = node.card()
  return imagesOf(card).map(({ file, source }) => (file === null ? source : ''))
}
