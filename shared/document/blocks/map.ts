import type { Html } from '../html'
import { makeMap } from '../make-body'
import type { TextMap } from '../nodes'
import { sourceNode, type BodyReading, type SourceNode } from '../source'
import { parseImage, renderImage, type PictureOptions } from './image'

/** Reads a map; without a picture it is a place for one. */
export function parseMap({ fields }: SourceNode, reading: BodyReading): TextMap {
  return makeMap(parseImage(sourceNode(fields.picture) ?? { fields: {} }, reading))
}

/** A map as readers get it: as a picture, or its words alone while there is none. */
export function renderMap({ picture }: TextMap, options: PictureOptions = {}): Html {
  return renderImage(picture, options, { classes: ' map-picture', name: 'map' })
}
