import { html, noHtml, type Html } from '../../document/html'

/** The XML elements of maps and feeds that hold one line of text. */
const elements = {
  subtitle: (words: string) => html`<subtitle>${words}</subtitle>\n`,
  logo: (words: string) => html`<logo>${words}</logo>\n`,
  summary: (words: string) => html`<summary>${words}</summary>\n`,
  'at:comment': (words: string) => html`<at:comment>${words}</at:comment>\n`,
  'dc:creator': (words: string) => html`<dc:creator>${words}</dc:creator>\n`,
  category: (words: string) => html`<category>${words}</category>\n`,
  managingEditor: (words: string) => html`<managingEditor>${words}</managingEditor>\n`,
} as const

/** An element on a line of its own; nothing for nothing. */
export function xmlLine(name: keyof typeof elements, words: string): Html {
  return words === '' ? noHtml : elements[name](words)
}
