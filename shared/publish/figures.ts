import { html, htmlIf, noHtml, type Html } from '../document/html'
import type { MapCredit, Picture, PictureFile } from '../model/media'
import { labels } from './labels'
import { picturePath } from '../document/picture-path'
import { captionAndCredit } from '../document/picture-words'

/** The lead picture with its caption and, apart from it, its credit; both are said without a file too. */
export function leadFigure(lead: Picture | null): Html {
  if (lead === null) return noHtml
  const words = captionAndCredit(lead)
  if (lead.file === null && words === noHtml) return noHtml
  return html`<figure class="${lead.file === null ? 'lead missing-picture' : 'lead'}">
${lead.file === null ? noHtml : image(lead.file, lead.alt)}${words}
</figure>`
}

/** The map with its credit. */
export function mapFigure(map: MapCredit | null): Html {
  if (map === null || map.file === null) return noHtml
  return html`<figure class="map">
${image(map.file, map.alt)}${captionAndCredit({ caption: '', credit: mapWords(map) })}
</figure>`
}

/** A map we have no image of: its credit alone, in one quiet line. */
export function mapCreditLine(map: MapCredit | null): Html {
  if (map === null || map.file !== null) return noHtml
  return htmlIf(mapWords(map) !== '', () => html`<p class="map-credit">${mapWords(map)}</p>`)
}

function mapWords(map: MapCredit): string {
  const credit = map.credit.trim()
  return credit === '' ? '' : `${labels.map}: ${credit}`
}

function image(file: PictureFile, alt: string): Html {
  return html`<img src="${picturePath(file)}" alt="${alt.trim()}" width="${file.width}" height="${file.height}">
`
}
