import { html, htmlIf, noHtml, type Html } from '../document/html'
import { altOf, type MapCredit, type Picture, type PictureFile } from '../model/media'
import type { PageLabels } from './page-labels'
import { pictureElement, picturePreload } from '../document/picture-element'
import { captionAndCredit } from '../document/picture-words'

/** The lead picture with its caption and, apart from it, its credit; both are said without a file too. */
export function leadFigure(lead: Picture | null): Html {
  if (lead === null) return noHtml
  const words = captionAndCredit(lead)
  if (lead.file === null && words === noHtml) return noHtml
  return html`<figure class="${lead.file === null ? 'lead missing-picture' : 'lead'}">
${lead.file === null ? noHtml : image(lead.file, { alt: altOf(lead), ...leadPlace })}${words}
</figure>`
}

/** Asks the browser for the lead picture before it reads the page. */
export function leadPreload(lead: Picture | null): Html {
  return lead === null || lead.file === null
    ? noHtml
    : picturePreload(lead.file, { alt: '', base: '', ...leadPlace })
}

/** The map with its credit. */
export function mapFigure(map: MapCredit | null, labels: PageLabels): Html {
  if (map === null || map.file === null) return noHtml
  return html`<figure class="map">
${image(map.file, { alt: altOf(map), ...mapPlace })}${captionAndCredit({ caption: '', credit: mapWords(map, labels) })}
</figure>`
}

/** A map we have no image of: its credit alone, in one quiet line. */
export function mapCreditLine(map: MapCredit | null, labels: PageLabels): Html {
  if (map === null || map.file !== null) return noHtml
  return htmlIf(
    mapWords(map, labels) !== '',
    () => html`<p class="map-credit">${mapWords(map, labels)}</p>`,
  )
}

function mapWords(map: MapCredit, labels: PageLabels): string {
  const credit = map.credit.trim()
  return credit === '' ? '' : `${labels.map}${labels.colon}${credit}`
}

// As wide as the column of text; on a phone the lead reaches both edges.
const column = '(min-width: 640px) 37rem'
const leadPlace = { eager: true, sizes: `${column}, 100vw` }
const mapPlace = { eager: false, sizes: `${column}, calc(100vw - 2.5rem)` }

function image(
  file: PictureFile,
  place: { readonly alt: string; readonly eager: boolean; readonly sizes: string },
): Html {
  return html`${pictureElement(file, { ...place, base: '' })}
`
}
