import { type LexicalNode, type NodeKey, type SerializedLexicalNode } from 'lexical'
import { parseImage } from '../../../shared/document/blocks/image'
import { makeImage } from '../../../shared/document/make-body'
import type { Image } from '../../../shared/document/nodes'
import { startReading } from '../../../shared/document/source'
import type { PictureFile } from '../../../shared/model/media'
import { CardNode } from './card-node'

/** A picture whose bytes are on their way: they are here, or the clipboard names where they lie. */
export type PendingPicture = File | { readonly named: string }

const noImage = makeImage({ file: null, source: '', caption: '', credit: '', alt: '' })

/** A picture within the text. */
export class ImageNode extends CardNode<Image> {
  /** What came by paste or drop and is not in the newsroom's store yet. */
  readonly __pending: PendingPicture | null

  constructor(image: Image = noImage, pending: PendingPicture | null = null, key?: NodeKey) {
    super(image, key)
    this.__pending = pending
  }

  static override getType(): string {
    return 'image'
  }

  static override clone(node: ImageNode): ImageNode {
    return new ImageNode(node.__held, node.__pending, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): ImageNode {
    return new ImageNode(parseImage({ fields: { ...json } }, startReading()))
  }

  image(): Image {
    return this.card()
  }

  pending(): PendingPicture | null {
    return this.getLatest().__pending
  }

  protected override isComing(): boolean {
    return this.__pending !== null
  }

  setFile(file: PictureFile): void {
    this.write({ ...this.image(), file, source: '' })
    Object.assign(this.getWritable(), { __pending: null })
  }
}

/** Whether the node is a picture. */
export function $isImageNode(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode
}

/** A picture for the text, perhaps with bytes that are still to be stored. */
export function $createImageNode(image: Image, pending: PendingPicture | null = null): ImageNode {
  return new ImageNode(image, pending)
}
