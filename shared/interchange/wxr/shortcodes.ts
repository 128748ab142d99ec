/** A shortcode as somebody wrote it into a post. */
export interface Shortcode {
  readonly name: string
  /** What stands behind its name. */
  readonly written: string
  readonly attributes: ReadonlyMap<string, string>
  /** What stands between it and its end; null: it has none. */
  readonly inside: string | null
}

/** What takes the place of a shortcode; null: it is none, and stays as it was. */
export type ShortcodeReading = (code: Shortcode) => string | null

const opening = /\[(\[?)([a-z][\w-]*)([\s=/][^[\]]*)?\](\]?)/gi
const longest = 4_000

/** Markup with its shortcodes read. `[[name]]` is meant as words, and one in code is left alone. */
export function readShortcodes(markup: string, read: ShortcodeReading): string {
  let result = ''
  let from = 0
  const isInCode = codeIn(markup)
  const endOf = endsIn(markup)
  for (const match of markup.matchAll(opening)) {
    const [all, before = '', name = '', written = '', behind = ''] = match
    if (match.index < from || all.length > longest || isInCode(match.index)) continue
    const isMeantAsWords = before !== '' && behind !== ''
    // A bracket that only stands beside it is not part of it.
    const start = match.index + before.length
    const after = match.index + all.length - behind.length
    if (isMeantAsWords) {
      result += markup.slice(from, match.index) + markup.slice(start, after)
      from = after + behind.length
      continue
    }
    const end = written.trimEnd().endsWith('/') ? -1 : endOf(name, after)
    const code = { name: name.toLowerCase(), written, attributes: attributesOf(written) }
    const reading = read({ ...code, inside: end === -1 ? null : markup.slice(after, end) })
    if (reading === null) continue
    result += markup.slice(from, start) + reading
    from = end === -1 ? after : markup.indexOf(']', end) + 1
  }
  return result + markup.slice(from)
}

/** Where a shortcode ends. Each end is looked for once: a page of openings costs no more than one. */
function endsIn(markup: string): (name: string, from: number) => number {
  const found = new Map<string, number>()
  return (name, from) => {
    const last = found.get(name)
    if (last !== undefined && (last === -1 || last >= from)) return last
    const end = markup.indexOf(`[/${name}]`, from)
    found.set(name, end)
    return end
  }
}

/** Whether a place stands in code; asked in the order of the text. */
function codeIn(markup: string): (at: number) => boolean {
  let [start, end] = nextCode(markup, 0)
  return (at) => {
    while (end !== -1 && at >= end) [start, end] = nextCode(markup, end)
    return end !== -1 && at >= start
  }
}

function nextCode(markup: string, from: number): [number, number] {
  const start = markup.indexOf('<code', from)
  return [start, start === -1 ? -1 : markup.indexOf('</code>', start)]
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  // Whoever copied a shortcode from a page may have set its quotes for readers.
  const plain = written.replace(/&quot;|[“”„″]|&#8220;|&#8221;/g, '"')
  for (const [, name = '', a, b, c] of plain.matchAll(
    /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi,
  )) {
    attributes.set(name.toLowerCase(), a ?? b ?? c ?? '')
  }
  return attributes
}
