import { textFormat, type Body } from '../../shared/document/nodes'

/** A body as lines that a person can read: each block with what it says of itself, then its words. */
export function outline(body: Body): string {
  return body.root.children.flatMap((block) => lines(block, '')).join('\n') + '\n'
}

type Node = Readonly<Record<string, unknown>>

const silent = new Set([
  'type',
  'version',
  'format',
  'indent',
  'direction',
  'textFormat',
  'textStyle',
  'children',
])

function lines(block: unknown, indent: string): readonly string[] {
  if (!isNode(block)) return []
  const children = Array.isArray(block.children) ? (block.children as readonly unknown[]) : []
  const inner = children.filter(isBlock).flatMap((child) => lines(child, `${indent}  `))
  const words = children
    .filter((child) => !isBlock(child))
    .map(inline)
    .join('')
  return [
    `${indent}${String(block.type)}${fields(block)}${words === '' ? '' : ` | ${words}`}`,
    ...inner,
  ]
}

function fields(block: Node): string {
  return Object.entries(block)
    .filter(([name, value]) => !silent.has(name) && value !== null && value !== '')
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('')
}

function isBlock(node: unknown): boolean {
  return isNode(node) && !['text', 'linebreak', 'link'].includes(String(node.type))
}

function inline(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'linebreak') return ' ⏎ '
  if (node.type === 'link') {
    const words = Array.isArray(node.children) ? node.children.map(inline).join('') : ''
    return `[${words}](${String(node.url)})`
  }
  const words = shown(String(node.text))
  const names = Object.entries(textFormat).flatMap(([name, bit]) =>
    (Number(node.format) & bit) === 0 ? [] : [name],
  )
  return names.length === 0 ? words : `{${names.join(' ')}: ${words}}`
}

/** Characters that cannot be seen, by their number. */
function shown(words: string): string {
  return words.replace(/[\u00A0\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `‹${code}›`
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
