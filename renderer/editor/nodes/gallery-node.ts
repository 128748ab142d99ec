import type { LexicalNode, NodeKey, SerializedLexicalNode } from 'lexical'
import { parseGallery } from '../../../shared/document/blocks/gallery'
import { makeGallery, makeImage } from '../../../shared/document/make-body'
import type { Gallery, Image } from '../../../shared/document/nodes'
import { startReading } from '../../../shared/document/source'
import type { PictureFile } from '../../../shared/model/media'
import { CardNode } from './card-node'

/** Several pictures that are looked at together. */
export class GalleryNode extends CardNode<Gallery> {
  /** Bytes that were dropped or pasted and are not in the newsroom's store yet. */
  readonly __pending: readonly File[]

  constructor(gallery: Gallery = makeGallery([]), pending: readonly File[] = [], key?: NodeKey) {
    super(gallery, key)
    this.__pending = pending
  }

  static override getType(): string {
    return 'gallery'
  }

  static override clone(node: GalleryNode): GalleryNode {
    return new GalleryNode(node.__held, node.__pending, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): GalleryNode {
    return new GalleryNode(parseGallery({ type: 'gallery', fields: { ...json } }, startReading()))
  }

  pending(): readonly File[] {
    return this.getLatest().__pending
  }

  protected override isComing(): boolean {
    return this.__pending.length > 0
  }

  /** All that was dropped has come. */
  settle(): void {
    Object.assign(this.getWritable(), { __pending: [] })
  }

  setFile(file: PictureFile, at = 0): void {
    this.setImages(
      this.card().images.map((image, place) =>
        place === at ? { ...image, file, source: '' } : image,
      ),
    )
  }

  /** Puts more pictures behind those it has. */
  addFiles(files: readonly PictureFile[]): void {
    this.setImages([...this.card().images, ...files.map((file) => makeImage({ ...noWords, file }))])
  }

  setImages(images: readonly Image[]): void {
    this.write({ ...this.card(), images })
  }
}

const noWords = { source: '', caption: '', credit: '', alt: '' } as const

/** Whether the node is a gallery. */
export function $isGalleryNode(node: LexicalNode | null | undefined): node is GalleryNode {
  return node instanceof GalleryNode
}

/** A gallery for the text, perhaps with bytes that are still to be stored. */
export function $createGalleryNode(gallery: Gallery, pending: readonly File[] = []): GalleryNode {
  return new GalleryNode(gallery, pending)
}
