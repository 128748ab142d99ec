import { imagesIn } from '../../../shared/document/images-in'
import { makeImage } from '../../../shared/document/make-body'
import type { Image } from '../../../shared/document/nodes'
import { readHtml } from '../../../shared/interchange/html/read-html'

/** A pasted picture, with its bytes where they came along. */
export interface PastedPicture {
  readonly image: Image
  readonly pending: File | null
}

/** The pictures of a pasted element, with their words: on the web, or as bytes in place of an address. */
export function picturesIn(element: HTMLElement): readonly PastedPicture[] {
  const all = element instanceof HTMLImageElement ? [element] : element.querySelectorAll('img')
  return [
    ...[...all].flatMap(embedded),
    ...imagesIn(readHtml(element.outerHTML).body).map((image) => ({ image, pending: null })),
  ]
}

const bytesForAddress = /^data:(image\/[a-z+.-]+);base64,([A-Za-z0-9+/=\s]+)$/

function embedded({ src, alt }: HTMLImageElement): readonly PastedPicture[] {
  const [, type, content] = bytesForAddress.exec(src) ?? []
  if (type === undefined || content === undefined) return []
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  const image = makeImage({ file: null, source: '', caption: '', credit: '', alt })
  return [{ image, pending: new File([bytes], 'pasted picture', { type }) }]
}
