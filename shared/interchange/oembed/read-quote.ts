import { serializeOuter } from 'parse5'
import { parseMarkup, type MarkupElement, type MarkupNode } from '../html/parse-markup'
import { htmlText } from '../html/read-html'

/** The words of a quotation, and what stands below it: who said it, when. */
export interface QuoteReading {
  readonly quote: string
  readonly author: string
  readonly time: string
}

const nothing: QuoteReading = { quote: '', author: '', time: '' }

/** Reads the quotation in a piece of somebody’s markup; empty where there is none. */
export function readQuote(markup: string): QuoteReading {
  const quote = firstQuote(parseMarkup(markup))
  if (quote === null) return nothing
  const isParagraph = (node: MarkupNode): node is MarkupElement =>
    'tagName' in node && node.tagName === 'p'
  const paragraphs = quote.childNodes.filter(isParagraph)
  const rest = quote.childNodes.filter((node) => !isParagraph(node))
  if (paragraphs.length === 0) return { ...nothing, quote: wordsOf(quote.childNodes) }
  const link = [...rest].reverse().find((node) => 'tagName' in node && node.tagName === 'a')
  const below = wordsOf(rest.filter((node) => node !== link))
  const linked = link === undefined ? '' : wordsOf([link])
  return {
    quote: paragraphs.map((each) => wordsOf(each.childNodes)).join('\n'),
    author: below.replace(/^[\s\u2014\u2013-]+/, '').trim(),
    // A link that names no day leads to who said it, or on.
    time: /\d/.test(linked) ? linked : '',
  }
}

function firstQuote(nodes: readonly MarkupNode[]): MarkupElement | null {
  const waiting: MarkupNode[] = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'blockquote') return node
    waiting.push(...[...node.childNodes].reverse())
  }
  return null
}

function wordsOf(nodes: readonly MarkupNode[]): string {
  return htmlText(nodes.map((node) => serializeOuter(node)).join(''))
}
