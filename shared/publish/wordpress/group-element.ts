import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5'
import { partClass } from './part-markup'
import { markupToWords } from './plain-words'

type Element = DefaultTreeAdapterTypes.Element

/** The element of a group of ours, or whatever holds what should stand in it. */
export type Group = DefaultTreeAdapterTypes.ParentNode

/** The element of a group: the first one there is, for a theme's editor may have changed its tag. */
export function groupIn(raw: string): Group {
  const fragment = parseFragment(raw)
  return fragment.childNodes.find(isElement) ?? fragment
}

/**
 * The element in a markup that has all of these classes, and around it whatever else stands there, as one
 * group: nothing that somebody wrote beside it is passed over. Null where there is no such element.
 */
export function groupWithin(
  raw: string,
  classes: readonly string[],
): {
  readonly group: Group
  readonly className: string
  readonly id: string
  readonly language: string
} | null {
  const fragment = parseFragment(raw)
  const place = placeOf(fragment, (node) => classes.every((name) => hasClass(node, name)))
  if (place === null) return null
  const { own, around } = place
  const isOutermost = around === fragment
  around.childNodes = around.childNodes.flatMap((node) => {
    if (node !== own) return node
    return isOutermost ? own.childNodes : []
  })
  if (!isOutermost) fragment.childNodes = [...own.childNodes, ...fragment.childNodes]
  return {
    group: fragment,
    className: attribute(own, 'class') ?? '',
    id: attribute(own, 'id') ?? '',
    language: attribute(own, 'lang') ?? '',
  }
}

/** The first such element, however deep, and what it stands in. */
function placeOf(
  within: Group,
  isMeant: (element: Element) => boolean,
): { readonly own: Element; readonly around: Group } | null {
  const waiting: Group[] = [within]
  for (let around = waiting.shift(); around !== undefined; around = waiting.shift()) {
    const elements = around.childNodes.filter(isElement)
    const own = elements.find(isMeant)
    if (own !== undefined) return { own, around }
    waiting.push(...elements)
  }
  return null
}

/** Takes the words that have a field of their own out of a group, by class name. */
export function takeWords(group: Group): ReadonlyMap<keyof typeof partClass, readonly string[]> {
  const words = new Map<keyof typeof partClass, readonly string[]>()
  group.childNodes = group.childNodes.filter((node) => {
    const name = isElement(node) ? wordsName(node) : null
    if (name === null || !isElement(node)) return true
    const said = markupToWords(serialize(node))
    if (said !== '') words.set(name, [...(words.get(name) ?? []), said])
    return false
  })
  return words
}

/** A part's words apart from its text: taken out of its group, by the class names of their lines. */
export function takeLines(group: Group) {
  const words = takeWords(group)
  const one = (name: keyof typeof partClass) => words.get(name)?.join(' ') ?? ''
  return {
    label: one('label'),
    mark: one('mark'),
    headline: one('headline'),
    byline: one('byline'),
    notes: words.get('note') ?? [],
  }
}

function wordsName(element: Element): keyof typeof partClass | null {
  return partNames.find((name) => hasClass(element, partClass[name])) ?? null
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}

const partNames = Object.keys(partClass) as (keyof typeof partClass)[]

/** Gives headings back the level they have in the text. */
export function raiseHeadings(within: Group, shift: number): void {
  if (shift === 0) return
  const waiting: Group[] = [within]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      const level = /^h([1-6])$/.exec(child.tagName)?.[1]
      if (level !== undefined) {
        child.tagName = `h${String(Math.min(Math.max(Number(level) - shift, 2), 4))}`
      }
      waiting.push(child)
    }
  }
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

function isElement(node: DefaultTreeAdapterTypes.ChildNode): node is Element {
  return 'tagName' in node
}
