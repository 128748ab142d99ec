import { $parseSerializedNode, type DOMConversionOutput, type LexicalNode } from 'lexical'
import { emptyBody } from '../../../shared/document/make-body'
import { readHtml } from '../../../shared/interchange/html/read-html'

/** What an element of a pasted page is in a body, read as a page of anybody else is. */
export function $blocksFromPage(element: HTMLElement): readonly LexicalNode[] {
  const { body } = readHtml(element.outerHTML)
  return body === emptyBody ? [] : body.root.children.map((block) => $parseSerializedNode(block))
}

/** The same as Lexical wants it: nothing within the element is read once more. */
export function $pastedBlocks(element: HTMLElement): DOMConversionOutput {
  return { node: [...$blocksFromPage(element)], forChild: () => null, after: () => [] }
}
