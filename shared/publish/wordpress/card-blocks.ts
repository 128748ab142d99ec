import { embedLine, quoteLines } from '../../document/blocks/embed'
import { html, htmlIf, noHtml, type Html } from '../../document/html'
import type { Embed, Gallery } from '../../document/nodes'
import { blockMarkup, joinBlocks } from './block'
import { imageBlock, type PictureNumbers } from './image-block'

/** A gallery as the block editor saves one: a figure of image blocks, none of them cut. */
export function galleryBlock({ images, caption }: Gallery, numbers: PictureNumbers): Html {
  const inside = joinBlocks(images.map((image) => imageBlock(image, numbers)))
  const words = caption.trim()
  if (inside === noHtml) return noHtml
  const below = htmlIf(
    words !== '',
    () => html`<figcaption class="blocks-gallery-caption wp-element-caption">${words}</figcaption>`,
  )
  return blockMarkup(
    'gallery',
    { imageCrop: false, linkTo: 'none' },
    html`<figure class="wp-block-gallery has-nested-images columns-default">${inside}${below}</figure>`,
  )
}

/**
 * An embed card as a group of blocks that every WordPress has: WordPress's own embeds would load the
 * other site's code for each reader.
 */
export function embedBlock(embed: Embed, numbers: PictureNumbers): Html {
  const className = `embed-card embed-${embed.kind}`
  const inside = joinBlocks([
    embed.picture === null ? noHtml : imageBlock({ ...embed.picture, credit: '' }, numbers),
    quoteBlock(embed),
    paragraph('embed-title', html`${embed.title.trim()}`),
    paragraph('embed-words', embedLine(embed, { setsApart: true })),
  ])
  if (inside === noHtml) return noHtml
  return blockMarkup(
    'group',
    { className, layout: { type: 'constrained' } },
    html`<div class="wp-block-group ${className}">${inside}</div>`,
  )
}

function quoteBlock({ quote }: Embed): Html {
  if (quote.trim() === '') return noHtml
  const className = 'embed-quote'
  const words = blockMarkup('paragraph', {}, html`<p>${quoteLines(quote)}</p>`)
  return blockMarkup(
    'quote',
    { className },
    html`<blockquote class="wp-block-quote ${className}">${words}</blockquote>`,
  )
}

function paragraph(className: string, words: Html): Html {
  if (words.markup === '') return noHtml
  return blockMarkup('paragraph', { className }, html`<p class="${className}">${words}</p>`)
}
