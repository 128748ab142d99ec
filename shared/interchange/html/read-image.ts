import { namedPicture } from '../../document/blocks/image'
import { printable } from '../../document/html'
import { makeImage } from '../../document/make-body'
import type { Image } from '../../document/nodes'
import { safeWebUrl } from '../../document/safe-url'
import { hasClass } from './element-words'
import type { MarkupElement, MarkupNode } from './parse-markup'
import type { Attributes } from './text-setting'

/** What a picture element of foreign markup is to a text. */
export type ImageReading =
  | { readonly kind: 'image'; readonly image: Image }
  /** A small picture in place of a letter, such as a face. */
  | { readonly kind: 'word'; readonly word: string }
  /** Shows nothing: a point that counts readers. */
  | { readonly kind: 'nothing' }
  /** Nobody could find it: a path without its site, or bytes in place of an address. */
  | { readonly kind: 'unread' }

/** Reads a picture element; its words stand elsewhere. */
export function readImage(attributes: Attributes): ImageReading {
  const alt = words(attributes.get('alt') ?? '')
  const width = length(attributes.get('width'))
  const height = length(attributes.get('height'))
  if (width <= 1 && height <= 1 && attributes.has('width')) return { kind: 'nothing' }
  if (/(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(attributes.get('class') ?? '')) {
    return { kind: 'word', word: alt }
  }
  const url = addressOf(attributes)
  if (url === null) return { kind: 'unread' }
  const file = namedPicture(attributes.get('data-picture') ?? '', { url, width, height })
  return { kind: 'image', image: makeImage({ file, source: url, caption: '', credit: '', alt }) }
}

// Pages that load pictures late have the address elsewhere, and a blank one in its place.
function addressOf(attributes: Attributes): string | null {
  const names = ['src', 'data-src', 'data-lazy-src', 'data-original']
  return names.reduce<string | null>(
    (found, name) => found ?? safeWebUrl(attributes.get(name) ?? ''),
    null,
  )
}

function length(value: string | undefined): number {
  return /^\d{1,6}$/.test(value ?? '') ? Number(value) : 0
}

/** Caption and credit below a picture: ours are apart, of others’ all is the caption. */
export function readCaption(
  caption: MarkupElement,
  wordsOf: (nodes: readonly MarkupNode[]) => string,
): Pick<Image, 'caption' | 'credit'> {
  const named = (name: string) =>
    caption.childNodes.filter((node) => 'tagName' in node && hasClass(node, name))
  const credit = named('credit')
  const rest = caption.childNodes.filter((node) => !credit.includes(node))
  return { caption: words(wordsOf(rest)), credit: words(wordsOf(credit)) }
}

function words(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}
