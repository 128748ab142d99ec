import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $getNodeByKey,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
  PASTE_TAG,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { makeGallery, makeImage } from '../../shared/document/make-body'
import type { PictureFile } from '../../shared/model/media'
import { picturesAmong } from '../pictures/picture-files'
import { letCome } from './coming-pictures'
import {
  bytesFor,
  bytesForGallery,
  fill,
  fillFromWeb,
  fillGallery,
  fillNamed,
  namedAmong,
} from './fill-pictures'
import { focusText } from './focus-text'
import { $insertCards } from './insert-cards'
import { $isCardNode } from './nodes/card-node'
import { $createGalleryNode, $isGalleryNode, GalleryNode } from './nodes/gallery-node'
import { $createImageNode, ImageNode } from './nodes/image-node'
import { MapNode } from './nodes/map-node'
import type { PictureSource } from './picture-source'

/** Where a picture stands: the card, and its place among those the card shows. */
interface PicturePlace {
  readonly key: NodeKey
  readonly at?: number
}

/** Pictures that are pasted or dropped come into the text at once; their bytes follow. */
export function registerPictures(editor: LexicalEditor, source: PictureSource): () => void {
  return mergeRegister(
    editor.registerCommand(DRAG_DROP_PASTE, (files) => $onFiles(files), COMMAND_PRIORITY_LOW),
    whenCreated(editor, ImageNode, (keys, pasted) => {
      for (const key of keys) {
        const filling = bytesFor(editor, key)
        if (filling !== null) letCome(editor, fill(editor, filling, source))
        else if (pasted) void fillFromWeb(editor, key, source)
      }
      const named = namedAmong(editor, keys)
      if (named.length > 0) letCome(editor, fillNamed(editor, named, source))
    }),
    whenCreated(editor, GalleryNode, (keys, pasted) => {
      for (const key of keys) {
        const filling = bytesForGallery(editor, key)
        if (filling !== null) letCome(editor, fillGallery(editor, filling, source))
        else if (pasted) void fillFromWeb(editor, key, source)
      }
    }),
    whenCreated(editor, MapNode, (keys, pasted) => {
      if (pasted) for (const key of keys) void fillFromWeb(editor, key, source)
    }),
  )
}

/** Lets her choose pictures and puts them in at the caret, in their order. */
export function choosePicture(editor: LexicalEditor, source: PictureSource): void {
  const $insert = (files: readonly PictureFile[]) => {
    $insertCards(files.map((file) => $createImageNode(makeImage({ ...noWords, file }))))
  }
  chooseSeveral(editor, source, $insert, () => {
    // The system's dialog had the focus; a caret it left behind would end the selection at a click.
    focusText(editor)
  })
}

/** Lets her choose pictures and puts them in at the caret, as a gallery. */
export function chooseGallery(editor: LexicalEditor, source: PictureSource): void {
  chooseSeveral(editor, source, (files) => {
    const images = files.map((file) => makeImage({ ...noWords, file }))
    $insertCards([$createGalleryNode(makeGallery(images))])
  })
}

/** Lets her choose more pictures for a gallery. */
export function addToGallery(editor: LexicalEditor, key: NodeKey, source: PictureSource): void {
  chooseSeveral(editor, source, (files) => {
    const node = $getNodeByKey(key)
    if ($isGalleryNode(node)) node.addFiles(files)
  })
}

/** Lets her choose another picture for the place of one, under its words. */
export function chooseInstead(
  editor: LexicalEditor,
  place: PicturePlace,
  source: PictureSource,
): void {
  letCome(editor, replacePicture(editor, place, source.choose()))
}

/** Puts other bytes in the place of a picture, under its words; what was asked of the web may take long. */
export async function replacePicture(
  editor: LexicalEditor,
  { key, at = 0 }: PicturePlace,
  file: Promise<PictureFile | null>,
): Promise<void> {
  const chosen = await file
  if (chosen === null) return
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if ($isCardNode(node)) node.setFile(chosen, at)
    },
    { discrete: true },
  )
}

function chooseSeveral(
  editor: LexicalEditor,
  source: PictureSource,
  $put: (files: readonly PictureFile[]) => void,
  onUpdate?: () => void,
): void {
  const come = async () => {
    const files = await source.chooseSeveral()
    if (files.length === 0) return
    editor.update(
      () => {
        $put(files)
      },
      { discrete: true, ...(onUpdate === undefined ? {} : { onUpdate }) },
    )
  }
  letCome(editor, come())
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

/** Hears of cards that come into the text from now on, and whether they were pasted. */
function whenCreated(
  editor: LexicalEditor,
  kind: Klass<LexicalNode>,
  heard: (keys: readonly NodeKey[], pasted: boolean) => void,
): () => void {
  return editor.registerMutationListener(
    kind,
    (mutations, { updateTags }) => {
      const keys = [...mutations].flatMap(([key, mutation]) =>
        mutation === 'created' ? [key] : [],
      )
      if (keys.length > 0) heard(keys, updateTags.has(PASTE_TAG))
    },
    { skipInitialization: true },
  )
}
