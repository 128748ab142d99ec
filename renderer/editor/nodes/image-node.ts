import {
  DecoratorNode,
  type DOMConversionMap,
  type DOMConversionOutput,
  type DOMExportOutput,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical'
import { parseImage, renderImage } from '../../../shared/document/blocks/image'
import { makeImage } from '../../../shared/document/make-body'
import type { Image } from '../../../shared/document/nodes'
import { pictureText } from '../../../shared/document/picture-words'
import { startReading } from '../../../shared/document/source'
import { editPicture, type PictureEdit, type PictureFile } from '../../../shared/model/media'
import { ourPictures } from '../our-pictures'
import { elementOf } from './element-of'
import { picturesIn } from './read-figure'

/** A picture whose bytes are on their way: they are here, or the clipboard names where they lie. */
export type PendingPicture = File | { readonly named: string }

const noImage = makeImage({ file: null, source: '', caption: '', credit: '', alt: '' })

/** A picture within the text. What is on the screen is what readers get; its fields come when it is selected. */
export class ImageNode extends DecoratorNode<null> {
  /** What was stored. */
  readonly __image: Image
  /** What came by paste or drop and is not in the newsroom's store yet. */
  readonly __pending: PendingPicture | null

  constructor(image: Image = noImage, pending: PendingPicture | null = null, key?: NodeKey) {
    super(key)
    this.__image = image
    this.__pending = pending
  }

  static override getType(): string {
    return 'image'
  }

  static override clone(node: ImageNode): ImageNode {
    return new ImageNode(node.__image, node.__pending, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): ImageNode {
    return new ImageNode(parseImage({ type: json.type, fields: { ...json } }, startReading()))
  }

  static override importDOM(): DOMConversionMap {
    const reading = () => ({ conversion: readPictures, priority: 1 as const })
    return { figure: reading, img: reading }
  }

  override exportJSON(): SerializedLexicalNode & Image {
    return { ...this.__image }
  }

  /** To other programs a picture goes with its address on the web, where it has one. */
  override exportDOM(): DOMExportOutput {
    const { source } = this.__image
    return {
      element: elementOf(
        renderImage(this.__image, { pictureUrl: () => source || null, showsGaps: true }),
      ),
    }
  }

  override createDOM(): HTMLElement {
    return elementOf(renderImage(this.__image, ourPictures))
  }

  /** Draws anew what changed: the picture stays where only its words did, or it would blink. */
  override updateDOM(before: ImageNode, element: HTMLElement): false {
    if (before.__image === this.__image) return false
    const drawn = this.createDOM()
    element.className = drawn.className
    const fields = element.querySelector(':scope > [data-picture-fields]')
    const standing = [...element.children].filter((child) => child !== fields)
    const parts = [...drawn.children].map(
      (part) => standing.find((old) => old.isEqualNode(part)) ?? part,
    )
    for (const old of standing) if (!parts.includes(old)) old.remove()
    parts.forEach((part) => element.insertBefore(part, fields))
    return false
  }

  override getTextContent(): string {
    return pictureText(this.__image)
  }

  override isInline(): false {
    return false
  }

  override decorate(): null {
    return null
  }

  image(): Image {
    return this.getLatest().__image
  }

  pending(): PendingPicture | null {
    return this.getLatest().__pending
  }

  /** Other words, another part that is shown, or that it only adorns. */
  edit(edit: PictureEdit): void {
    const image = this.image()
    this.write(makeImage({ source: image.source, ...editPicture(image, edit) }))
  }

  /** The picture itself; from now on it is ours, wherever it came from. */
  setFile(file: PictureFile): void {
    this.write({ ...this.image(), file, source: '' })
  }

  private write(image: Image): void {
    const writable = this.getWritable()
    Object.assign(writable, {
      __image: image,
      __pending: image.file === null ? writable.__pending : null,
    })
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

/** A figure of anything else is read as what is in it. */
function readPictures(element: HTMLElement): DOMConversionOutput {
  const pictures = picturesIn(element)
  if (pictures.length === 0) return { node: null }
  const node = pictures.map(({ image, pending }) => $createImageNode(image, pending))
  return { node, forChild: () => null, after: () => [] }
}
