import { inlineText, isBlankLine } from '../../document/inlines/inline-text'
import {
  divider,
  emptyBody,
  makeBody,
  makeHeading,
  makeParagraph,
  makeQuote,
} from '../../document/make-body'
import type { Block, Body, Inline, List } from '../../document/nodes'
import { blockText } from '../../document/plain-text'
import { maxListDepth } from '../../document/source'
import { withNormalLists } from '../../history/normal-body'
import { assertNever } from '../../result'
import { joinLines, linesOf } from './block-lines'
import { elementKind, isInlineKind, type ElementKind } from './elements'
import { lineEnd, type TextSetting } from './flowing-text'
import { parseMarkup, type MarkupElement, type MarkupNode } from './parse-markup'
import { captionOf, figureOf } from './read-figure'
import { readImage } from './read-image'
import { ourPart, readBox, readEmbed, type InsideReader, type OurPart } from './read-parts'
import { isCode, readCode } from './read-code'
import { readList } from './read-list'
import { attributionIn, isPullQuote, toldIn } from './read-quote'
import { addCaption, plainWords, readTable } from './read-table'
import { addBlock, addText, endLine, newSheet, type Sheet } from './sheet'
import { settingInside, type Attributes } from './text-setting'

/** What Dateline can hold of somebody else's markup. */
export interface HtmlReading {
  /** In normal form: markup that reads alike gives the same JSON. */
  readonly body: Body
  /** Names of the elements that a body has no form for, once each, in order of appearance. */
  readonly unread: readonly string[]
}

/**
 * Markup of others, such as a post as its server gives it back, as a body; perhaps parsed already.
 *
 * Words are kept wherever they stand, except in scripts, styles and comments; unsafe links lose the
 * link. What cannot be held is named in `unread`, and of a form, or a table that only lays out a
 * page, the words are kept, a paragraph for each row. Anything is read, however broken: the parser is that of HTML's standard.
 */
export function readHtml(markup: string | readonly MarkupNode[]): HtmlReading {
  const { blocks, unread } = readMarkup(markup)
  // Lines are in normal form as they are read; where a list stands is known only now.
  const normal = blocks.map((block) => withNormalLists(block))
  return { body: normal.length === 0 ? emptyBody : makeBody(normal), unread }
}

/** The words of markup as one text, also those below pictures: where a block ends a line ends. */
export function htmlText(markup: string): string {
  return readMarkup(markup).blocks.map(blockText).join('\n')
}

/** Where in the markup we are. */
interface Place extends TextSetting {
  readonly depth: number
  readonly listDepth: number
  /** What stands here becomes one line, or lines of a list: no picture can stand between its words. */
  readonly inLine: boolean
  /** What was read from here already. */
  readonly without: ReadonlySet<MarkupNode>
  /** Shared by the whole reading. */
  readonly unread: Set<string>
}

const nothing: ReadonlySet<MarkupNode> = new Set()

// Far deeper than anybody writes, far from where a stack ends; below it only words are read.
const maxDepth = 400

function readMarkup(markup: string | readonly MarkupNode[]): {
  readonly blocks: readonly Block[]
  readonly unread: readonly string[]
} {
  const unread = new Set<string>()
  const setting = { format: 0, link: null, preformatted: false }
  const start: Place = {
    ...setting,
    depth: 0,
    listDepth: 0,
    inLine: false,
    without: nothing,
    unread,
  }
  const blocks = blocksIn(typeof markup === 'string' ? parseMarkup(markup) : markup, start)
  return { blocks, unread: [...unread] }
}

function blocksIn(nodes: readonly MarkupNode[], place: Place): readonly Block[] {
  const sheet = newSheet()
  readNodes(nodes, sheet, place)
  endLine(sheet)
  return sheet.blocks
}

function readNodes(nodes: readonly MarkupNode[], sheet: Sheet, place: Place): void {
  for (const node of nodes) {
    if ('value' in node) addText(sheet, node.value, place)
    else if ('tagName' in node) readElement(node, sheet, place)
  }
}

function readElement(element: MarkupElement, sheet: Sheet, around: Place): void {
  if (around.without.has(element)) return
  const kind = elementKind(element.tagName)
  if (kind.kind === 'unread') around.unread.add(element.tagName)
  if (around.depth > maxDepth) return readWords(element, sheet, around)
  const place = placeInside(element, kind, around)
  const part = around.inLine ? null : ourPart(element)
  if (part !== null) return readPart(element, { part, sheet, place })
  switch (kind.kind) {
    case 'dropped':
      return
    case 'break':
      return addText(sheet, lineEnd, place)
    case 'format':
    case 'link':
    case 'flows':
      return readNodes(element.childNodes, sheet, place)
    case 'unread':
      return kind.words === 'kept' ? readLines(element, sheet, place) : undefined
    case 'image':
      return addImage(element, sheet, around)
    case 'figure':
      return readFigure(element, sheet, place)
    case 'preformatted':
      return isCode(element) && !around.inLine
        ? addBlock(sheet, readCode(element))
        : readLines(element, sheet, place)
    case 'table':
      return addTable(element, sheet, around)
    case 'divider':
      if (!around.inLine) return addBlock(sheet, divider)
      around.unread.add(element.tagName)
      return endLine(sheet)
    case 'line':
    case 'item':
      return readLines(element, sheet, place)
    case 'list':
      return place.listDepth > maxListDepth
        ? readLines(element, sheet, place)
        : addBlock(sheet, listOf(element, place))
    case 'heading':
      return addWords(element.childNodes, {
        ...{ sheet, place },
        make: (line) => makeHeading(kind.tag, line),
      })
    case 'quote':
      return addQuote(element, sheet, place)
    case 'row':
      return addWords(element.childNodes, { sheet, place, make: makeParagraph })
    default:
      return assertNever(kind)
  }
}

