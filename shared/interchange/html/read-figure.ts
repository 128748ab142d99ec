import { makeGallery, makeMap } from '../../document/make-body'
import type { Block, Image } from '../../document/nodes'
import type { MarkupElement, MarkupNode } from './parse-markup'
import { readCaption } from './read-image'
import { classesOf } from './read-parts'

/** What stands below a figure, and how words are read. */
export interface FigureCaption {
  readonly caption: MarkupElement | undefined
  readonly wordsOf: (nodes: readonly MarkupNode[]) => string
}

/** A figure with the words below it, where it is one of pictures; null where it shows anything else. */
export function figureOf(
  element: MarkupElement,
  blocks: readonly Block[],
  { caption, wordsOf }: FigureCaption,
): readonly Block[] | null {
  if (isGallery(element, blocks)) {
    const words = caption === undefined ? '' : wordsOf(caption.childNodes)
    return [makeGallery(blocks, words.replace(/\s+/g, ' ').trim())]
  }
  const [image] = blocks
  if (image?.type !== 'image' || blocks.length > 1) return null
  // Words stand below it already, in a figure of its own: those around it are somebody’s text.
  if (caption !== undefined && image.caption + image.credit !== '') return null
  const picture = caption === undefined ? image : { ...image, ...readCaption(caption, wordsOf) }
  return [classesOf(element).includes('map-picture') ? makeMap(picture) : picture]
}

/** Pictures that stand in one figure are looked at together. */
function isGallery(element: MarkupElement, blocks: readonly Block[]): blocks is readonly Image[] {
  if (!blocks.every((block) => block.type === 'image')) return false
  return blocks.length > 1 || galleryClasses.some((name) => classesOf(element).includes(name))
}

const galleryClasses = ['gallery', 'wp-block-gallery', 'kg-gallery-card'] as const
