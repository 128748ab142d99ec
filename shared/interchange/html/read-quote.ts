import { readAttribution } from '../../document/blocks/quote'
import type { Attribution } from '../../document/nodes'
import { hasClass } from './element-words'
import type { MarkupElement, MarkupNode } from './parse-markup'
import { plainWords as line } from './read-table'

/** The element within a quote that says who said it: a last line of its own, not a title in the words. */
export function toldIn(quote: MarkupElement): MarkupElement | null {
  const last = quote.childNodes.filter((node) => !isSpace(node)).at(-1)
  if (last === undefined || !('tagName' in last)) return null
  return last.tagName === 'cite' || last.tagName === 'footer' ? last : null
}

/** Who said it and where: ours are apart, of others’ the words before the first comma are who. */
export function attributionIn(told: MarkupElement): Attribution {
  const words = line(told.childNodes)
  const who = line(named(told, 'who'))
  const where = line(named(told, 'where'))
  if (who === '' && where === '') return readAttribution(words)
  // Somebody may have written on beside them.
  const ours = [who, where].filter((one) => one !== '').join(', ')
  if (words.replace(/^[\u2010-\u2015-]\s*/u, '') !== ours) return readAttribution(words)
  return { ...(who === '' ? {} : { who }), ...(where === '' ? {} : { where }) }
}

/** Whether a figure or a quote is set as one that catches the eye. */
export function isPullQuote(element: MarkupElement): boolean {
  return hasClass(element, 'pull-quote') || hasClass(element, 'wp-block-pullquote')
}

function named(told: MarkupElement, name: string): readonly MarkupNode[] {
  return told.childNodes.filter((node) => 'tagName' in node && hasClass(node, name))
}

function isSpace(node: MarkupNode): boolean {
  return 'value' in node ? node.value.trim() === '' : !('tagName' in node)
}
