/** Which of two texts is read out of a marked one. */
type Time = 'before' | 'after'

const voidTags = new Set(['br', 'hr', 'img', 'source'])
const blockTags = new Set([
  'p',
  'pre',
  'li',
  'td',
  'th',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'figure',
])
const silentTags = new Set(['ins', 'del', 'span', 'div', 'picture'])

interface Seen {
  /** The elements some words stand in; `|` where a block begins, `/` where a line ends. */
  readonly path: string
  readonly text: string
}

/**
 * What a reader of the old or the new text would see in marked markup: its words, with the elements
 * they stand in, and a stroke where a block begins. Marks, notes and signs are left out.
 */
export function readMarked(markup: string, time: Time): string {
  const seen: Seen[] = []
  const open: {
    readonly label: string
    readonly hidden: boolean
    readonly began: number | null
  }[] = []
  // A named sign stands in the place of its space.
  const spaced = markup.replace(/<span class="change-sign" role[^>]*>[^<]*<\/span>/g, ' ')
  for (const [, end, tag, attributes = '', text] of spaced.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g,
  )) {
    const hidden = open.some((one) => one.hidden)
    if (text !== undefined) {
      const path = open.map(({ label }) => label).join('')
      const rows = path.includes('<pre>') ? text.split('\n') : [text]
      rows.forEach((row, index) => {
        if (index > 0 && !hidden) seen.push({ path: '/', text: '' })
        if (!hidden) read(seen, row, path)
      })
    } else if (tag !== undefined && end === '') {
      const hides = isHidden(tag, attributes, time)
      const begins = blockTags.has(tag) && !hidden && !hides
      if (begins) seen.push({ path: '|', text: '' })
      const began = begins ? seen.length : null
      if (tag === 'img' && !hidden) seen.push({ path: pictureOf(attributes), text: '' })
      if (tag === 'hr' && !hidden) seen.push({ path: '|', text: '' }, { path: '<hr>', text: '' })
      if (tag === 'br' && !hidden && !isAtStart(seen)) seen.push({ path: '/', text: '' })
      if (!voidTags.has(tag)) open.push({ label: labelOf(tag, attributes), hidden: hides, began })
    } else endBlock(seen, open.pop()?.began ?? null)
  }
  return seen
    .map(({ path, text }) => `${path}${text.replace(/\s+/g, ' ').trim()}`)
    .join(' ')
    .replace(/\| (\/ )+/g, '| ')
    .replace(/( \/)+(?= \||$)/g, '')
    .replace(/(\| )+/g, '| ')
    .replace(/( \|)+$/, '')
}

/** Line ends behind the last word show on no page, nor does a block of which all is gone. */
function endBlock(seen: Seen[], began: number | null): void {
  if (began === null) return
  while (seen.length > began && seen.at(-1)?.path === '/') seen.pop()
  if (seen.length === began) seen.pop()
}

/** The page leaves out line ends before the first word, also behind the box of a checklist. */
function isAtStart(seen: readonly Seen[]): boolean {
  const last = seen.at(-1)
  return last !== undefined && /^[☐☑]\s*$/.test(last.text)
}

/** Which picture it is. */
function pictureOf(attributes: string): string {
  return `<img ${/src="[^"]*"/.exec(attributes)?.[0] ?? ''}>`
}

/** Spaces are the same wherever they stand: no element shows on them. */
function read(seen: Seen[], text: string, path: string): void {
  for (const part of text.match(/\s+|\S+/g) ?? []) {
    const last = seen.at(-1)
    const isSpace = part.trim() === ''
    if (last !== undefined && (isSpace || last.path === path)) {
      seen[seen.length - 1] = { ...last, text: `${last.text}${isSpace ? ' ' : part}` }
    } else if (!isSpace) seen.push({ path, text: part })
  }
}

function isHidden(tag: string, attributes: string, time: Time): boolean {
  if (/visually-hidden|change-note|change-sign/.test(attributes)) return true
  if (/change-moved-away/.test(attributes)) return time === 'after'
  if (/change-moved-here/.test(attributes)) return time === 'before'
  if (tag === 'ins' || attributes.includes('change-added')) return time === 'before'
  if (tag === 'del' || attributes.includes('change-removed')) return time === 'after'
  return false
}

function labelOf(tag: string, attributes: string): string {
  if (silentTags.has(tag)) return ''
  const kept = /(?:href|start)="[^"]*"/.exec(attributes)?.[0] ?? ''
  return `<${tag}${kept === '' ? '' : ` ${kept}`}>`
}
