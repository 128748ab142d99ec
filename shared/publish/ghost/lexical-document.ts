import type { Json } from '../../document/nodes'

/** A node at the top of a Ghost post, as it stands there. */
export interface LexicalNode {
  readonly type: string
  readonly fields: Readonly<Record<string, Json>>
}

/** A card of markup, which Ghost stores and shows letter for letter. */
export function htmlCard(html: string): LexicalNode {
  return { type: 'html', fields: { type: 'html', version: 1, html } }
}

/** The document that Ghost stores in a post's `lexical`. */
export function writeLexical(nodes: readonly LexicalNode[]): string {
  const root = { direction: null, format: '', indent: 0, type: 'root', version: 1 }
  const children = nodes.map(({ fields }) => fields)
  return JSON.stringify({ root: { children, ...root } })
}

/** The nodes at the top of a post; null where the text is no such document. */
export function readLexical(lexical: string): readonly LexicalNode[] | null {
  const document = parseJson(lexical)
  const root = isObject(document) ? document.root : undefined
  if (!isObject(root) || !Array.isArray(root.children)) return null
  return root.children.map(nodeOf)
}

function nodeOf(json: Json): LexicalNode {
  if (!isObject(json)) return { type: 'unnamed', fields: {} }
  return { type: typeof json.type === 'string' ? json.type.slice(0, 60) : 'unnamed', fields: json }
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    // What is no JSON is no document either: the caller says so.
    return null
  }
}

function isObject(json: Json | undefined): json is Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
