import { parseMarkup, type MarkupNode } from '../html/parse-markup'

const named = 'application/json+oembed'

/**
 * Where a page says that it tells what it is (`<link rel="alternate" type="application/json+oembed">`):
 * the address as it is written, perhaps a path of the page's site; null where it says nothing.
 */
export function discoverEndpoint(page: string): string | null {
  const waiting: MarkupNode[] = [...parseMarkup(page)].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'link') {
      const value = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? ''
      const isAlternate = value('rel').toLowerCase().split(/\s+/).includes('alternate')
      const href = value('href').trim()
      if (isAlternate && value('type').toLowerCase() === named && href !== '') return href
    }
    waiting.push(...[...node.childNodes].reverse())
  }
  return null
}
