import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $getNodeByKey,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
  PASTE_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { makeGallery, makeImage } from '../../shared/document/make-body'
import type { PictureFile } from '../../shared/model/media'
import { picturesAmong } from '../pictures/picture-files'
import { focusText } from './focus-text'
import { $insertCards } from './insert-cards'
import { behindPaste, fillFromWeb, fillNamed } from './fill-pasted-pictures'
import { $isCardNode } from './nodes/card-node'
import { $createGalleryNode, $isGalleryNode, GalleryNode } from './nodes/gallery-node'
import { $createImageNode, $isImageNode, ImageNode } from './nodes/image-node'
import { MapNode } from './nodes/map-node'
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
    editor.registerMutationListener(GalleryNode, (mutations, { updateTags }) => {
      for (const [key, mutation] of mutations) {
        if (mutation !== 'created') continue
        void fillGallery(editor, key, source)
        if (updateTags.has(PASTE_TAG)) void fillFromWeb(editor, key, source)
      }
    }),
    editor.registerMutationListener(MapNode, (mutations, { updateTags }) => {
      for (const [key, mutation] of mutations) {
        if (mutation === 'created' && updateTags.has(PASTE_TAG)) {
          void fillFromWeb(editor, key, source)
        }
      }
    }),
  )
}

/** Lets her choose pictures and puts them in at the caret, in their order. */
export async function choosePicture(editor: LexicalEditor, source: PictureSource): Promise<void> {
  const files = await source.chooseSeveral()
  if (files.length === 0) return
  editor.update(
    () => {
      $insertCards(files.map((file) => $createImageNode(makeImage({ ...noWords, file }))))
    },
    // The system's dialog had the focus; a caret it left behind would end the selection at a click.
    {
      onUpdate: () => {
        focusText(editor)
      },
    },
  )
}

/** Puts other bytes in the place of a picture, under its words. */
export async function replacePicture(
  editor: LexicalEditor,
  { key, at = 0 }: { readonly key: NodeKey; readonly at?: number },
  file: Promise<PictureFile | null>,
): Promise<void> {
  const chosen = await file
  if (chosen === null) return
  editor.update(() => {
    const node = $getNodeByKey(key)
    if ($isCardNode(node)) node.setFile(chosen, at)
  })
}

/** Lets her choose pictures and puts them in at the caret, as a gallery. */
export async function chooseGallery(editor: LexicalEditor, source: PictureSource): Promise<void> {
  const files = await source.chooseSeveral()
  if (files.length === 0) return
  editor.update(() => {
    const images = files.map((file) => makeImage({ ...noWords, file }))
    $insertCards([$createGalleryNode(makeGallery(images))])
  })
}

/** Lets her choose more pictures for a gallery. */
export async function addToGallery(
  editor: LexicalEditor,
  key: NodeKey,
  source: PictureSource,
): Promise<void> {
  const files = await source.chooseSeveral()
  if (files.length === 0) return
  editor.update(() => {
    const node = $getNodeByKey(key)
    if ($isGalleryNode(node)) node.addFiles(files)
  })
}

const noWords = { file: null, source: '', caption: '', credit: '', alt: '' } as const

function $onFiles(files: readonly File[]): boolean {
  const pictures = picturesAmong(files)
  if (pictures.length === 0) return false
  // Several at once are looked at together.
  if (pictures.length > 1) $insertCards([$createGalleryNode(makeGallery([]), pictures)])
  else $insertCards(pictures.map((file) => $createImageNode(makeImage(noWords), file)))
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

/** Stores what was dropped, one after the other, in the order in which it came. */
async function fillGallery(
  editor: LexicalEditor,
  key: NodeKey,
  source: PictureSource,
): Promise<void> {
  const pending = editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    return $isGalleryNode(node) && node.card().images.length === 0 ? node.pending() : []
  })
  if (pending.length === 0) return
  for (const file of pending) {
    const stored = await source.add(file)
    if (stored !== null)
      updateGallery(editor, key, (node) => {
        node.addFiles([stored])
      })
  }
  // Files that are no pictures leave nothing to show.
  updateGallery(editor, key, (node) => {
    if (node.card().images.length === 0) node.remove()
  })
}

function updateGallery(
  editor: LexicalEditor,
  key: NodeKey,
  change: (node: GalleryNode) => void,
): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if ($isGalleryNode(node)) change(node)
    },
    { tag: behindPaste },
  )
}

function $setFile(key: NodeKey, file: PictureFile): void {
  const node = $getNodeByKey(key)
  if ($isImageNode(node)) node.setFile(file)
}
