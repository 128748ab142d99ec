import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $getNodeByKey,
  COMMAND_PRIORITY_LOW,
  HISTORY_MERGE_TAG,
  mergeRegister,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { makeImage } from '../../shared/document/make-body'
import type { PictureFile } from '../../shared/model/media'
import { picturesAmong } from '../pictures/picture-files'
import { $insertImages } from './insert-images'
import { $createImageNode, $isImageNode, ImageNode } from './nodes/image-node'
import type { PictureSource } from './picture-source'

/** Pictures that are pasted or dropped come into the text at once; their bytes follow. */
export function registerPictures(editor: LexicalEditor, source: PictureSource): () => void {
  return mergeRegister(
    editor.registerCommand(DRAG_DROP_PASTE, (files) => $onFiles(files), COMMAND_PRIORITY_LOW),
    editor.registerMutationListener(ImageNode, (mutations, { updateTags }) => {
      const created = [...mutations].flatMap(([key, mutation]) =>
        mutation === 'created' ? [key] : [],
      )
      const pasted = updateTags.has(PASTE_TAG)
      for (const key of created) void fill(editor, { key, source, pasted })
      void fillNamed(editor, created, source)
    }),
  )
}

/** Lets her choose pictures and puts them in at the caret, in their order. */
export async function choosePicture(editor: LexicalEditor, source: PictureSource): Promise<void> {
  const files = await source.chooseSeveral()
  if (files.length === 0) return
  editor.update(() => {
    $insertImages(files.map((file) => $createImageNode(makeImage({ ...noWords, file }))))
  })
}

/** Puts other bytes in the place of a picture, under its words. */
export async function replacePicture(
  editor: LexicalEditor,
  key: NodeKey,
  file: Promise<PictureFile | null>,
): Promise<void> {
  const chosen = await file
  if (chosen !== null) editor.update(() => $setFile(key, chosen))
}

const noWords = { file: null, source: '', caption: '', credit: '', alt: '' } as const

function $onFiles(files: readonly File[]): boolean {
  const pictures = picturesAmong(files)
  if (pictures.length === 0) return false
  $insertImages(pictures.map((file) => $createImageNode(makeImage(noWords), file)))
  return true
}

interface Filling {
  readonly key: NodeKey
  readonly source: PictureSource
  readonly pasted: boolean
}

async function fill(editor: LexicalEditor, { key, source, pasted }: Filling): Promise<void> {
  const waiting = editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    return $isImageNode(node) ? { pending: node.pending(), image: node.image() } : null
  })
  if (waiting === null || waiting.image.file !== null) return
  const { pending, image } = waiting
  if (pending !== null && 'named' in pending) return
  if (pending === null && (image.source === '' || !pasted)) return
  const file = await (pending === null ? source.fetch(image.source, 'pasted') : source.add(pending))
  editor.update(
    () => {
      if (file !== null) $setFile(key, file)
      // Bytes that are no picture leave nothing to show; one on the web can be asked for again.
      else if (pending !== null) $getNodeByKey(key)?.remove()
    },
    { tag: behindPaste },
  )
}

// One step with its coming in; the caret may be elsewhere by now.
const behindPaste = [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG]

/** All that one pasted text names are asked for at once: the clipboard may hold another thing soon. */
async function fillNamed(
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
        if (file !== null) $setFile(key, file)
        else $getNodeByKey(key)?.remove()
      })
    },
    { tag: behindPaste },
  )
}

function $setFile(key: NodeKey, file: PictureFile): void {
  const node = $getNodeByKey(key)
  if ($isImageNode(node)) node.setFile(file)
}
