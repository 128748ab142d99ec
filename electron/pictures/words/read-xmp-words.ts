import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { decodeWords, tidyWords } from './decode-words'
import type { EmbeddedWords } from './embedded-words'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * The words of an XMP packet, read as forgivingly as a browser reads markup: packets are cut, padded
 * and written by many hands. Only the usual prefixes are known.
 */
export function readXmpWords(block: Uint8Array): Partial<EmbeddedWords> {
  const elements = allElements(parseFragment(decodeWords(block)).childNodes)
  const words = (name: string) => textOf(elements, name)
  return {
    caption: words('dc:description'),
    creator: listOf(elements, 'dc:creator').join(', '),
    provider: words('photoshop:credit'),
    copyright: words('dc:rights'),
    alt: words('iptc4xmpcore:alttextaccessibility'),
  }
}

/** A property stands as an element, or as an attribute of its description. */
function textOf(elements: readonly Element[], name: string): string {
  const [first] = listOf(elements, name)
  if (first !== undefined) return first
  const attributes = elements.flatMap(({ attrs }) => attrs)
  return tidyWords(attributes.find((attribute) => attribute.name === name)?.value ?? '')
}

/** The entries of a property; of a text in several languages the one for everybody comes first. */
function listOf(elements: readonly Element[], name: string): readonly string[] {
  const property = elements.find(({ tagName }) => tagName === name)
  if (property === undefined) return []
  const entries = allElements(property.childNodes).filter(({ tagName }) => tagName === 'rdf:li')
  const ordered = [...entries.filter(isDefault), ...entries.filter((entry) => !isDefault(entry))]
  const texts = ordered.length === 0 ? [wordsOf(property)] : ordered.map(wordsOf)
  return texts.filter((text) => text !== '')
}

function isDefault({ attrs }: Element): boolean {
  return attrs.some(({ value }) => value === 'x-default')
}

function wordsOf(element: Element): string {
  const text = (nodes: readonly Node[]): string =>
    nodes
      .map((node) =>
        'value' in node ? node.value : 'childNodes' in node ? text(node.childNodes) : '',
      )
      .join('')
  return tidyWords(text(element.childNodes))
}

function allElements(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...allElements(node.childNodes)] : []))
}
