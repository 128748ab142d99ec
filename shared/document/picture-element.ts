import { html, htmlIf, type Html } from './html'
import type { PictureFile } from '../model/media'
import { pictureForms, type PictureForm } from './picture-forms'
import { picturePath } from './picture-path'

/** How a picture stands on a page. */
export interface PicturePlace {
  /** What it shows; empty for one that only adorns. */
  readonly alt: string
  /** The way from the page to the article's folder: empty on the article's own page. */
  readonly base: string
  /** Its width on the page, as the attribute `sizes` says it. */
  readonly sizes: string
  /** It stands in the first screen: loaded at once, before everything else. */
  readonly eager: boolean
  /** Pixels it is never shown wider than; absent: as wide as there is. */
  readonly widest?: number
}

/** A published picture: the browser takes the smallest form that is sharp on its screen. */
export function pictureElement(file: PictureFile, place: PicturePlace): Html {
  const forms = pictureForms(file)
  const largest = forms.plain.at(-1)
  const plain = upTo(place.widest, forms.plain)
  const middle = plain[Math.floor((plain.length - 1) / 2)]
  if (middle === undefined || largest === undefined) throw new Error('a picture without a form')
  const { alt, base, sizes } = place
  const sources = sourcesOf(file, place)
  const { focus } = file
  const spot = focus === undefined ? '' : `focus-x${tenths(focus.x)} focus-y${tenths(focus.y)}`
  return html`<picture>${sources}<img src="${base}${picturePath(middle)}" srcset="${srcset(plain, base)}" sizes="${sizes}" alt="${alt}" width="${largest.width}" height="${largest.height}"${htmlIf(spot !== '', () => html` class="${spot}"`)}${place.eager ? html` fetchpriority="high"` : html` loading="lazy"`} decoding="async"></picture>`
}

function sourcesOf(file: PictureFile, place: PicturePlace): readonly Html[] {
  const { avif, webp } = pictureForms(file)
  const source = (type: string, forms: readonly PictureForm[]) =>
    html`<source type="${type}" srcset="${srcset(upTo(place.widest, forms), place.base)}" sizes="${place.sizes}">`
  return [...(avif.length === 0 ? [] : [source('image/avif', avif)]), source('image/webp', webp)]
}

/**
 * Lets the browser fetch a picture of the first screen before it has read as far as the picture. One
 * type alone: who does not take it would else load the picture twice.
 */
export function picturePreload(file: PictureFile, place: PicturePlace): Html {
  const { avif, webp } = pictureForms(file)
  const [type, forms] =
    avif.length === 0 ? (['image/webp', webp] as const) : (['image/avif', avif] as const)
  return html`<link rel="preload" as="image" type="${type}" imagesrcset="${srcset(upTo(place.widest, forms), place.base)}" imagesizes="${place.sizes}" fetchpriority="high">
`
}

/** In steps for which the stylesheet has a rule: a page without inline styles works on every host. */
function tenths(hundredths: number): string {
  return String(Math.round(hundredths / 10) * 10)
}

function upTo(widest = Infinity, forms: readonly PictureForm[]): readonly PictureForm[] {
  const fitting = forms.filter(({ width }) => width <= widest)
  return fitting.length === 0 ? forms.slice(0, 1) : fitting
}

function srcset(forms: readonly PictureForm[], base: string): string {
  return forms.map((form) => `${base}${picturePath(form)} ${String(form.width)}w`).join(', ')
}
