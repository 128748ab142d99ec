import type { Body, Text } from '../document/nodes'

/** The lines of a text, whatever blocks it has: the texts that stand in each, also those in links. */
export function textLines(body: Body): readonly (readonly Text[])[] {
  const lines: Text[][] = []
  let open: Text[] | null = null
  const visit = (value: unknown): void => {
    if (isText(value)) {
      open ??= opened(lines)
      open.push(value)
    } else if (typeof value === 'object' && value !== null) {
      // A link stands within a line; everything else begins and ends one.
      const flows = Array.isArray(value) || Reflect.get(value, 'type') === 'link'
      if (!flows) open = null
      Object.values(value).forEach(visit)
      if (!flows) open = null
    }
  }
  visit(body.root)
  return lines
}

function opened(lines: Text[][]): Text[] {
  const line: Text[] = []
  lines.push(line)
  return line
}

/** The same text with some of its pieces cut in several; the shape around them stays. */
export function cutTexts(body: Body, pieces: ReadonlyMap<Text, readonly Text[]>): Body {
  return changed(body, pieces) as Body
}

function changed(value: unknown, pieces: ReadonlyMap<Text, readonly Text[]>): unknown {
  if (Array.isArray(value)) {
    const made: unknown[] = []
    for (const one of value as readonly unknown[]) {
      if (isText(one)) made.push(...(pieces.get(one) ?? [one]))
      else made.push(changed(one, pieces))
    }
    return made
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, pieces)]))
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false
  const { type, text, format } = value as Readonly<Record<string, unknown>>
  return type === 'text' && typeof text === 'string' && typeof format === 'number'
}
