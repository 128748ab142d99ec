import { shownSize } from '../../model/media'
import { say } from '../../words/say'
import { html, htmlIf, joinHtml, noHtml, type Html } from '../html'
import { makeGallery } from '../make-body'
import type { Gallery, Image } from '../nodes'
import { parseWords, sourceNode, type BodyReading, type SourceNode } from '../source'
import { parseImage, renderImage, type PictureOptions } from './image'

/** Reads a gallery; what stands in it and is no picture is left out. */
export function parseGallery({ fields }: SourceNode, reading: BodyReading): Gallery {
  const sources: readonly unknown[] = Array.isArray(fields.images) ? fields.images : []
  const images = sources.flatMap((source) => {
    const node = sourceNode(source)
    return node?.type === 'image' ? [parseImage(node, reading)] : []
  })
  return makeGallery(images, parseWords(fields.caption, reading))
}

/**
 * A gallery as readers get it: its pictures in rows, each as wide as its shape wants, so that those of a
 * row are of one height and none is cut; the stylesheet knows the shapes, no script is needed.
 */
export function renderGallery(gallery: Gallery, options: PictureOptions = {}): Html {
  const pictures = gallery.images
    .map((image) =>
      renderImage(image, options, { classes: ` ${shapeClass(image)}`, name: 'picture' }),
    )
    .filter(({ markup }) => markup !== '')
  const caption = gallery.caption.trim()
  const words = htmlIf(
    caption !== '',
    () => html`<figcaption class="caption" dir="auto">${caption}</figcaption>`,
  )
  const gap = htmlIf(
    options.showsGaps === true && pictures.length === 0,
    () => html`<div class="picture-gap">${say('No picture yet')}</div>`,
  )
  if (pictures.length === 0 && words === noHtml && gap === noHtml) return noHtml
  return html`<figure class="gallery">${joinHtml(pictures)}${gap}${words}</figure>`
}

/** The shapes the stylesheet knows: hundredths of the width over the height. */
const shapes = [56, 67, 75, 80, 100, 125, 133, 150, 178, 200, 240, 300] as const

function shapeClass({ file }: Image): string {
  const { width, height } = file === null ? { width: 3, height: 2 } : shownSize(file)
  const shape = (width / height) * 100
  const away = (known: number) => Math.abs(Math.log(known / shape))
  const nearest = shapes.reduce((best, known) => (away(known) < away(best) ? known : best))
  return `shape-${String(nearest)}`
}
