import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { EmbedFound } from '../../shared/document/blocks/embed'
import { makeImage } from '../../shared/document/make-body'
import type { Embed } from '../../shared/document/nodes'
import type { EmbedSource } from './embed-source'
import { $isEmbedNode } from './nodes/embed-node'

/** Looks at a card's address and fills in what is still empty when the answer comes. */
export async function fillEmbed(
  editor: LexicalEditor,
  on: { readonly key: NodeKey; readonly source: EmbedSource; readonly why: 'pasted' | 'asked' },
): Promise<void> {
  const { key, source, why } = on
  const url = editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    return $isEmbedNode(node) ? node.card().url : ''
  })
  const found = url === '' ? null : await source.find(url, why)
  if (found === null) return
  // With its coming in it is one step; the caret may be elsewhere by now.
  const tag = [...(why === 'pasted' ? [HISTORY_MERGE_TAG] : []), SKIP_DOM_SELECTION_TAG]
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if ($isEmbedNode(node) && node.card().url === url) node.set(filled(node.card(), found))
    },
    { tag },
  )
}

/** What she typed stands, whatever arrives later: only empty fields are filled. */
export function filled(card: Embed, found: EmbedFound): Partial<Embed> {
  const words = (['quote', 'title', 'author', 'source', 'time'] as const)
    .filter((field) => card[field].trim() === '' && found[field] !== '')
    .map((field) => [field, found[field]])
  const isUntouched = (['quote', 'title', 'author', 'source', 'time'] as const).every(
    (field) => card[field].trim() === '',
  )
  return {
    ...(Object.fromEntries(words) as Partial<Embed>),
    ...(isUntouched ? { kind: found.kind } : {}),
    ...(card.picture === null && found.picture !== null
      ? { picture: makeImage({ ...found.picture, caption: '' }) }
      : {}),
  }
}
