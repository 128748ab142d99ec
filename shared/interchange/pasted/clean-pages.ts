import { hasClass } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import {
  attributeOf,
  changeChildren,
  changeNodes,
  findElement,
  isBetween,
  isElement,
  makeElement,
  makeTextNode,
  renamed,
  styleOf,
} from './markup-tree'

/** What pages, mails and content systems write, as the markup it stands for. */
export function cleanPages(root: MarkupElement): void {
  changeNodes(root, pageNode)
  changeChildren(root, joinCaptions)
}

function pageNode(node: MarkupNode): readonly MarkupNode[] {
  if (!isElement(node)) return [node]
  if (isHidden(node)) return []
  if (isQuotedMail(node) && isMoreThanWords(node)) return [renamed(node, 'div')]
  // Browsers draw its marks, so they are no part of the words.
  if (node.tagName === 'q') return [makeTextNode('“'), renamed(node, 'span'), makeTextNode('”')]
  if (isColoured(node)) return [renamed(node, 'span')]
  return [captionedPicture(node) ?? node]
}

const hiddenClasses = ['screen-reader-text', 'sr-only', 'visually-hidden']

/** What nobody saw who copied it: lines that count readers, hints for machines, rows that are folded away. */
function isHidden(element: MarkupElement): boolean {
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  if (styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all') return true
  if (styleOf(element, 'visibility') === 'hidden') return true
  return hiddenClasses.some((name) => hasClass(element, name)) || isClipped(element)
}

/** Words for screen readers alone, by their style: a browser copies what a page’s classes say as such. */
function isClipped(element: MarkupElement): boolean {
  if (styleOf(element, 'position') !== 'absolute') return false
  if (/^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(styleOf(element, 'clip'))) return true
  if (/^inset\((?:50|100)%/.test(styleOf(element, 'clip-path'))) return true
  const isPoint = ['width', 'height'].every((side) => /^[01]px$/.test(styleOf(element, side)))
  return isPoint && styleOf(element, 'overflow') === 'hidden'
}

/** WordPress sets a colour of words as a mark without one of its own. */
function isColoured(element: MarkupElement): boolean {
  const colour = styleOf(element, 'background-color').replace(/\s/g, '')
  return element.tagName === 'mark' && colour === 'rgba(0,0,0,0)'
}

function isQuotedMail(element: MarkupElement): boolean {
  if (element.tagName !== 'blockquote') return false
  return attributeOf(element, 'type') === 'cite' || hasClass(element, 'gmail_quote')
}

const structure = /^(?:blockquote|table|ul|ol|h[1-6]|img|hr|pre)$/

/** A whole mail is no quotation: as one it would lose its lists, its tables and its form. */
function isMoreThanWords(quote: MarkupElement): boolean {
  return findElement(quote, ({ tagName }) => structure.test(tagName)) !== undefined
}

// A picture and its words: more is no frame around them.
const mostInFrame = 40

/** A picture with the words below it, as WordPress’ classic editor and its themes set them. */
function captionedPicture(element: MarkupElement): MarkupElement | null {
  if (element.tagName === 'figure' || !hasClass(element, 'wp-caption')) return null
  const picture = findElement(element, ({ tagName }) => tagName === 'img', mostInFrame)
  const words = findElement(
    element,
    (part) => hasClass(part, 'wp-caption-text') || hasClass(part, 'wp-caption-dd'),
    mostInFrame,
  )
  return picture === undefined ? null : figureOf(picture, words?.childNodes ?? [])
}

function figureOf(picture: MarkupElement, caption: readonly MarkupNode[]): MarkupElement {
  return makeElement('figure', {}, [picture, makeElement('figcaption', {}, caption)])
}

/** Word sets the words of a picture into a paragraph behind it. */
function joinCaptions(children: readonly MarkupNode[]): readonly MarkupNode[] {
  const joined: MarkupNode[] = []
  let last = -1
  for (const child of children) {
    const before = joined[last]
    const isCaption = isElement(child) && hasClass(child, 'MsoCaption')
    const picture = isCaption && before !== undefined ? pictureAlone(before) : null
    if (picture !== null && isCaption) joined[last] = figureOf(picture, child.childNodes)
    else {
      joined.push(child)
      if (!isBetween(child)) last = joined.length - 1
    }
  }
  return joined
}

// Word needs three: a paragraph, a run, the picture.
const deepestPicture = 6

/** The picture in an element that holds nothing else. */
function pictureAlone(node: MarkupNode): MarkupElement | null {
  let within: MarkupNode | undefined = node
  for (let depth = 0; depth < deepestPicture && isElement(within); depth += 1) {
    if (within.tagName === 'img') return within
    const shown: readonly MarkupNode[] = within.childNodes.filter((child) => !isBetween(child))
    within = shown.length === 1 ? shown[0] : undefined
  }
  return null
}
