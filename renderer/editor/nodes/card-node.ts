import {
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical'
import { withCardWords, type Card, type CardPlace } from '../../../shared/document/card-words'
import { withImagesOf } from '../../../shared/document/images-in'
import { makeImage } from '../../../shared/document/make-body'
import type { Image } from '../../../shared/document/nodes'
import { blockText } from '../../../shared/document/plain-text'
import { renderBlock } from '../../../shared/document/render-body'
import { editPicture, type PictureEdit, type PictureFile } from '../../../shared/model/media'
import { say } from '../../../shared/words/say'
import { ourPictures } from '../our-pictures'
import { elementOf } from './element-of'

/**
 * A block of plain fields within the text: a picture, gallery, map or embed card. What is on the screen
 * is what readers get; its fields come when it is selected.
 */
export abstract class CardNode<Held extends Card = Card> extends DecoratorNode<null> {
  /** What was stored. */
  readonly __held: Held

  constructor(held: Held, key?: NodeKey) {
    super(key)
    this.__held = held
  }

  override exportJSON(): SerializedLexicalNode & Held {
    return { ...this.__held }
  }

  /** To other programs a picture goes with its address on the web, where it has one. */
  override exportDOM(): DOMExportOutput {
    const pictureUrl = ({ source }: { readonly source: string }) => source || null
    return { element: elementOf(renderBlock(this.__held, { pictureUrl, showsGaps: true })) }
  }

  override createDOM(): HTMLElement {
    const drawn = elementOf(renderBlock(this.__held, ourPictures))
    const gap = this.isComing() ? drawn.querySelector('.picture-gap') : null
    if (gap !== null) gap.textContent = say('Taking the picture in …')
    return drawn
  }

  /** Draws anew what changed: a picture stays where only words did, or it would blink. */
  override updateDOM(before: CardNode, element: HTMLElement): false {
    if (before.__held === this.__held) return false
    const drawn = this.createDOM()
    element.className = drawn.className
    const fields = element.querySelector(':scope > [data-card-fields]')
    const standing = [...element.children].filter((child) => child !== fields)
    const parts = [...drawn.children].map(
      (part) => standing.find((old) => old.isEqualNode(part)) ?? part,
    )
    for (const old of standing) if (!parts.includes(old)) old.remove()
    parts.forEach((part) => element.insertBefore(part, fields))
    return false
  }

  override getTextContent(): string {
    return blockText(this.__held)
  }

  override isInline(): false {
    return false
  }

  override decorate(): null {
    return null
  }

  /** What stands there, with its words. */
  card(): Held {
    return this.getLatest().__held
  }

  /** Says something in one of its fields. */
  say(place: CardPlace, value: string): void {
    this.write(withCardWords(this.card(), place, value))
  }

  /** Other words, another part that is shown, or that it only adorns: one of its pictures. */
  editPicture(edit: PictureEdit, at = 0): void {
    let place = -1
    const edited = (image: Image): Image => {
      place += 1
      if (place !== at) return image
      return makeImage({ source: image.source, ...editPicture(image, edit) })
    }
    this.write(withImagesOf(this.card(), edited))
  }

  /** The picture itself, of a card that has a place for one; from now on it is ours. */
  abstract setFile(file: PictureFile, at?: number): void

  /** Whether what it shows came as bytes that are still being stored. */
  protected isComing(): boolean {
    return false
  }

  protected write(held: Held): void {
    Object.assign(this.getWritable(), { __held: held })
  }
}

/** Whether a node is a block of plain fields. */
export function $isCardNode(node: LexicalNode | null | undefined): node is CardNode {
  return node instanceof CardNode
}
