import type { Body, Image } from './nodes'

/** The pictures of a text, in order. */
export function imagesIn(body: Body): readonly Image[] {
  return body.root.children.filter((block) => block.type === 'image')
}
