import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeNodes,
  elementsIn,
  isElement,
  makeTextNode,
  setAttribute,
} from './markup-tree'

/** A picture of a pasted text that has no address on the web. */
export type PastedPicture =
  /** Its bytes stand in the place of an address. */
  | { readonly kind: 'bytes'; readonly type: string; readonly base64: string }
  /** It lies on this machine, or within a mail: the markup names where, a window cannot read it. */
  | { readonly kind: 'named'; readonly address: string }

// No such site can ever be: RFC 2606 keeps the name from being given to anybody.
const placeholder = 'https://pasted.invalid/'

/** The address under which a picture without one is kept until its bytes are there. */
export function placeholderOf(index: number): string {
  return `${placeholder}${String(index)}`
}

/** Whether an address stands for a picture without one. */
export function isPlaceholder(address: string): boolean {
  return address.startsWith(placeholder)
}

/**
 * Gives every picture an address that can be read, and takes away what cannot be one. What stands in a
 * list, a quote or a heading goes behind it, where a body has its pictures.
 *
 * @returns the pictures without an address on the web, in order; the address of the one at `index` is
 * `placeholderOf(index)`
 */
export function takePictures(root: MarkupElement): readonly PastedPicture[] {
  const pictures: PastedPicture[] = []
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'img') continue
    // Which of our pictures it is, only our own copies say.
    setAttribute(element, 'data-picture', null)
    setAttribute(element, 'alt', writtenAlt(attributeOf(element, 'alt')))
    const picture = pictureWithoutAddress(element)
    if (picture === null) continue
    setAttribute(element, 'src', placeholderOf(pictures.length))
    pictures.push(picture)
  }
  standAlone(root)
  return pictures
}

const bytesForAddress = /^data:(image\/[a-z0-9+.-]+);base64,([A-Za-z0-9+/=\s]+)$/

// Fewer are a dot that holds a place while a page loads.
const fewestCharacters = 120

function pictureWithoutAddress(element: MarkupElement): PastedPicture | null {
  const address = attributeOf(element, 'src').trim()
  const [, type, base64] = bytesForAddress.exec(address) ?? []
  if (type !== undefined && base64 !== undefined) {
    const holdsPlace = base64.length < fewestCharacters && type === 'image/gif'
    return holdsPlace || laterAddress(element) ? null : { kind: 'bytes', type, base64 }
  }
  const isNamed = /^(?:file|cid|blob|webkit-fake-url|x-apple-[a-z-]+):/i.test(address)
  return isNamed ? { kind: 'named', address } : null
}

function laterAddress(element: MarkupElement): boolean {
  return ['data-src', 'data-lazy-src', 'data-original'].some((name) =>
    /^https?:/i.test(attributeOf(element, name)),
  )
}

/**
 * The alternative text that somebody wrote. Office describes pictures by machine, and says so: nobody
 * has looked at that; and the name of a file describes nothing.
 */
function writtenAlt(alt: string): string {
  const byMachine = /description automatically generated|AI-generated content may be incorrect/i
  const isName = /^[^\s/]{1,200}\.(?:png|jpe?g|gif|webp|avif|heic|tiff?|bmp|svg)$/i
  return byMachine.test(alt) || isName.test(alt.trim()) ? '' : alt
}

const oneLined = /^(?:ul|ol|dl|table|blockquote|h[1-6])$/

/** Pictures in a list, a quote or a heading go behind the outermost of them, in their order. */
function standAlone(root: MarkupElement): void {
  const behind = new Map<MarkupNode, MarkupElement[]>()
  const taken = new Set<MarkupNode>()
  const waiting: { node: MarkupElement; around: MarkupElement | null }[] = [
    { node: root, around: null },
  ]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { node } = one
    const around = one.around ?? (oneLined.test(node.tagName) ? node : null)
    if (node.tagName === 'img' && around !== null) {
      taken.add(node)
      const others = behind.get(around)
      if (others === undefined) behind.set(around, [node])
      else others.push(node)
    }
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (isElement(child)) waiting.push({ node: child, around })
    }
  }
  if (taken.size === 0) return
  changeNodes(root, (node) =>
    taken.has(node) ? [makeTextNode(' ')] : [node, ...(behind.get(node) ?? [])],
  )
}
