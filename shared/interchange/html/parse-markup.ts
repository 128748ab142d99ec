import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

/** A node of foreign markup. */
export type MarkupNode = DefaultTreeAdapterTypes.ChildNode

/** An element of foreign markup. */
export type MarkupElement = DefaultTreeAdapterTypes.Element

// Ten times a long book. HTML's rules for tags that were never closed can make millions of a few pages.
const maxElements = 500_000

/** Markup as its tree, by HTML's own rules; markup that would grow beyond measure as its words alone. */
export function parseMarkup(markup: string): readonly MarkupNode[] {
  return (
    parseMarkupWithin(markup, maxElements) ??
    parseFragment(markup.replace(/<[^>]*>?/g, ' ')).childNodes
  )
}

/** The same; null where it would make more than `most` elements. */
export function parseMarkupWithin(markup: string, most: number): readonly MarkupNode[] | null {
  const tooMany = new Error('The markup makes too many elements.')
  let elements = 0
  const createElement: typeof defaultTreeAdapter.createElement = (name, namespace, attributes) => {
    elements += 1
    if (elements > most) throw tooMany
    return defaultTreeAdapter.createElement(name, namespace, attributes)
  }
  try {
    return parseFragment(markup, { treeAdapter: { ...defaultTreeAdapter, createElement } })
      .childNodes
  } catch (thrown) {
    // The parser has no other way to be stopped.
    if (thrown === tooMany) return null
    throw thrown
  }
}
