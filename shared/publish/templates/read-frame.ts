import { html, joinHtml, noHtml, type Html } from '../../document/html'
import {
  parseMarkupWithin,
  type MarkupElement,
  type MarkupNode,
} from '../../interchange/html/parse-markup'
import { say } from '../../words/say'
import {
  allowedElements,
  isAllowedAttribute,
  isPathOnSite,
  isWay,
  lineElements,
  ownClasses,
  voidElements,
} from './allowed-markup'
import { holdsPart, piecesOf, type TemplateOutput } from './template-output'
import { TemplatePart } from './template-part'

/** What a template’s markup must be beside safe. */
export interface FrameRules {
  /** How many first headings it has: each page has exactly one. */
  readonly firstHeadings: 0 | 1
  /** Parts that readers were promised: what the template does not place follows at its end. */
  readonly always: readonly TemplatePart[]
}

/** Markup that a template may not write: in words, with what to look for in its text. */
export class FrameRefused extends Error {
  constructor(
    readonly words: string,
    readonly looksLike: RegExp | null,
  ) {
    super(words)
  }
}

const mostElements = 20_000
// Letters of parts that are placed once more: a mark is three letters long, whatever stands in its place.
const mostAgain = 2_000_000
const deepest = 60

/**
 * What a template wrote, read by HTML’s own rules and written anew: only elements and attributes from
 * our lists, every one closed, with parts of ours in their places. Throws `FrameRefused`.
 */
export function readFrame(output: TemplateOutput, { always, ...rules }: FrameRules): Html {
  const nodes = parseMarkupWithin(output.buffer, mostElements)
  if (nodes === null) throw refused(say('This is more than a template may write.'))
  const reader = new FrameReader(output.parts)
  const frame = reader.children(nodes, [])
  checkHeadings(reader, rules)
  const missing = always.filter((part) => !reader.placed.has(part))
  return joinHtml([frame, ...missing.map((part) => TemplatePart.htmlOf(part))])
}

function checkHeadings(
  { firstHeadings }: FrameReader,
  rules: Pick<FrameRules, 'firstHeadings'>,
): void {
  if (firstHeadings === rules.firstHeadings) return
  if (rules.firstHeadings === 1)
    throw refused(say('Here the page gets its first heading: write exactly one <h1>.'), /<h1\b/i)
  throw refused(
    say('The page’s first heading stands elsewhere: write <h2> or less in place of <h1>.'),
    /<h1\b/i,
  )
}

class FrameReader {
  firstHeadings = 0
  readonly #parts: readonly TemplatePart[]
  readonly placed = new Set<TemplatePart>()
  #again = 0

  constructor(parts: readonly TemplatePart[]) {
    this.#parts = parts
  }

  children(nodes: readonly MarkupNode[], within: readonly string[]): Html {
    if (within.length > deepest)
      throw refused(say('Elements stand in one another more deeply than Dateline reads.'))
    return joinHtml(nodes.map((node) => this.#node(node, within)))
  }

  #node(node: MarkupNode, within: readonly string[]): Html {
    if ('tagName' in node) return this.#element(node, within)
    return node.nodeName === '#text' && 'value' in node ? this.#text(node.value, within) : noHtml
  }

  #element(element: MarkupElement, within: readonly string[]): Html {
    const name = element.tagName
    if (!allowedElements.has(name))
      throw refused(
        say('A template cannot hold <{name}>.', { name }),
        new RegExp(`<${literal(name)}(?![\\w-])`, 'i'),
      )
    if (name === 'h1') this.firstHeadings += 1
    const attributes = joinHtml(element.attrs.map((each) => attribute(name, each)))
    if (name === 'img') checkPicture(element)
    if (voidElements.has(name)) return html`<${name}${attributes}>`
    return html`<${name}${attributes}>${this.children(element.childNodes, [...within, name])}</${name}>`
  }

  #text(found: string, within: readonly string[]): Html {
    // Where a template’s tags stood, lines are empty now.
    const text = within.includes('pre') ? found : found.replace(/(?<![ \t])[ \t]*\n\s*/g, '\n')
    if (!holdsPart(text)) return html`${text}`
    return joinHtml(
      piecesOf(text).map((piece) =>
        typeof piece === 'string' ? html`${piece}` : this.#part(this.#parts[piece], within),
      ),
    )
  }

  #part(part: TemplatePart | undefined, within: readonly string[]): Html {
    // A mark that somebody wrote by its number is none of ours.
    if (part === undefined) return noHtml
    const name = TemplatePart.nameOf(part)
    const { stands, hasLinks, isFirstHeading, always } = TemplatePart.placeOf(part)
    const around = within.find(
      (each) => (stands === 'on its own' && lineElements.has(each)) || (hasLinks && each === 'a'),
    )
    if (around !== undefined)
      throw refused(
        say('“{name}” cannot stand within <{element}>.', { name, element: around }),
        written(name),
      )
    if (always === true && this.placed.has(part))
      throw refused(say('“{name}” can stand only once.', { name }), written(name))
    const made = TemplatePart.htmlOf(part)
    // Once each is as long as the page has it to be; only what is placed again makes it longer.
    if (this.placed.has(part)) this.#again += made.markup.length
    if (this.#again > mostAgain) throw refused(say('This is more than a template may write.'))
    this.placed.add(part)
    if (isFirstHeading === true) this.firstHeadings += 1
    return made
  }
}

function attribute(
  element: string,
  { name, value }: { readonly name: string; readonly value: string },
): Html {
  const place = new RegExp(`(?<![\\w-])${literal(name)}(?![\\w-])`, 'i')
  if (!isAllowedAttribute(element, name))
    throw refused(
      say('A template cannot hold the attribute “{name}” on <{element}>.', { name, element }),
      place,
    )
  if (holdsPart(value))
    throw refused(say('A part of the page cannot stand in an attribute.'), place)
  const reason = valueProblem(name, value)
  if (reason !== null) throw refused(reason, place)
  return html` ${name}="${value}"`
}

function valueProblem(name: string, value: string): string | null {
  if (name === 'href' && !isWay(value))
    return say('“{value}” is no address that a page can lead to.', { value: shown(value) })
  if (name === 'src' && !isPathOnSite(value))
    return say('Pictures come from the site itself: “{value}” does not.', { value: shown(value) })
  if (name !== 'class') return null
  const own = value.split(/\s+/).find((each) => ownClasses.has(each))
  return own === undefined
    ? null
    : say('The class “{name}” is one that Dateline needs: choose another name.', { name: own })
}

function checkPicture({ attrs }: MarkupElement): void {
  if (attrs.some(({ name }) => name === 'alt')) return
  throw refused(
    say('An <img> needs “alt”: what it shows, or nothing where it only adorns.'),
    /<img\b/i,
  )
}

function refused(words: string, looksLike: RegExp | null = null): FrameRefused {
  return new FrameRefused(words, looksLike)
}

function written(part: string): RegExp {
  return new RegExp(`\\{\\{-?\\s*(?:\\w+\\.)*${literal(part)}\\b`)
}

function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value
}

function literal(text: string): string {
  return text.replace(/[^\w-]/g, '\\$&')
}
