import { html, htmlIf, joinHtml, noHtml, type Html } from '../../document/html'
import { isBlank } from '../../document/plain-text'
import { renderBody } from '../../document/render-body'
import { isoInstant } from './iso-instant'
import { labelsFor } from '../labels'
import { setApartThere } from '../remote/pictures-there'
import type { RemotePart } from '../remote/remote-content'
import { textDirection } from '../text-direction'

/** Names in the markup by which a part and its lines are known again. */
export const partClass = {
  stamp: 'dateline-stamp',
  mark: 'dateline-mark',
  headline: 'dateline-headline',
  byline: 'dateline-byline',
  text: 'dateline-text',
  note: 'dateline-note',
} as const

/**
 * A part of ours as one card of a Ghost post: an update under its own address, which feeds and links
 * already know. The theme sets the type; the class names are for whoever wants to change it.
 */
export function partCard(part: RemotePart, language: string): Html {
  const content = partContent(part, language)
  const direction = directionOf(language)
  if (part.stamp === null) {
    const className = part.label === '' ? 'dateline-part' : 'dateline-part dateline-original'
    return html`<section class="${className}" data-dateline="${part.key}"${direction}>
${content}
</section>`
  }
  const at = isoInstant(part.stamp)
  return html`<section id="u-${part.key}" class="dateline-update" data-dateline="${part.key}" data-at="${at}"${direction}>
${content}
</section>`
}

/** Which way the words of an element run, as its attributes: the site’s own language may run another. */
export function directionOf(language: string): Html {
  const isRightToLeft = textDirection(language) === 'rtl'
  return htmlIf(isRightToLeft, () => html` lang="${language}" dir="rtl"`)
}

function partContent(part: RemotePart, language: string): Html {
  const lines = [
    stampLine(part),
    smallLine(part.mark, partClass.mark),
    part.headline === '' ? noHtml : html`<h3 class="${partClass.headline}">${part.headline}</h3>`,
    smallLine(part.byline, partClass.byline),
    textOf(part, language),
    ...part.notes.map((note) => smallLine(note, partClass.note)),
  ]
  return joinHtml(
    lines.filter(({ markup }) => markup !== ''),
    '\n',
  )
}

function stampLine({ label, stamp }: RemotePart): Html {
  if (label === '') return noHtml
  const words = stamp === null ? label : html`<time datetime="${isoInstant(stamp)}">${label}</time>`
  return html`<h2 class="${partClass.stamp}">${words}</h2>`
}

function smallLine(words: string, className: string): Html {
  return htmlIf(words !== '', () => html`<p class="${className}">${words}</p>`)
}

// Headings inside stand below the label's h2, and below an own headline's h3.
function textOf(part: RemotePart, language: string): Html {
  if (isBlank(part.body)) return noHtml
  const headingShift = part.headline !== '' ? 2 : part.label !== '' ? 1 : 0
  return html`<div class="${partClass.text}" data-lowered="${headingShift}">
${renderBody(part.body, { headingShift, words: labelsFor(language).text, ...setApartThere })}
</div>`
}
