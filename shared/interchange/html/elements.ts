import { textFormat, type HeadingTag } from '../../document/nodes'

/** What an element of foreign markup is to a body; `flows` is an element that only holds others. */
export type ElementKind =
  | { readonly kind: 'dropped' }
  | { readonly kind: 'unread'; readonly words: 'kept' | 'dropped' }
  | { readonly kind: 'heading'; readonly tag: HeadingTag }
  | { readonly kind: 'format'; readonly bit: number }
  | { readonly kind: ElementKindAlone }

type ElementKindAlone =
  | 'quote'
  | 'list'
  | 'item'
  | 'row'
  | 'line'
  | 'preformatted'
  | 'break'
  | 'link'
  | 'flows'
  | 'image'
  | 'figure'
  | 'divider'
  | 'table'

/** What the element of this name, in small letters, is to a body. */
export function elementKind(name: string): ElementKind {
  return kinds.get(name) ?? { kind: 'flows' }
}

/** Names as one list, each of the same kind. */
function named(names: string, kind: ElementKind): readonly (readonly [string, ElementKind])[] {
  return names.split(' ').map((name) => [name, kind] as const)
}

const kinds: ReadonlyMap<string, ElementKind> = new Map([
  ...named('script style template noscript noembed noframes title head', { kind: 'dropped' }),
  // What a browser shows in place of these is not what stands inside them.
  ...named('img', { kind: 'image' }),
  ...named('figure', { kind: 'figure' }),
  ...named('hr', { kind: 'divider' }),
  ...named('iframe video audio embed object canvas svg math input button select textarea', {
    kind: 'unread',
    words: 'dropped',
  }),
  ...named('table', { kind: 'table' }),
  ...named('form', { kind: 'unread', words: 'kept' }),
  ...named('h1 h2', { kind: 'heading', tag: 'h2' }),
  ...named('h3', { kind: 'heading', tag: 'h3' }),
  ...named('h4 h5 h6', { kind: 'heading', tag: 'h4' }),
  ...named('strong b', { kind: 'format', bit: textFormat.bold }),
  ...named('em i', { kind: 'format', bit: textFormat.italic }),
  ...named('s del strike', { kind: 'format', bit: textFormat.strike }),
  ...named('code kbd samp tt', { kind: 'format', bit: textFormat.code }),
  ...named('sub', { kind: 'format', bit: textFormat.subscript }),
  ...named('sup', { kind: 'format', bit: textFormat.superscript }),
  ...named('mark', { kind: 'format', bit: textFormat.highlight }),
  ...named('blockquote', { kind: 'quote' }),
  ...named('ul ol menu dir', { kind: 'list' }),
  ...named('li', { kind: 'item' }),
  ...named('tr', { kind: 'row' }),
  ...named('pre listing xmp plaintext', { kind: 'preformatted' }),
  ...named('br', { kind: 'break' }),
  ...named('a', { kind: 'link' }),
  ...named('p div section article aside header footer main nav address figcaption', {
    kind: 'line',
  }),
  ...named('td th details summary fieldset legend dl dt dd caption center hgroup search dialog', {
    kind: 'line',
  }),
])

/** Whether an element stands within a line. */
export function isInlineKind({ kind }: ElementKind): boolean {
  return kind === 'format' || kind === 'link' || kind === 'flows'
}
