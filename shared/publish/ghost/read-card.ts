import { parseFragment, serialize, serializeOuter } from 'parse5'
import { entryId, isId } from '../../ids'
import {
  parseMarkup,
  type MarkupElement,
  type MarkupNode,
} from '../../interchange/html/parse-markup'
import { readHtml } from '../../interchange/html/read-html'
import { emptyBody } from '../../document/make-body'
import type { RemotePart, RemotePartKey } from '../remote/remote-content'
import { readIsoInstant } from './iso-instant'
import { creditIn } from './credit-in'
import { partClass } from './part-card'
import { readMemo, type PostMemo } from './post-memo'

/** What stands in a card of markup, from its top to its end. */
export type CardPiece =
  | { readonly kind: 'part'; readonly part: RemotePart }
  | { readonly kind: 'memo'; readonly memo: PostMemo }
  /** A line that repeats what Ghost has no place for: authors it does not know, words without a picture. */
  | {
      readonly kind: 'line'
      readonly name: 'authors' | 'lead'
      readonly words: string
      /** Of the words those that are marked as a credit. */
      readonly credit: string
    }
  | { readonly kind: 'foreign'; readonly markup: string }

/** The lines of ours that are no part, and the credit within the one of the lead. */
export type LineName = 'authors' | 'lead' | 'credit'

/** Reads a card that may be ours, somebody else's, or ours with something of theirs in it. */
export function readCard(markup: string): readonly CardPiece[] {
  const pieces: CardPiece[] = []
  for (const node of parseMarkup(markup)) {
    const piece = pieceOf(node)
    const last = pieces.at(-1)
    if (piece === null) continue
    if (piece.kind === 'foreign' && last?.kind === 'foreign') {
      pieces[pieces.length - 1] = { kind: 'foreign', markup: last.markup + piece.markup }
    } else pieces.push(piece)
  }
  return pieces
}

function pieceOf(node: MarkupNode): CardPiece | null {
  if ('data' in node) {
    const memo = readMemo(node.data)
    return memo === null ? null : { kind: 'memo', memo }
  }
  if ('value' in node) return node.value.trim() === '' ? null : foreign(node)
  if (!('tagName' in node)) return null
  const key = attribute(node, 'data-dateline')
  if (key === 'authors' || key === 'lead') {
    return { kind: 'line', name: key, words: textOf(node), credit: creditIn([node]) }
  }
  const partKey = partKeyOf(key)
  return partKey === null ? foreign(node) : { kind: 'part', part: readPart(node, partKey) }
}

function foreign(node: MarkupNode): CardPiece {
  return { kind: 'foreign', markup: serializeOuter(node) }
}

function partKeyOf(key: string): RemotePartKey | null {
  if (key === 'head' || key === 'body' || key === 'foot') return key
  return key !== 'foreign' && isId(key) ? entryId(key) : null
}

function readPart(section: MarkupElement, key: RemotePartKey): RemotePart {
  const lines: Record<keyof typeof partClass, string[]> = {
    stamp: [],
    mark: [],
    headline: [],
    byline: [],
    text: [],
    note: [],
  }
  for (const node of section.childNodes) {
    const line = 'tagName' in node ? lineOf(node) : null
    if (line === null) lines.text.push(serializeOuter(node))
    else if (line === 'text') lines.text.push(bodyMarkup(node as MarkupElement))
    else lines[line].push(textOf(node as MarkupElement))
  }
  const { body, unread } = readHtml(lines.text.join(''))
  return {
    key,
    stamp: readIsoInstant(attribute(section, 'data-at')),
    label: lines.stamp.join(' '),
    mark: lines.mark.join(' '),
    headline: lines.headline.join(' '),
    byline: lines.byline.join(' '),
    body,
    notes: lines.note,
    unread,
  }
}

function lineOf(element: MarkupElement): keyof typeof partClass | null {
  const classes = attribute(element, 'class').split(/\s+/)
  const names = Object.keys(partClass) as (keyof typeof partClass)[]
  return names.find((name) => classes.includes(partClass[name])) ?? null
}

/** The text's markup with its headings at the level they were written at. */
function bodyMarkup(element: MarkupElement): string {
  const lowered = Number(attribute(element, 'data-lowered'))
  if (lowered === 1 || lowered === 2) raiseHeadings(element, lowered)
  return serialize(element)
}

function raiseHeadings(element: MarkupElement, by: 1 | 2): void {
  const waiting: MarkupNode[] = [...element.childNodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    const level = /^h([2-6])$/.exec(node.tagName)?.[1]
    if (level !== undefined) {
      const raised = `h${String(Math.max(2, Number(level) - by))}`
      node.tagName = raised
      node.nodeName = raised
    }
    for (const child of node.childNodes) waiting.push(child)
  }
}

/** The words in an element as they were written, without what a browser makes of white space. */
function textOf(element: MarkupElement): string {
  let words = ''
  const waiting: MarkupNode[] = [...element.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) words += node.value
    if ('tagName' in node) waiting.push(...[...node.childNodes].reverse())
  }
  return words.trim()
}

/** The same for markup. */
export function markupText(markup: string): string {
  const fragment = parseFragment(`<div>${markup}</div>`)
  const [holder] = fragment.childNodes
  return holder !== undefined && 'tagName' in holder ? textOf(holder) : ''
}

function attribute(element: MarkupElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** A part of words that somebody else put in. */
export function foreignPart(reading: Pick<RemotePart, 'body' | 'unread'>): RemotePart {
  return {
    key: 'foreign',
    stamp: null,
    label: '',
    mark: '',
    headline: '',
    byline: '',
    body: reading.body,
    notes: [],
    unread: reading.unread,
  }
}

/** Whether a foreign part shows readers anything. */
export function showsNothing({ body, unread }: RemotePart): boolean {
  return unread.length === 0 && body === emptyBody
}
