import { BoxNode } from './box-node'
import { EmbedNode } from './embed-node'
import { GalleryNode } from './gallery-node'
import { ImageNode } from './image-node'
import { MapNode } from './map-node'

/** The blocks of a text that Lexical itself does not have. */
export const holderNodes = [ImageNode, GalleryNode, MapNode, EmbedNode, BoxNode] as const
