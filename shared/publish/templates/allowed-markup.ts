import { safeUrl } from '../../document/safe-url'

/** The elements a template may write: words, lists, boxes. What runs, loads, styles or asks is not among them. */
export const allowedElements: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'cite'],
  ...['code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'i', 'img', 'ins'],
  ...['kbd', 'li', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span'],
  ...['strong', 'sub', 'summary', 'sup', 'time', 'u', 'ul', 'var', 'wbr'],
])

/** These hold nothing. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr'])

/** What stands in a line may stand in these; boxes may not. */
export const lineElements: ReadonlySet<string> = new Set([
  ...['abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'dfn', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['i', 'kbd', 'mark', 'p', 'pre', 'q', 's', 'small', 'span', 'strong', 'sub', 'summary', 'sup'],
  ...['time', 'u', 'var'],
])

const everywhere = new Set(['class', 'dir', 'lang', 'role', 'title', 'translate'])
const onElement: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang', 'rel'],
  img: ['alt', 'decoding', 'height', 'loading', 'src', 'width'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  time: ['datetime'],
  details: ['open'],
}

/** Whether an element may have an attribute: none that runs, styles, names a place or loads from elsewhere. */
export function isAllowedAttribute(element: string, name: string): boolean {
  if (everywhere.has(name) || /^aria-[a-z]+$/.test(name)) return true
  return onElement[element]?.includes(name) === true
}

/** By these the script of open pages finds its way; in a frame they would lead it astray. */
export const ownClasses: ReadonlySet<string> = new Set([
  ...['coverage', 'coverage-head', 'coverage-text', 'day', 'day-mark', 'jump-list'],
  ...['last-update', 'pinned', 'status', 'update', 'updates', 'withdrawn-note', 'zone-switch'],
])

/** Whether a link may lead there: on the web, to mail, a telephone, or along the site. */
export function isWay(url: string): boolean {
  return safeUrl(url) !== null || /^tel:[+0-9()./ -]+$/i.test(url.trim()) || isPathOnSite(url)
}

/** A path that no browser takes for another place. May be empty, or lead to a spot of the page. */
export function isPathOnSite(url: string): boolean {
  if (/[\s\p{Cc}\\<>"`]/u.test(url) || url.startsWith('//')) return false
  // A scheme is letters before the first colon, wherever a path has not begun before it.
  return !/^[^/?#]*:/.test(url)
}
