import type { MarkupElement } from '../html/parse-markup'
import { cleanAddress } from './clean-address'
import { attributeOf, elementsIn, setAttribute } from './markup-tree'

/** Links lead where they say, or nowhere. */
export function cleanLinks(root: MarkupElement): void {
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'a') continue
    // Outlook keeps the address that was written beside the one that is watched.
    const written = attributeOf(element, 'originalsrc')
    const address = cleanAddress(written) ?? cleanAddress(attributeOf(element, 'href'))
    setAttribute(element, 'href', address)
  }
}