/** What a class of ours marks: a box or an embed card. */
function readPart(
  element: MarkupElement,
  { part, sheet, place }: { readonly part: OurPart; readonly sheet: Sheet; readonly place: Place },
): void {
  const reader: InsideReader = {
    blocks: (without) => blocksIn(element.childNodes, { ...place, without }),
    lines: (inside) => linesOf(blocksIn(inside.childNodes, place)).map(inlineText),
  }
  endLine(sheet)
  sheet.blocks.push(
    ...(part.kind === 'box' ? readBox(element, part.box, reader) : readEmbed(element, reader)),
  )
}

function placeInside(element: MarkupElement, kind: ElementKind, around: Place): Place {
  return {
    ...around,
    ...settingInside(kind, attributesOf(element), around),
    depth: around.depth + 1,
    listDepth: around.listDepth + (kind.kind === 'list' ? 1 : 0),
    inLine: around.inLine || lines.has(kind.kind),
  }
}

const lines: ReadonlySet<ElementKind['kind']> = new Set(['heading', 'quote', 'row', 'list', 'item'])

function attributesOf({ attrs }: MarkupElement): Attributes {
  return new Map(attrs.map(({ name, value }) => [name, value]))
}

function addImage(element: MarkupElement, sheet: Sheet, place: Place): void {
  const read = readImage(attributesOf(element))
  switch (read.kind) {
    case 'nothing':
      return
    case 'word':
      return addText(sheet, read.word, place)
    case 'image':
      if (!place.inLine) return addBlock(sheet, read.image)
      place.unread.add(element.tagName)
      return
    case 'unread':
      place.unread.add(element.tagName)
      return
    default:
      return assertNever(read)
  }
}

/** A picture or a map with the words below it, or a gallery; a figure of neither keeps them as text. */
function readFigure(element: MarkupElement, sheet: Sheet, place: Place): void {
  const caption = captionOf(element)
  const blocks = blocksIn(
    element.childNodes.filter((node) => node !== caption),
    place,
  )
  const [only] = blocks
  if (blocks.length === 1 && only?.type === 'table' && caption !== undefined) {
    endLine(sheet)
    return void sheet.blocks.push(addCaption(only, plainWords(caption.childNodes)))
  }
  const wordsOf = (nodes: readonly MarkupNode[]) =>
    linesOf(blocksIn(nodes, place)).map(inlineText).join(' ')
  const figure = figureOf(element, blocks, { caption, wordsOf })
  endLine(sheet)
  sheet.blocks.push(...(figure ?? blocks))
  if (figure === null && caption !== undefined) readLines(caption, sheet, place)
}

/** An element that begins and ends on a line of its own. */
function readLines(element: MarkupElement, sheet: Sheet, place: Place): void {
  endLine(sheet)
  readNodes(element.childNodes, sheet, place)
  endLine(sheet)
}

/** A quote; who said it is kept apart from the words, also where there are none. */
function addQuote(element: MarkupElement, sheet: Sheet, place: Place): void {
  const told = toldIn(element)
  const attribution = told === null ? {} : attributionIn(told)
  const said = element.childNodes.filter((node) => node !== told)
  const blocks = sheet.blocks.length
  addWords(said, {
    ...{ sheet, place },
    make: (line) => makeQuote(line, { ...attribution, pull: isPullQuote(element) }),
  })
  if (told !== null && sheet.blocks.length === blocks) readLines(told, sheet, place)
}

/** Whatever stands in these nodes becomes one block of words. */
function addWords(
  nodes: readonly MarkupNode[],
  {
    sheet,
    place,
    make,
  }: {
    readonly sheet: Sheet
    readonly place: Place
    readonly make: (line: readonly Inline[]) => Block
  },
): void {
  const line = joinLines(linesOf(blocksIn(nodes, place)))
  addBlock(sheet, isBlankLine(line) ? null : make(line))
}

function listOf(element: MarkupElement, place: Place): List | null {
  return readList(element, (nodes, isItem) =>
    blocksIn(nodes, isItem ? { ...place, depth: place.depth + 1 } : place),
  )
}

/** A table, or the words of one that no text can hold. */
function addTable(element: MarkupElement, sheet: Sheet, around: Place): void {
  const place: Place = { ...around, depth: around.depth + 1, inLine: true }
  const lineIn = (nodes: readonly MarkupNode[]) => joinLines(linesOf(blocksIn(nodes, place)))
  const table = around.inLine ? null : readTable(element, lineIn)
  if (table !== null) return addBlock(sheet, table)
  around.unread.add(element.tagName)
  readLines(element, sheet, { ...around, depth: around.depth + 1 })
}

/** The words of an element and all that is in it, without their form; not recursive. */
function readWords(element: MarkupElement, sheet: Sheet, place: Place): void {
  const waiting: MarkupNode[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) addText(sheet, node.value, place)
    if (!('tagName' in node)) continue
    const kind = elementKind(node.tagName)
    if (kind.kind === 'unread' || kind.kind === 'image') place.unread.add(node.tagName)
    if (!isInlineKind(kind)) addText(sheet, ' ', place)
    if (kind.kind === 'dropped' || (kind.kind === 'unread' && kind.words === 'dropped')) continue
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) waiting.push(child)
    }
  }
}
