import { escapeAttribute } from '../archive/escape-attribute'
import { say } from '../../words/say'

/** Markdown without what a template engine reads in it, and the names of what stayed behind. */
export interface WithoutTags {
  readonly markdown: string
  readonly left: readonly string[]
}

const tag =
  /\{\{([<%])\s*([^{}]{0,2000}?)\s*[>%]\}\}|\{%-?\s*([^{}%]{0,2000}?)\s*-?%\}|\{\{-?\s*([^{}]{0,500}?)\s*-?\}\}/g

/** Hugo’s shortcodes and Liquid’s tags: what means something is kept as HTML, the rest is named. */
export function readTemplateTags(text: string): WithoutTags {
  const left = new Set<string>()
  // kramdown’s words about the look of the block before.
  const plain = text.replace(/^\{:[^{}\n]*\}[ \t]*$/gm, '')
  let markdown = ''
  let from = 0
  // Within these nothing is read: of one all stays as it is written, the other no reader saw.
  let within: 'raw' | 'comment' | null = null
  for (const found of plain.matchAll(tag)) {
    const name = found[3]?.split(/\s+/)[0] ?? ''
    if (within !== null && name !== `end${within}`) continue
    if (within !== 'comment') markdown += plain.slice(from, found.index)
    from = found.index + found[0].length
    if (within !== null) within = null
    else if (name === 'raw' || name === 'comment') within = name
    else markdown += readTag(found, left)
  }
  return { markdown: markdown + plain.slice(from), left: [...left] }
}

function readTag(found: RegExpExecArray, left: Set<string>): string {
  const [all, kind = '', hugo, liquid, output = ''] = found
  if (hugo !== undefined) {
    // So it is written where readers are to see it.
    return hugo.startsWith('/*')
      ? `{{${kind} ${hugo.slice(2, -2).trim()} ${kind === '<' ? '>' : kind}}}`
      : hugoTag(hugo, left)
  }
  return liquid === undefined ? liquidOutput(output, { all, left }) : liquidTag(liquid, left)
}

function hugoTag(written: string, left: Set<string>): string {
  const [, slash = '', name = ''] = /^(\/?)\s*([\w/.-]+)/.exec(written) ?? []
  const { positional, named } = argumentsOf(written.slice(slash.length + name.length))
  const [first = ''] = positional
  switch (name) {
    case 'figure':
    case 'img':
      return figure(named, first)
    case 'youtube':
      return card(`https://www.youtube.com/watch?v=${named.get('id') ?? first}`)
    case 'vimeo':
      return card(`https://vimeo.com/${named.get('id') ?? first}`)
    case 'tweet':
    case 'x':
      return card(
        `https://x.com/${named.get('user') ?? 'i'}/status/${named.get('id') ?? positional.at(-1) ?? ''}`,
      )
    case 'instagram':
      return card(`https://www.instagram.com/p/${named.get('id') ?? first}/`)
    case 'highlight':
      return slash === '' ? `\n\`\`\`${first}\n` : '\n```\n'
    case 'ref':
    case 'relref':
      return named.get('path') ?? first
    default:
      if (name !== '' && slash === '') left.add(say('shortcode {name}', { name }))
      return ''
  }
}

function liquidTag(written: string, left: Set<string>): string {
  const [name = '', first = '', ...rest] = written.split(/\s+/)
  switch (name) {
    case 'highlight':
      return `\n\`\`\`${first}\n`
    case 'endhighlight':
      return '\n```\n'
    case 'link':
    case 'post_url':
      return first
    case 'include':
      if (/^(?:figure|image)/.test(first)) return figure(argumentsOf(rest.join(' ')).named, '')
      left.add(say('include {name}', { name: first }))
      return ''
    case 'youtube':
      return card(`https://www.youtube.com/watch?v=${first.replace(/["']/g, '')}`)
    default:
      if (!name.startsWith('end') && name !== '') left.add(say('template tag {name}', { name }))
      return ''
  }
}

/** The site’s own address in front of a path is none: the path says it. */
function liquidOutput(
  written: string,
  { all, left }: { readonly all: string; readonly left: Set<string> },
): string {
  if (/^(?:site|page)\.[\w.]*url\b/i.test(written)) return ''
  const [, path] =
    /^["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|relURL|url)\b/.exec(written) ?? []
  if (path !== undefined) return path
  const [, name] = /^([\w.]+)(?:\s*\|.*)?$/.exec(written) ?? []
  if (name === undefined) return all
  left.add(say('template tag {name}', { name }))
  return ''
}

function figure(named: ReadonlyMap<string, string>, first: string): string {
  const source = named.get('src') ?? named.get('image_path') ?? named.get('url') ?? first
  if (source === '') return ''
  const word = (...names: readonly string[]) =>
    names.map((name) => named.get(name)).find((value) => value !== undefined) ?? ''
  const caption = word('caption', 'title')
  const credit = word('attr', 'credit', 'copyright')
  const marked = credit === '' ? '' : ` <span class="credit">${credit}</span>`
  const image = `<img src="${escapeAttribute(source)}" alt="${escapeAttribute(word('alt'))}">`
  return `\n\n<figure>${image}<figcaption>${caption}${marked}</figcaption></figure>\n\n`
}

function card(url: string): string {
  return `\n\n<figure class="wp-block-embed"><div>${escapeAttribute(url)}</div></figure>\n\n`
}

function argumentsOf(written: string): {
  readonly positional: readonly string[]
  readonly named: ReadonlyMap<string, string>
} {
  const positional: string[] = []
  const named = new Map<string, string>()
  const form = /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`=/]+))/g
  for (const [, name, a, b, c, d] of written.matchAll(form)) {
    const value = (a ?? b ?? c ?? d ?? '').replace(/\\(.)/g, '$1')
    if (name === undefined) positional.push(value)
    else named.set(name.toLowerCase(), value)
  }
  return { positional, named }
}
