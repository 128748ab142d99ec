import { hasClass } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeChildren,
  changeNodes,
  isBetween,
  isElement,
  makeElement,
  makeTextNode,
  renamed,
  setAttribute,
  styleOf,
} from './markup-tree'
import { joinFlatLists } from './office-lists'

/**
 * What Word and Outlook write, on the desk and in the browser, as the markup it stands for.
 *
 * Tracked changes read as accepted. Comments are left out: they were never meant for readers. Notes
 * below the text stay, behind it, with their numbers.
 */
export function cleanOffice(root: MarkupElement): void {
  changeNodes(root, officeNode)
  changeChildren(root, (children) => joinQuotes(joinFlatLists(children)))
}

function officeNode(node: MarkupNode): readonly MarkupNode[] {
  if (!isElement(node)) return [node]
  if (isRemark(node) || isDeleted(node) || isSignOfEnd(node)) return []
  if (styleOf(node, 'mso-tab-count') !== '') return [makeTextNode(' ')]
  if (styleOf(node, 'mso-spacerun') === 'yes') return [makeTextNode(' ')]
  if (hasClass(node, 'LineBreakBlob')) return [makeElement('br', {}, [])]
  if (hasClass(node, 'MsoFootnoteReference')) return [renamed(node, 'sup')]
  if (styleOf(node, 'mso-list') === 'ignore' && isHeading(node.parentNode)) return []
  if (styleOf(node, 'mso-highlight') !== '') return [renamed(node, 'mark')]
  const level = headingLevel(node)
  if (level !== 0) return [renamed(node, `h${String(level)}`)]
  return [node]
}

function isRemark(element: MarkupElement): boolean {
  const classes = ['MsoCommentReference', 'msocomanchor', 'msocomtxt', 'msocomoff']
  if (classes.some((name) => hasClass(element, name))) return true
  if (/^comment(?:-list)?$/.test(styleOf(element, 'mso-element'))) return true
  // The line above the notes of a page.
  if (element.tagName === 'hr' && attributeOf(element, 'width') === '33%') return true
  return styleOf(element, 'mso-special-character') === 'comment'
}

/** Pages on the web strike with the same element; a word processor says who deleted it, and when. */
function isDeleted(element: MarkupElement): boolean {
  if (hasClass(element, 'msoDel') || hasClass(element, 'TrackedChangeDelete')) return true
  return element.tagName === 'del' && attributeOf(element, 'cite').startsWith('mailto:')
}

/** An empty paragraph holds a space in `<o:p>`; Word in the browser ends each paragraph with one. */
function isSignOfEnd(element: MarkupElement): boolean {
  if (element.tagName !== 'o:p' && !hasClass(element, 'EOP')) return false
  return element.childNodes.every((node) => 'value' in node && node.value.trim() === '')
}

function isHeading(node: MarkupElement['parentNode']): boolean {
  return node !== null && 'tagName' in node && /^h[1-6]$/.test(node.tagName)
}

/** 1 to 6 where a paragraph is a heading by its style; 0 where it is none. */
function headingLevel(element: MarkupElement): number {
  if (element.tagName !== 'p' && element.tagName !== 'div') return 0
  if (hasClass(element, 'MsoTitle')) return 1
  const outline = styleOf(element, 'mso-outline-level')
  const aria = attributeOf(element, 'role') === 'heading' ? attributeOf(element, 'aria-level') : ''
  const level = Number(/^[1-9]$/.exec(outline === '' ? aria : outline)?.[0] ?? 0)
  return Math.min(level, 6)
}

/** Paragraphs in the styles for quotes, one after the other, are one quote. */
function joinQuotes(children: readonly MarkupNode[]): readonly MarkupNode[] {
  if (!children.some(isQuoted)) return children
  const joined: MarkupNode[] = []
  let quote: MarkupNode[] = []
  const close = () => {
    if (quote.length > 0) joined.push(makeElement('blockquote', {}, quote))
    quote = []
  }
  for (const child of children) {
    if (quote.length > 0 && isBetween(child)) continue
    if (isElement(child) && isQuoted(child)) {
      setAttribute(child, 'class', null)
      quote.push(child)
    } else {
      close()
      joined.push(child)
    }
  }
  close()
  return joined
}

function isQuoted(node: MarkupNode): boolean {
  if (!isElement(node) || node.tagName !== 'p') return false
  if (hasClass(node, 'MsoQuote') || hasClass(node, 'MsoIntenseQuote')) return true
  if (/^quotations(?:-|$)/.test(attributeOf(node, 'class'))) return true
  return hasClass(node, 'Paragraph') && onlineStyle(node) === 'quote'
}

/** The style of a paragraph in Word in the browser: its words tell. */
function onlineStyle(paragraph: MarkupElement): string {
  const [run] = paragraph.childNodes.filter(isElement)
  const [words] = run === undefined ? [] : run.childNodes.filter(isElement)
  const style = words === undefined ? '' : attributeOf(words, 'data-ccp-parastyle')
  return style.toLowerCase().replace('intense ', '')
}
