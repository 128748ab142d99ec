import { safeWebUrl } from '../document/safe-url'
import type { Author } from '../model/author'

/** An author as readers are told: with a name, and an address only where it can be followed safely. */
export interface PublicAuthor {
  readonly name: string
  readonly url: string | null
}

/** The authors worth naming. */
export function publicAuthors(authors: readonly Author[]): readonly PublicAuthor[] {
  return authors
    .map(({ name, url }) => ({
      name: name.trim(),
      url: url === undefined ? null : safeWebUrl(url),
    }))
    .filter(({ name }) => name !== '')
}
