import type { LexicalNode, NodeKey, SerializedLexicalNode } from 'lexical'
import { parseEmbed } from '../../../shared/document/blocks/embed'
import { makeEmbed, makeImage } from '../../../shared/document/make-body'
import type { Embed } from '../../../shared/document/nodes'
import { startReading } from '../../../shared/document/source'
import type { PictureFile } from '../../../shared/model/media'
import { CardNode } from './card-node'

/** Something that lies elsewhere on the web, as a card. */
export class EmbedNode extends CardNode<Embed> {
  constructor(embed: Embed = makeEmbed({}), key?: NodeKey) {
    super(embed, key)
  }

  static override getType(): string {
    return 'embed'
  }

  static override clone(node: EmbedNode): EmbedNode {
    return new EmbedNode(node.__held, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): EmbedNode {
    return new EmbedNode(parseEmbed({ type: 'embed', fields: { ...json } }, startReading()))
  }

  setFile(file: PictureFile): void {
    const before = this.card().picture ?? noPicture
    this.set({ picture: { ...before, file, source: '' } })
  }

  /** Changes what is known of it. */
  set(part: Partial<Omit<Embed, 'type' | 'version'>>): void {
    this.write({ ...this.card(), ...part })
  }
}

const noPicture = makeImage({ file: null, source: '', caption: '', credit: '', alt: '' })

/** Whether the node is an embed card. */
export function $isEmbedNode(node: LexicalNode | null | undefined): node is EmbedNode {
  return node instanceof EmbedNode
}

/** An embed card for the text. */
export function $createEmbedNode(embed: Embed): EmbedNode {
  return new EmbedNode(embed)
}
