import { madeInRuns } from '../made-once'
import { Pieces } from './pieces'

/** Markup that is safe to write into a page: made by `html`, never by hand. */
export interface Html extends Pieces {
  readonly markup: string
  readonly [made]: true
}

declare const made: unique symbol

class Markup extends Pieces {
  get markup(): string {
    return this.text
  }
}

/** What may stand in a template's gaps: text is escaped, markup is not escaped twice. */
export type HtmlPart = string | number | Html | readonly Html[]

/** Writes markup: every gap that is text is escaped, for content and double-quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const pieces: (string | Html)[] = []
  let text = strings[0] ?? ''
  const add = (piece: Html) => {
    pieces.push(text, piece)
    text = ''
  }
  parts.forEach((part, index) => {
    if (typeof part === 'string') text += escapeHtml(part)
    else if (typeof part === 'number') text += String(part)
    else if ('markup' in part) add(part)
    else part.forEach(add)
    text += strings[index + 1] ?? ''
  })
  pieces.push(text)
  return htmlOf(pieces)
}

/** Nothing. */
export const noHtml: Html = htmlOf([''])

/** Puts pieces behind one another, with plain text such as a line end between them. */
export function joinHtml(pieces: readonly Html[], between = ''): Html {
  const gap = escapeHtml(between)
  return htmlOf(pieces.flatMap((piece, at) => (at === 0 || gap === '' ? [piece] : [gap, piece])))
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
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const lines = fields.flatMap(([name, field], at) => [
    `${at === 0 ? '' : ',\n'}${closedJson(name)}:`,
    ...jsonLines(field),
  ])
  return htmlOf(['{\n', ...lines, '\n}'])
}

function jsonLines(field: unknown): readonly (string | Html)[] {
  if (!Array.isArray(field)) return [closedJson(field)]
  const items = field as readonly unknown[]
  const all = items.every(isObject) ? itemRuns(items, '', itemLines) : [itemLines(items)]
  return ['[', ...all.flatMap((lines, at) => [at === 0 ? '\n ' : ',\n ', lines]), ']']
}

// The updates of a long day are told by its page each time, and nearly all as the time before.
const itemRuns = madeInRuns<object, Html>()

function itemLines(items: readonly unknown[]): Html {
  return htmlOf([items.map(closedJson).join(',\n ')]).lasting()
}

function isObject(item: unknown): item is object {
  return typeof item === 'object' && item !== null
}

// A `<` can only stand within a text of it, where this says the same.
function closedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** A JSON value for a comment, as WordPress writes it: nothing in it can end the comment, or a filter take it for a tag. */
export function commentJson(value: unknown): Html {
  const json = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.replace(unprintable, '') : each,
  )
  return htmlOf([
    json
      .replaceAll('\\\\', '\\u005c')
      .replaceAll('--', '\\u002d\\u002d')
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026')
      .replaceAll('\\"', '\\u0022'),
  ])
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

function htmlOf(pieces: readonly (string | Html)[]): Html {
  return new Markup(pieces) as Html
}
