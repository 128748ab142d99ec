import { codeElement, codeLanguage } from '../../document/blocks/code'
import { html } from '../../document/html'
import { makeBody } from '../../document/make-body'
import type { Body, Json } from '../../document/nodes'
import { parseBody } from '../../document/parse-body'
import { renderBody, unknownBlocks } from '../../document/render-body'
import { readHtml } from '../../interchange/html/read-html'
import { readMarkdown } from '../../interchange/markdown/read-markdown'
import { picturesThere } from '../remote/pictures-there'
import type { LexicalNode } from './lexical-document'

/** What Dateline can hold of a node of Ghost's own editor. */
export interface ForeignReading {
  readonly body: Body
  /** Names of cards that a body has no form for: their words are kept where they have any. */
  readonly unread: readonly string[]
}

/** Reads a node that an editor put into the post on the site. */
export function readForeignNode(node: LexicalNode): ForeignReading {
  switch (node.type) {
    case 'html':
      return readHtml(text(node, 'html'))
    case 'markdown':
      return { body: seen(readMarkdown(text(node, 'markdown'))), unread: [] }
    case 'image':
      return readPicture(node)
    case 'gallery':
      return readGallery(node)
    case 'horizontalrule':
      return readHtml('<hr>')
    case 'codeblock':
      return readCodeCard(node)
    default:
      return bodyTypes.has(node.type) ? readText(node) : readWords(node)
  }
}

const bodyTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'extended-heading',
  'quote',
  'extended-quote',
  'aside',
  'list',
  'extended-text',
  'text',
])

function readText(node: LexicalNode): ForeignReading {
  const parsed = parseBody({ root: { type: 'root', children: [ours(node.fields)] } })
  if (!parsed.ok) return { ...readHtml(''), unread: [node.type] }
  return { body: seen(parsed.value), unread: [...new Set(unknownBlocks(parsed.value))] }
}

/** A picture of Ghost's own editor: its caption is markup, and holds the credit too. */
function readPicture({ fields }: LexicalNode): ForeignReading {
  const word = (name: string) => text({ type: 'image', fields }, name)
  const image = html`<img src="${word('src')}" alt="${word('alt')}">`.markup
  return readHtml(`<figure>${image}<figcaption>${word('caption')}</figcaption></figure>`)
}

function readCodeCard(node: LexicalNode): ForeignReading {
  const language = codeLanguage(text(node, 'language'))
  const code = codeElement({ language }, html`${text(node, 'code')}`)
  const caption = text(node, 'caption')
  return readHtml(`${html`<pre>${code}</pre>`.markup}${caption === '' ? '' : `<p>${caption}</p>`}`)
}

function readGallery(node: LexicalNode): ForeignReading {
  const images = Array.isArray(node.fields.images) ? (node.fields.images as readonly Json[]) : []
  const shown = images.map((image) => {
    const fields = typeof image === 'object' && image !== null && !Array.isArray(image) ? image : {}
    const word = (name: string) => {
      const value = (fields as Readonly<Record<string, Json>>)[name]
      return typeof value === 'string' ? value : ''
    }
    return html`<img src="${word('src')}" alt="${word('alt')}">`.markup
  })
  return readHtml(
    `<figure class="gallery">${shown.join('')}<figcaption>${text(node, 'caption')}</figcaption></figure>`,
  )
}

/** The words of a card, in the order in which it shows them. */
function readWords(node: LexicalNode): ForeignReading {
  const markup = ['heading', 'calloutText', 'content', 'html', 'caption', 'title'].map((name) =>
    text(node, name),
  )
  const url = text(node, 'url')
  const link =
    node.type === 'bookmark' || node.type === 'embed'
      ? html`<p><a href="${url}">${linkTitle(node) || url}</a></p>`.markup
      : ''
  // An embed's own markup is a frame or a script: what it says is what it links to.
  const shown = node.type === 'embed' ? markup.slice(4) : markup
  const { body } = readHtml([link, ...shown.map((each) => `<p>${each}</p>`)].join('\n'))
  return { body, unread: [node.type] }
}

function linkTitle({ fields }: LexicalNode): string {
  const metadata = fields.metadata
  if (typeof metadata !== 'object' || metadata === null || !('title' in metadata)) return ''
  return typeof metadata.title === 'string' ? metadata.title : ''
}

function text({ fields }: LexicalNode, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** A body in the form every reading of markup has, so that the two can be compared. */
function seen(body: Body): Body {
  const known = body.root.children.filter(({ type }) => type !== 'unknown-block')
  return readHtml(renderBody(makeBody(known), picturesThere).markup).body
}

const ourTypes: Readonly<Record<string, string>> = {
  'extended-text': 'text',
  'extended-heading': 'heading',
  'extended-quote': 'quote',
  aside: 'quote',
}

// Ghost's editor has its own names for some of Lexical's nodes.
function ours(json: Json): Json {
  if (Array.isArray(json)) return (json as readonly Json[]).map(ours)
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json).map(([name, value]): readonly [string, Json] => {
    if (name === 'type' && typeof value === 'string') return [name, ourTypes[value] ?? value]
    return [name, name === 'children' ? ours(value) : value]
  })
  return Object.fromEntries(entries)
}
