import { rowText } from '../../../../shared/history/diff-tables'
import {
  lineBreak,
  makeBody,
  makeHeading,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../../shared/document/make-body'
import { inlineText } from '../../../../shared/document/inlines/inline-text'
import { textFormat, type Block, type Body, type Inline } from '../../../../shared/document/nodes'
import { blockText } from '../../../../shared/document/plain-text'
import type {
  BlockChange,
  ContentChange,
  ItemChange,
  PartChange,
  PieceChange,
  WordsChange,
} from '../../../../shared/history/change-types'
import { formChange, reformWords } from '../../../../shared/history/reform-words'

/**
 * A text as one would jot it down, a line for each block: `# ` begins a heading, `> ` a quote, `* ` or
 * `1. ` an item of a list; `**bold**`, `_italic_`, `[words](address)`, and `/` between spaces ends a line.
 */
export function jotted(...lines: readonly string[]): Body {
  const blocks: Block[] = []
  for (const line of lines) {
    const [, sign = '', words = ''] = /^(# |> |\* |1\. )?(.*)$/s.exec(line) ?? []
    const inlines = inlinesOf(words)
    const last = blocks.at(-1)
    if (sign === '# ') blocks.push(makeHeading('h2', inlines))
    else if (sign === '> ') blocks.push(makeQuote(inlines))
    else if (sign === '') blocks.push(makeParagraph(inlines))
    else {
      const kind = sign === '* ' ? 'bullet' : 'number'
      const items = last?.type === 'list' && last.listType === kind ? last.children : []
      if (items.length > 0) blocks.pop()
      blocks.push(makeList(kind, [...items.map(({ children }) => children), inlines]))
    }
  }
  return makeBody(blocks)
}

/** A comparison as one would jot it down, a line for each block and item. */
export function sketch(changes: readonly BlockChange[]): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'split') {
      return [`~ ${change.parts.map(({ words }) => pieces(words)).join('{+¶+}')}`]
    }
    if (change.kind === 'joined') {
      return [`~ ${change.parts.map(({ words }) => pieces(words)).join('[-¶-]')}`]
    }
    return partLines(change, blockText, (one) => {
      const form = formChange(one.before, one.after)
      return [...(form === null ? [] : [`(${form})`]), ...one.content.flatMap(contentLines)]
    })
  })
}

function partLines<Part>(
  change: PartChange<Part>,
  textOf: (part: Part) => string,
  contentOf: (
    change: Extract<PartChange<Part>, { kind: 'changed' | 'moved-here' }>,
  ) => readonly string[],
): readonly string[] {
  switch (change.kind) {
    case 'same':
      return [`  ${textOf(change.block)}`]
    case 'added':
      return [`+ ${textOf(change.block)}`]
    case 'removed':
      return [`- ${textOf(change.block)}`]
    case 'moved-away':
      return [`<${String(change.move)} ${textOf(change.block)}`]
    case 'moved-here': {
      const content = contentOf(change)
      return [
        `>${String(change.move)} ${content.length === 0 ? textOf(change.after) : content.join(' ')}`,
      ]
    }
    case 'changed':
      return [`~ ${contentOf(change).join(' ')}`]
  }
}

function contentLines(content: ContentChange): readonly string[] {
  if (content.kind === 'words') return [pieces(content)]
  if (content.kind === 'picture') {
    return content.fields.map(({ field, before, after }) => `${field}: ${before} > ${after}`)
  }
  if (content.kind === 'table') {
    const lines = content.rows.flatMap((row) =>
      partLines(row, rowText, (one) => one.content.flatMap(contentLines)),
    )
    return lines.map((line) => `| ${line}`)
  }
  if (content.kind === 'holding') {
    return [
      ...content.fields.map(({ field, before, after }) => `${field}: ${before} > ${after}`),
      ...content.pictures.flatMap((picture) =>
        partLines(picture, blockText, (one) => one.content.flatMap(contentLines)),
      ),
      ...sketch(content.blocks).map((line) => `[] ${line}`),
    ]
  }
  return content.items.flatMap((item: ItemChange) =>
    partLines(
      item,
      ({ children }) =>
        children
          .map((child) => (child.type === 'list' ? blockText(child) : inlineText([child])))
          .join(''),
      (one) => one.content.flatMap(contentLines),
    ).map((line) => `| ${line}`),
  )
}

function pieces({ pieces }: WordsChange): string {
  return pieces.map(piece).join('')
}

function piece(change: PieceChange): string {
  switch (change.kind) {
    case 'same':
      return inlineText([change.inline])
    case 'removed':
      return `[-${inlineText([change.inline])}-]`
    case 'added':
      return `{+${inlineText([change.inline])}+}`
    case 'reformed':
      return `{~${inlineText([change.after])}: ${reformWords(change.before, change.after)}~}`
  }
}

function inlinesOf(words: string): readonly Inline[] {
  const parts =
    words.match(/\*\*.+?\*\*|_.+?_|\[.+?\]\(.+?\)| \/ |(?:(?!\*\*|_| \/ |\[.+?\]\().)+/gsu) ?? []
  return parts.map((part): Inline => {
    const link = /^\[(.+)\]\((.+)\)$/s.exec(part)
    if (part === ' / ') return lineBreak
    if (link !== null) return makeLink(link[2] ?? '', [makeText(link[1] ?? '')])
    if (part.startsWith('**')) return makeText(part.slice(2, -2), textFormat.bold)
    if (part.startsWith('_')) return makeText(part.slice(1, -1), textFormat.italic)
    return makeText(part)
  })
}
