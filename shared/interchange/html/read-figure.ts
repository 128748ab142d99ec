import { makeGallery, makeMap, makeQuote } from '../../document/make-body'
import type { Block, Image, Quote } from '../../document/nodes'
import type { MarkupElement, MarkupNode } from './parse-markup'
import { readCaption } from './read-image'
import { classesOf } from './read-parts'
import { attributionIn, isPullQuote } from './read-quote'

/** What stands below a figure, and how words are read. */
export interface FigureCaption {
  readonly caption: MarkupElement | undefined
  readonly wordsOf: (nodes: readonly MarkupNode[]) => string
}

/** The words below a figure. */
export function captionOf({ childNodes }: MarkupElement): MarkupElement | undefined {
  return childNodes.find(
    (node): node is MarkupElement => 'tagName' in node && node.tagName === 'figcaption',
  )
}

/** A figure of pictures with the words below it, or of a quote; null where it shows anything else. */
export function figureOf(
  element: MarkupElement,
  blocks: readonly Block[],
  { caption, wordsOf }: FigureCaption,
): readonly Block[] | null {
  if (isGallery(element, blocks)) {
    const words = caption === undefined ? '' : wordsOf(caption.childNodes)
    return [makeGallery(blocks, words.replace(/\s+/g, ' ').trim())]
  }
  const [only] = blocks
  if (blocks.length === 1 && only?.type === 'quote') {
    return [quoteInFigure(only, element, caption)]
  }
  if (only?.type !== 'image' || blocks.length > 1) return null
  // Words stand below it already, in a figure of its own: those around it are somebody’s text.
  if (caption !== undefined && only.caption + only.credit !== '') return null
  const picture = caption === undefined ? only : { ...only, ...readCaption(caption, wordsOf) }
  return [classesOf(element).includes('map-picture') ? makeMap(picture) : picture]
}

/** Pictures that stand in one figure are looked at together. */
function isGallery(element: MarkupElement, blocks: readonly Block[]): blocks is readonly Image[] {
  if (!blocks.every((block) => block.type === 'image')) return false
  return blocks.length > 1 || galleryClasses.some((name) => classesOf(element).includes(name))
}

const galleryClasses = ['gallery', 'wp-block-gallery', 'kg-gallery-card'] as const

/** A figure around a quote says who said it, or that it is one to catch the eye. */
function quoteInFigure(
  quote: Quote,
  figure: MarkupElement,
  caption: MarkupElement | undefined,
): Quote {
  const told = caption === undefined ? quote : attributionIn(caption)
  return makeQuote(quote.children, { ...told, pull: quote.pull ?? isPullQuote(figure) })
}
