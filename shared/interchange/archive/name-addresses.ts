import type { MarkupElement } from '../html/parse-markup'
import { attributeOf, elementsIn, setAttribute } from '../pasted/markup-tree'
import { addressFrom, type MarkupPlace } from './markup-place'

/** Makes every address in a post whole, and names each picture by the best that its archive has. */
export function nameAddresses(root: MarkupElement, place: MarkupPlace): void {
  for (const element of elementsIn(root)) {
    if (element.tagName === 'img') namePicture(element, place)
    else if (element.tagName === 'a') makeWhole(element, 'href', place)
    else if (playing.has(element.tagName)) makeWhole(element, 'src', place)
  }
}

const playing: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'source', 'embed'])
const sources = ['src', 'data-src', 'data-lazy-src', 'data-original'] as const

function namePicture(image: MarkupElement, place: MarkupPlace): void {
  // Only a page of ours may name a picture of ours.
  setAttribute(image, 'data-picture', null)
  const number =
    /(?:^|\s)wp-image-(\d+)(?:\s|$)/.exec(attributeOf(image, 'class'))?.[1] ??
    /^\d+$/.exec(attributeOf(image, 'data-id'))?.[0] ??
    ''
  const written = sources
    .map((name) => attributeOf(image, name))
    .find((value) => value !== '' && !value.startsWith('data:'))
  if (written === undefined) return
  const known = place.picture({ source: written, number })
  const source = known?.source ?? addressFrom(place.address, written)
  for (const name of sources) setAttribute(image, name, null)
  if (source !== null) setAttribute(image, 'src', source)
  if (known !== null && attributeOf(image, 'alt').trim() === '') {
    setAttribute(image, 'alt', known.alt)
  }
}

function makeWhole(element: MarkupElement, name: 'href' | 'src', { address }: MarkupPlace): void {
  const written = attributeOf(element, name)
  if (written !== '') setAttribute(element, name, addressFrom(address, written))
}
