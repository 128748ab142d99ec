import { embedDot, embedKinds } from '../../document/blocks/embed'
import { boxClass, isBoxContent } from '../../document/blocks/box'
import { isLine } from '../../document/block-line'
import { makeBox, makeEmbed, makeParagraph } from '../../document/make-body'
import type { Block, BoxContent, BoxKind } from '../../document/nodes'
import { safeWebUrl, webHost } from '../../document/safe-url'
import type { MarkupElement, MarkupNode } from './parse-markup'

/** How the inside of an element is read: as blocks, leaving out some elements in it, or as lines. */
export interface InsideReader {
  readonly blocks: (without: ReadonlySet<MarkupNode>) => readonly Block[]
  readonly lines: (element: MarkupElement) => readonly string[]
}

/** What a class of ours says an element is; any other element says nothing. */
export type OurPart = { readonly kind: 'box'; readonly box: BoxKind } | { readonly kind: 'embed' }

/** By its class, which every site keeps. */
export function ourPart(element: MarkupElement): OurPart | null {
  const classes = classesOf(element)
  if (classes.includes('embed-card')) return { kind: 'embed' }
  const kind = (['facts', 'summary'] as const).find((each) => classes.includes(boxClass[each]))
  return kind === undefined ? null : { kind: 'box', box: kind }
}

/** A box, with its title apart; behind it what it cannot hold, such as pictures somebody put in. */
export function readBox(
  element: MarkupElement,
  kind: BoxKind,
  read: InsideReader,
): readonly Block[] {
  const title = within(element, (each) => classesOf(each).includes('box-title'))
  const inside = read.blocks(new Set(title === null ? [] : [title]))
  const content = inside.flatMap((block): readonly BoxContent[] => {
    if (isBoxContent(block)) return [block]
    return isLine(block) ? [makeParagraph(block.children)] : []
  })
  const others = inside.filter((block) => !isBoxContent(block) && !isLine(block))
  return [makeBox(kind, wordsOf(title, read), content), ...others]
}

/** An embed card from the lines of it that are known by class; behind it whatever else stands there. */
export function readEmbed(element: MarkupElement, read: InsideReader): readonly Block[] {
  const part = (name: string) => within(element, (each) => classesOf(each).includes(name))
  const parts = {
    quote: part('embed-quote'),
    title: part('embed-title'),
    author: part('embed-author'),
    source: part('embed-source'),
    time: part('embed-time'),
    credit: part('credit'),
  }
  const { quote, source } = parts
  const known = Object.values(parts).filter((each) => each !== null)
  const inside = read.blocks(new Set([...known, ...dotsIn(element, read)]))
  const picture = inside.find((block) => block.type === 'image') ?? null
  const words = (name: keyof typeof parts) => wordsOf(parts[name], read)
  const url = safeWebUrl(source === null ? '' : attribute(source, 'href')) ?? ''
  const shown = words('source')
  const embed = makeEmbed({
    kind: embedKinds.find((kind) => classesOf(element).includes(`embed-${kind}`)) ?? 'post',
    url,
    quote: quote === null ? '' : linesIn(quote, read),
    title: words('title'),
    author: words('author'),
    source: shown === webHost(url) ? '' : shown,
    time: words('time'),
    picture: picture === null ? null : { ...picture, caption: '', credit: words('credit') },
  })
  return [embed, ...inside.filter((block) => block !== picture)]
}

function wordsOf(element: MarkupElement | null, read: InsideReader): string {
  return element === null ? '' : folded(read.lines(element).join(' '))
}

function linesIn(element: MarkupElement, read: InsideReader): string {
  const lines = read.lines(element).flatMap((line) => line.split('\n'))
  return lines.map(folded).join('\n').trim()
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What stands between the words of a card and says nothing; what somebody typed into one is read. */
function dotsIn(element: MarkupElement, read: InsideReader): readonly MarkupElement[] {
  const dots = elementsIn(element, (each) => classesOf(each).includes(embedDot))
  return dots.filter((each) => ['', '·'].includes(wordsOf(each, read)))
}

/** The first such element in an element, in the order of the page. */
function within(
  element: MarkupElement,
  isMeant: (each: MarkupElement) => boolean,
): MarkupElement | null {
  return elementsIn(element, isMeant)[0] ?? null
}

/** The outermost such elements in an element, in the order of the page. */
function elementsIn(
  element: MarkupElement,
  isMeant: (each: MarkupElement) => boolean,
): readonly MarkupElement[] {
  const found: MarkupElement[] = []
  const waiting: MarkupNode[] = [...element.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    if (isMeant(node)) found.push(node)
    else waiting.push(...[...node.childNodes].reverse())
  }
  return found
}

/** The classes of an element. */
export function classesOf(element: MarkupElement): readonly string[] {
  return attribute(element, 'class').split(/\s+/)
}

function attribute({ attrs }: MarkupElement, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? ''
}
