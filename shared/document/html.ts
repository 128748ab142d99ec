import { madeOnce } from '../made-once'

/** Markup that is safe to write into a page: made by `html`, never by hand. */
export interface Html {
  readonly markup: string
  readonly [made]: true
}

declare const made: unique symbol

/** What may stand in a template's gaps: text is escaped, markup is not escaped twice. */
export type HtmlPart = string | number | Html | readonly Html[]

/** Writes markup: every gap that is text is escaped, for content and double-quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] ?? ''
  parts.forEach((part, index) => {
    markup += partMarkup(part) + (strings[index + 1] ?? '')
  })
  return markupOf(markup)
}

/** Nothing. */
export const noHtml: Html = markupOf('')

/** Puts pieces behind one another, with plain text such as a line end between them. */
export function joinHtml(pieces: readonly Html[], between = ''): Html {
  return markupOf(pieces.map((piece) => piece.markup).join(escapeHtml(between)))
}

/** The markup where the condition holds, else nothing. */
export function htmlIf(condition: boolean, make: () => Html): Html {
  return condition ? make() : noHtml
}

/**
 * A JSON value for a script element: `<` is escaped, so no text can close the element. A line for each
 * field and each item of a list: what changed is seen, and a long list weighs no more than it must.
 */
export function scriptJson(value: Readonly<Record<string, unknown>>): Html {
  const lines = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${closedJson(name)}:${jsonLines(field)}`)
  return markupOf(`{\n${lines.join(',\n')}\n}`)
}

function jsonLines(field: unknown): string {
  if (!Array.isArray(field)) return closedJson(field)
  return `[${field.map((item: unknown) => `\n ${jsonOf(item)}`).join(',')}]`
}

function jsonOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return closedJson(item)
  return json(item, '', () => closedJson(item))
}

// A `<` can only stand within a text of it, where this says the same.
function closedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

// The updates of a long day are told by each of its pages, and nearly all as the time before.
const json = madeOnce<object, string>()

/** A JSON value for a comment, as WordPress writes it: nothing in it can end the comment, or a filter take it for a tag. */
export function commentJson(value: unknown): Html {
  const json = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.replace(unprintable, '') : each,
  )
  return markupOf(
    json
      .replaceAll('\\\\', '\\u005c')
      .replaceAll('--', '\\u002d\\u002d')
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026')
      .replaceAll('\\"', '\\u0022'),
  )
}

// Looks at single units, which is many times faster; of what it finds the other one decides.
const mayBeUnprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

// What neither a page nor XML may hold: control characters and halves of a surrogate pair.
const unprintable = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text without what no page may hold. */
export function printable(text: string): string {
  return mayBeUnprintable.test(text) ? text.replace(unprintable, '') : text
}

/** Text as it must stand in a page: also fit for XML, which no control character is. */
export function escapeHtml(text: string): string {
  const clean = printable(text)
  if (!/[&<>"]/.test(clean)) return clean
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function partMarkup(part: HtmlPart): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map((piece) => piece.markup).join('')
}

function markupOf(markup: string): Html {
  return { markup } as Html
}
