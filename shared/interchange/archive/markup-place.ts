import { safeUrl } from '../../document/safe-url'
import { pathFrom } from './archive-source'

/** From where the markup of a post names what is not in it. */
export interface MarkupPlace {
  /** Where the post stood, absolute; empty where nobody knows. */
  readonly address: string
  /** What the archive knows of a picture; null: no more than its address. */
  readonly picture: (named: NamedPicture) => KnownPicture | null
}

/** How markup names a picture. */
export interface NamedPicture {
  /** As it is written there, perhaps only a path. */
  readonly source: string
  /** The number that WordPress gave it; empty: none. */
  readonly number: string
}

/** A picture as an archive knows it: its address or its file there, and words, empty where it has none. */
export interface KnownPicture {
  readonly source: string
  readonly alt: string
}

/** An address as it is meant there, absolute; null where it leads nowhere that may be linked to. */
export function addressFrom(address: string, written: string): string | null {
  const plain = encoded(written.trim())
  if (/^(?:https?|mailto):/i.test(plain)) return safeUrl(plain)
  if (plain === '' || plain.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(plain)) return null
  const [, scheme, host, path = '/'] = /^(https?:)(\/\/[^/?#]+)([^?#]*)/i.exec(address) ?? []
  if (scheme === undefined || host === undefined) return null
  if (plain.startsWith('//')) return safeUrl(scheme + plain)
  if (plain.startsWith('?')) return safeUrl(scheme + host + (path || '/') + plain)
  const [way = '', rest = ''] = split(plain)
  const within = pathFrom(path.slice(0, path.lastIndexOf('/') + 1), way)
  if (within === null) return null
  const isFolder = way.endsWith('/') && within !== ''
  return safeUrl(`${scheme}${host}/${within}${isFolder ? '/' : ''}${rest}`)
}

function split(way: string): readonly [string, string] {
  const at = way.search(/[?#]/)
  return at === -1 ? [way, ''] : [way.slice(0, at), way.slice(at)]
}

// Editors let a space stand in an address, and browsers follow it.
function encoded(url: string): string {
  return url.replace(/[\s"<>`\\]/g, (letter) => encodeURIComponent(letter))
}
