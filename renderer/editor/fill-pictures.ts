import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { imagesOf } from '../../shared/document/images-in'
import type { PictureFile } from '../../shared/model/media'
import { $isCardNode } from './nodes/card-node'
import { $isGalleryNode, type GalleryNode } from './nodes/gallery-node'
import { $isImageNode } from './nodes/image-node'
import type { PictureSource } from './picture-source'

/** A picture of a text whose bytes are here, and are to be stored. */
interface Filling<Bytes> {
  readonly key: NodeKey
  readonly bytes: Bytes
}

/** A picture of a text that the clipboard only names. */
interface Named {
  readonly key: NodeKey
  readonly name: string
}

/** The bytes a picture came with; null for one that has its file, or came with none. */
export function bytesFor(editor: LexicalEditor, key: NodeKey): Filling<File> | null {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    const pending = $isImageNode(node) && node.image().file === null ? node.pending() : null
    return pending instanceof File ? { key, bytes: pending } : null
  })
}

/** The same for a gallery; null for one that holds pictures already. */
export function bytesForGallery(
  editor: LexicalEditor,
  key: NodeKey,
): Filling<readonly File[]> | null {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    const pending = $isGalleryNode(node) && node.card().images.length === 0 ? node.pending() : []
    return pending.length === 0 ? null : { key, bytes: pending }
  })
}

/** Those of these pictures that the clipboard only names. */
export function namedAmong(editor: LexicalEditor, keys: readonly NodeKey[]): readonly Named[] {
  return editor.getEditorState().read(() =>
    keys.flatMap((key) => {
      const node = $getNodeByKey(key)
      const pending = $isImageNode(node) ? node.pending() : null
      return pending !== null && 'named' in pending ? [{ key, name: pending.named }] : []
    }),
  )
}

/** Stores what was dropped or pasted, and shows it. */
export async function fill(
  editor: LexicalEditor,
  { key, bytes }: Filling<File>,
  source: PictureSource,
): Promise<void> {
  const file = await source.add(bytes)
  putIn(editor, () => {
    const node = $getNodeByKey(key)
    // She may have chosen another picture for its place meanwhile.
    if ($isImageNode(node) && node.pending() === bytes) $setFile(key, file)
  })
}

/** Stores what was dropped, one after the other, in the order in which it came. */
export async function fillGallery(
  editor: LexicalEditor,
  { key, bytes }: Filling<readonly File[]>,
  source: PictureSource,
): Promise<void> {
  const change = (how: (node: GalleryNode) => void) => {
    putIn(editor, () => {
      const node = $getNodeByKey(key)
      if ($isGalleryNode(node)) how(node)
    })
  }
  for (const each of bytes) {
    const file = await source.add(each)
    if (file !== null) {
      change((node) => {
        node.addFiles([file])
      })
    }
  }
  // Files that are no pictures leave nothing to show.
  change((node) => {
    if (node.card().images.length === 0) node.remove()
    else node.settle()
  })
}

/** All that one pasted text names is asked for at once: the clipboard may hold another thing soon. */
export async function fillNamed(
  editor: LexicalEditor,
  named: readonly Named[],
  source: PictureSource,
): Promise<void> {
  const files = await source.fromClipboard(named.map(({ name }) => name))
  putIn(editor, () => {
    named.forEach(({ key }, at) => {
      $setFile(key, files[at] ?? null)
    })
  })
}

/**
 * Fetches what a pasted card shows from the web; what cannot be had can be asked for again. Null: all of
 * it is here.
 */
export function fillFromWeb(
  editor: LexicalEditor,
  key: NodeKey,
  source: PictureSource,
): Promise<void> | null {
  const addresses = editor.getEditorState().read(() => $addressesIn(key))
  const wanted = addresses.flatMap((address, at) => (address === '' ? [] : [{ address, at }]))
  if (wanted.length === 0) return null
  const come = async ({ address, at }: (typeof wanted)[number]) => {
    const file = await source.fetch(address, 'pasted')
    if (file === null) return
    putIn(editor, () => {
      const node = $getNodeByKey(key)
      // She may have put another picture there, or moved it, while this one was on its way.
      if ($isCardNode(node) && $addressesIn(key)[at] === address) node.setFile(file, at)
    })
  }
  return Promise.all(wanted.map(come)).then(() => undefined)
}

/**
 * What follows something that came in is one step with it, and leaves the caret, which may be elsewhere
 * by now. It stands when this returns: a save may wait for just that.
 */
function putIn(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG], discrete: true })
}

/** Bytes that are no picture leave nothing to show. */
function $setFile(key: NodeKey, file: PictureFile | null): void {
  const node = $getNodeByKey(key)
  if (file === null) node?.remove()
  else if ($isImageNode(node)) node.setFile(file)
}

/** Where the pictures of a card lie that are not here; empty for one that is. */
function $addressesIn(key: NodeKey): readonly string[] {
  const node = $getNodeByKey(key)
  if (!$isCardNode(node)) return []
  return imagesOf(node.card()).map(({ file, source }) => (file === null ? source : ''))
}
