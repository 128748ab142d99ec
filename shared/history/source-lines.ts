import type {
  Block,
  Code,
  Image,
  Inline,
  Json,
  Link,
  ListItem,
  Quote,
  Table,
  TableCell,
  TableRow,
  Text,
} from '../document/nodes'
import { textFormat } from '../document/nodes'
import type { PictureFile } from '../model/media'
import { assertNever } from '../result'
import { heldBlocks, heldPictures, holderFields, type Holder } from './holder'

/**
 * A block as it is stored, a line for each node, indented by what it stands in; nothing is left out,
 * and characters that cannot be seen are written as their code.
 */
export function sourceLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return ['paragraph', ...block.children.flatMap(inlineLines).map(indent)]
    case 'heading':
      return [`heading ${block.tag}`, ...block.children.flatMap(inlineLines).map(indent)]
    case 'quote':
      return [quoteHead(block), ...block.children.flatMap(inlineLines).map(indent)]
    case 'code':
      return [codeHead(block), ...block.children.flatMap(inlineLines).map(indent)]
    case 'table':
      return [tableHead(block), ...block.children.flatMap(rowLines).map(indent)]
    case 'horizontalrule':
      return ['divider']
    case 'list': {
      const head = `list ${block.listType} from ${String(block.start)}`
      return [head, ...block.children.flatMap(itemLines).map(indent)]
    }
    case 'image':
      return ['picture', ...imageLines(block).map(indent)]
    case 'gallery':
    case 'map':
    case 'box':
    case 'embed':
      return [holderHead(block), ...holderLines(block).map(indent)]
    case 'unknown-block':
      return ['unknown', ...jsonLines(block.original).map(indent)]
    default:
      return assertNever(block)
  }
}

function holderHead(holder: Holder): string {
  return 'kind' in holder ? `${holder.type} ${holder.kind}` : holder.type
}

function holderLines(holder: Holder): readonly string[] {
  return [
    ...holderFields(holder).map(({ name, value }) => `${name.toLowerCase()} ${quoted(value)}`),
    ...heldPictures(holder).flatMap(sourceLines),
    ...heldBlocks(holder).flatMap(sourceLines),
  ]
}

function quoteHead({ pull, who, where }: Quote): string {
  const said = who === undefined ? '' : ` who ${quoted(who)}`
  const place = where === undefined ? '' : ` where ${quoted(where)}`
  return `${pull === true ? 'pull quote' : 'quote'}${said}${place}`
}

function codeHead({ language }: Code): string {
  return language === '' ? 'code' : `code ${language}`
}

function tableHead({ caption }: Table): string {
  return caption === undefined ? 'table' : `table caption ${quoted(caption)}`
}

function rowLines({ children }: TableRow): readonly string[] {
  return ['row', ...children.flatMap(cellLines).map(indent)]
}

function cellLines({ headerState, colSpan, rowSpan, children: [line] }: TableCell) {
  const heads = ['', ' of column', ' of row', ' of both'][headerState] ?? ''
  const columns = colSpan === 1 ? '' : ` over ${String(colSpan)} columns`
  const rows = rowSpan === 1 ? '' : ` over ${String(rowSpan)} rows`
  const name = heads === '' ? 'cell' : `heading${heads}`
  return [`${name}${columns}${rows}`, ...line.children.flatMap(inlineLines).map(indent)]
}

function imageLines({ file, source, caption, credit, alt, decorative }: Image): readonly string[] {
  return [
    ...(file === null ? ['no file'] : fileLines(file)),
    ...(decorative === true ? ['decorative'] : []),
    ...(source === '' ? [] : [`source ${quoted(source)}`]),
    `caption ${quoted(caption)}`,
    `credit ${quoted(credit)}`,
    `alt ${quoted(alt)}`,
  ]
}

function fileLines({ id, type, width, height, look, crop, focus }: PictureFile): readonly string[] {
  const size = `${String(width)} × ${String(height)}`
  return [
    `file ${id} ${type} ${size}${look === undefined ? '' : ` ${look}`}`,
    ...(crop === undefined ? [] : [`crop ${JSON.stringify(crop)}`]),
    ...(focus === undefined ? [] : [`focus ${JSON.stringify(focus)}`]),
  ]
}

function itemLines(item: ListItem): readonly string[] {
  const depth = item.indent === 0 ? '' : ` indent ${String(item.indent)}`
  const head = `item ${String(item.value)}${depth}${item.checked === true ? ' done' : ''}`
  const content = item.children.flatMap((child) =>
    child.type === 'list' ? sourceLines(child) : inlineLines(child),
  )
  return [head, ...content.map(indent)]
}

function inlineLines(inline: Inline): readonly string[] {
  switch (inline.type) {
    case 'text':
      return [`text ${quoted(inline.text)}${formatNames(inline)}`]
    case 'linebreak':
      return ['line end']
    case 'link':
      return [linkHead(inline), ...inline.children.flatMap(inlineLines).map(indent)]
    case 'unknown-inline':
      return ['unknown', ...jsonLines(inline.original).map(indent)]
    default:
      return assertNever(inline)
  }
}

function linkHead(link: Link): string {
  const details = (['rel', 'target', 'title'] as const).flatMap((name) => {
    const value = link[name]
    return value === null ? [] : [` ${name} ${quoted(value)}`]
  })
  return `link ${quoted(link.url)}${details.join('')}`
}

function formatNames({ format }: Text): string {
  return Object.entries(textFormat)
    .flatMap(([name, bit]) => ((format & bit) === 0 ? [] : [` ${name}`]))
    .join('')
}

// Everything that leaves no ink: other spaces than the plain one, joiners, marks of direction.
const inkless = /[\p{Cc}\p{Cf}\p{Z}]/gu

function quoted(text: string): string {
  return JSON.stringify(text).replace(inkless, (character) => {
    if (character === ' ') return character
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

function jsonLines(json: Json): readonly string[] {
  return JSON.stringify(json, null, 2).split('\n')
}

function indent(line: string): string {
  return `  ${line}`
}
