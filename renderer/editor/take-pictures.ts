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
import { webPatienceMs } from '../../shared/web-patience'
import { picturesAmong } from '../pictures/picture-files'
import { isComingTo, letCome } from './coming-pictures'
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
    whenCards(editor, ImageNode, ({ here, pasted, created }) => {
      for (const key of here) {
        const filling = bytesFor(editor, key)
        if (filling !== null) letCome(editor, fill(editor, filling, source), key)
      }
      for (const key of pasted) letComeFromWeb(editor, key, source)
      const named = namedAmong(editor, created)
      if (named.length > 0) letCome(editor, fillNamed(editor, named, source))
    }),
    whenCards(editor, GalleryNode, ({ here, pasted }) => {
      for (const key of here) {
        const filling = bytesForGallery(editor, key)
        if (filling !== null) letCome(editor, fillGallery(editor, filling, source), key)
      }
      for (const key of pasted) letComeFromWeb(editor, key, source)
    }),
    whenCards(editor, MapNode, ({ pasted }) => {
      for (const key of pasted) letComeFromWeb(editor, key, source)
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

/**
 * For a card with nothing to fetch nobody has to wait, and for a server that takes its time not long:
 * words come first. What it gives later still comes into a text that is on the screen.
 */
function letComeFromWeb(editor: LexicalEditor, key: NodeKey, source: PictureSource): void {
  const work = fillFromWeb(editor, key, source)
  if (work === null) return
  const patience = new Promise<void>((over) => setTimeout(over, webPatienceMs))
  letCome(editor, Promise.race([work, patience]), key)
}

interface CardsHeard {
  readonly created: readonly NodeKey[]
  readonly pasted: readonly NodeKey[]
  /** Created or changed, with nothing on its way to them: an undo may have taken back that one came. */
  readonly here: readonly NodeKey[]
}

/** Hears of cards that come into the text, or change there, from now on. */
function whenCards(
  editor: LexicalEditor,
  kind: Klass<LexicalNode>,
  heard: (cards: CardsHeard) => void,
): () => void {
  return editor.registerMutationListener(
    kind,
    (mutations, { updateTags }) => {
      const all = [...mutations]
      const created = all.flatMap(([key, mutation]) => (mutation === 'created' ? [key] : []))
      const here = all.flatMap(([key, mutation]) =>
        mutation === 'destroyed' || isComingTo(editor, key) ? [] : [key],
      )
      heard({ created, here, pasted: updateTags.has(PASTE_TAG) ? created : [] })
    },
    { skipInitialization: true },
  )
}
