import type { ReadBlock } from './live-text-reading'

/** Some lines of a text in a row: from one index up to, not including, another. */
export interface LineRange {
  readonly from: number
  readonly to: number
  /** What stands for the first line, where part of it was a label. */
  readonly firstText?: string
}

/**
 * The lines of a text without the white space around them, blank ones too. Windows and old Mac line
 * ends and a byte order mark are no text.
 */
export function textLines(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
}

/** The paragraphs of a range: lines in a row are one, blank lines part them. */
export function blocksOf(lines: readonly string[], range: LineRange): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  let block: string[] = []
  let start = range.from
  const close = (next: number) => {
    if (block.length > 0) blocks.push({ line: start + 1, text: block.join('\n') })
    block = []
    start = next
  }
  for (let index = range.from; index < range.to; index += 1) {
    const first = index === range.from ? range.firstText : undefined
    const line = first ?? lines[index] ?? ''
    if (line === '') close(index + 1)
    else block.push(line)
  }
  close(range.to)
  return blocks
}

/** Every run of white space as one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
