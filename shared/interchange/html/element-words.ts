import type { MarkupElement, MarkupNode } from './parse-markup'

/** The characters in nodes as they stand there; a `<br>` is a line end. Not recursive. */
export function wordsIn(nodes: readonly MarkupNode[]): string {
  let words = ''
  const waiting: MarkupNode[] = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) words += node.value
    if (!('tagName' in node)) continue
    if (node.tagName === 'br') words += '\n'
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) waiting.push(child)
    }
  }
  return words
}

/** Whether an element has this class. */
export function hasClass({ attrs }: MarkupElement, name: string): boolean {
  const classes = attrs.find((each) => each.name === 'class')?.value.split(/\s+/) ?? []
  return classes.includes(name)
}

/** The elements directly within another. */
export function childElements({ childNodes }: MarkupElement): readonly MarkupElement[] {
  return childNodes.filter((node): node is MarkupElement => 'tagName' in node)
}
