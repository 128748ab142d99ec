import { html, htmlIf, noHtml, type Html } from '../html'
import { inlineText, isBlankLine } from '../inlines/inline-text'
import { parseInlines } from '../inlines/parse-inlines'
import { renderInlines } from '../inlines/render-inlines'
import { makeQuote } from '../make-body'
import type { Attribution, Quote } from '../nodes'
import { parseWords, type BodyReading, type SourceNode } from '../source'

/** Reads a quote; paragraphs in it become its lines. */
export function parseQuote(
  { fields }: SourceNode,
  children: readonly unknown[],
  reading: BodyReading,
): Quote {
  return makeQuote(parseInlines(children, reading, 1), {
    pull: fields.pull === true,
    who: parseWords(fields.who, reading),
    where: parseWords(fields.where, reading),
  })
}

/** A quote as readers get it; without a word it is not published. */
export function renderQuote(quote: Quote): Html {
  if (isBlankLine(quote.children)) return noHtml
  return quoteElement(quote, {
    words: renderInlines(quote.children),
    attribution: attributionHtml(quote),
  })
}

/**
 * The elements of a quote around its words, which say on which side its bar stands. Who said it stands
 * outside of the words that were said, as HTML wants it.
 */
export function quoteElement(
  { pull }: Pick<Quote, 'pull'>,
  {
    words,
    attribution,
    attributes = noHtml,
  }: { readonly words: Html; readonly attribution: Html; readonly attributes?: Html },
): Html {
  if (pull !== true && attribution === noHtml) {
    return html`<blockquote${attributes} dir="auto"><p>${words}</p></blockquote>`
  }
  const told = htmlIf(attribution !== noHtml, () => html`<figcaption>${attribution}</figcaption>`)
  const around = attributes === noHtml ? html` class="${quoteClass({ pull })}"` : attributes
  return html`<figure${around} dir="auto"><blockquote><p>${words}</p></blockquote>${told}</figure>`
}

/** The class of the figure a quote is set in. */
export function quoteClass({ pull }: { readonly pull?: boolean | undefined }): string {
  return pull === true ? 'quote pull-quote' : 'quote'
}

/** Who said it and where, each in an element of its own. */
export function attributionHtml({ who = '', where = '' }: Attribution): Html {
  const person = htmlIf(who.trim() !== '', () => html`<span class="who">${who.trim()}</span>`)
  const place = htmlIf(where.trim() !== '', () => html`<span class="where">${where.trim()}</span>`)
  if (person === noHtml) return place
  return place === noHtml ? person : html`${person}, ${place}`
}

/** Who said it and where, as one line of words. */
export function attributionText({ who = '', where = '' }: Attribution): string {
  return [who.trim(), where.trim()].filter((words) => words !== '').join(', ')
}

/** Who said it and where, out of one line of words, such as `— A. Writer, Kolsey`. */
export function readAttribution(words: string): Attribution {
  const line = words.replace(/^[\s\u2010-\u2015-]+/u, '').trim()
  const [who = '', ...rest] = line.split(/,\s+/)
  const where = rest.join(', ').trim()
  return { ...(who === '' ? {} : { who }), ...(where === '' ? {} : { where }) }
}

/** The words of a quote, and below them who said it; nothing without a word that was said. */
export function quoteText(quote: Quote): string {
  const words = inlineText(quote.children).trim()
  return [words, words === '' ? '' : attributionText(quote)]
    .filter((line) => line !== '')
    .join('\n')
}
