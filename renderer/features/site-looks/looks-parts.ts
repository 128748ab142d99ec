import type { DesignPart } from '../../../shared/publish/design-problem'
import type { Phrase } from '../../../shared/words/german'

/** The parts in which a site is made one’s own, in their order. */
export const looksParts: readonly { readonly part: DesignPart; readonly name: Phrase }[] = [
  { part: 'name', name: 'Name and line' },
  { part: 'looks', name: 'Logo and colour' },
  { part: 'navigation', name: 'Navigation' },
  { part: 'pages', name: 'Pages' },
  { part: 'redirects', name: 'Redirects' },
  { part: 'footer', name: 'Footer' },
  { part: 'templates', name: 'Templates' },
  { part: 'publisher', name: 'Publisher and contact' },
  { part: 'telling', name: 'Telling others' },
]
