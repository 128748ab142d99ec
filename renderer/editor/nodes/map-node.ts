import type { NodeKey, SerializedLexicalNode } from 'lexical'
import { parseMap } from '../../../shared/document/blocks/map'
import { makeImage, makeMap } from '../../../shared/document/make-body'
import type { TextMap } from '../../../shared/document/nodes'
import { startReading } from '../../../shared/document/source'
import type { PictureFile } from '../../../shared/model/media'
import { CardNode } from './card-node'

/** A map that has nothing yet. */
export const noMap = makeMap(
  makeImage({ file: null, source: '', caption: '', credit: '', alt: '' }),
)

/** A map within the text. */
export class MapNode extends CardNode<TextMap> {
  constructor(map: TextMap = noMap, key?: NodeKey) {
    super(map, key)
  }

  static override getType(): string {
    return 'map'
  }

  static override clone(node: MapNode): MapNode {
    return new MapNode(node.__held, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode): MapNode {
    return new MapNode(parseMap({ type: 'map', fields: { ...json } }, startReading()))
  }

  setFile(file: PictureFile): void {
    this.write({ ...this.card(), picture: { ...this.card().picture, file, source: '' } })
  }
}

/** A map for the text. */
export function $createMapNode(map: TextMap = noMap): MapNode {
  return new MapNode(map)
}
