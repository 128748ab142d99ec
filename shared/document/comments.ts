import { lineInlines } from './body-lines'
import { makeText } from './make-body'
import type { Body, Comment, Inline, Text } from './nodes'
import type { Span } from './to-come'

/** A comment and where the words stand that it is about. */
export interface CommentPlace {
  readonly comment: Comment
  /** The words of each line it stands on, as `bodyLines` numbers them. */
  readonly spans: readonly (Span & { readonly line: number })[]
  /** What it is about; where words were put between, with an ellipsis. */
  readonly words: string
}

/** The comments of a text in the order of their words, each once. */
export function commentsIn(body: Body): readonly CommentPlace[] {
  if (!hasComments(body)) return []
  const places = new Map<string, CommentPlace>()
  lineInlines(body).forEach((inlines, line) => {
    let offset = 0
    for (const leaf of inlines.flatMap(piecesOf)) {
      const words = leaf.type === 'text' ? leaf.text : ' '
      for (const comment of commentsOn(leaf)) {
        const known = places.get(comment.id) ?? { comment, spans: [], words: '' }
        places.set(comment.id, extended(known, { line, from: offset, words }))
      }
      offset += words.length
    }
  })
  return [...places.values()]
}

function piecesOf(inline: Inline): readonly Inline[] {
  return inline.type === 'link' ? inline.children : [inline]
}

function extended(
  { comment, spans, words }: CommentPlace,
  more: { readonly line: number; readonly from: number; readonly words: string },
): CommentPlace {
  const { line, from } = more
  const to = from + more.words.length
  const last = spans.at(-1)
  if (last?.line === line && last.to === from) {
    return { comment, spans: [...spans.slice(0, -1), { ...last, to }], words: words + more.words }
  }
  const between = last === undefined ? '' : ' … '
  return { comment, spans: [...spans, { line, from, to }], words: words + between + more.words }
}

/** The comments on a piece of a line. */
export function commentsOn(inline: Inline): readonly Comment[] {
  return inline.type === 'text' ? (inline.$?.comments ?? none) : none
}

const none: readonly Comment[] = []

/** The same words with these comments on them. */
export function withComments({ text, format }: Text, comments: readonly Comment[]): Text {
  const plain = makeText(text, format)
  return comments.length === 0 ? plain : { ...plain, $: { comments: inOrder(comments) } }
}

/** Comments as a text keeps them: each once, the oldest first. */
export function inOrder(comments: readonly Comment[]): readonly Comment[] {
  const each = [...new Map(comments.map((comment) => [comment.id, comment])).values()]
  return each.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Whether two pieces carry the same comments. */
export function sameComments(one: readonly Comment[], other: readonly Comment[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every((comment, at) => isSame(comment, other[at]))
}

function isSame(one: Comment, other: Comment | undefined): boolean {
  return one.id === other?.id && one.text === other.text && one.author === other.author
}

/** Whether anything in a text is commented on. Looks into every kind of block, also later ones. */
export function hasComments(body: Body): boolean {
  const before = known.get(body)
  if (before !== undefined) return before
  const holds = holdsComments(body.root)
  known.set(body, holds)
  return holds
}

/**
 * A text as it is for others than the newsroom: the same without comments, in the form it had before
 * anybody commented. Everything that leaves the machine, or is compared with what has left, goes
 * through here. Looks into every kind of block, so that a new one cannot let a comment out.
 */
export function withoutComments(body: Body): Body {
  return hasComments(body) ? stripped(body) : body
}

// A text never changes: it is looked through once.
const known = new WeakMap<Body, boolean>()

function holdsComments(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isText(value)) return value.$ !== undefined
  return Object.values(value).some(holdsComments)
}

// The shape is what it was: only texts are made anew, and neighbours joined that a comment had parted.
function stripped<Value>(value: Value): Value {
  return strip(value) as Value
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return joined(value.map(strip))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return makeText(value.text, value.format)
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, strip(field)]))
}

function joined(values: readonly unknown[]): readonly unknown[] {
  const result: unknown[] = []
  for (const value of values) {
    const last = result.at(-1)
    if (isText(last) && isText(value) && last.format === value.format) {
      result[result.length - 1] = makeText(last.text + value.text, last.format)
    } else result.push(value)
  }
  return result
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false
  const { type, text, format } = value as Readonly<Record<string, unknown>>
  return type === 'text' && typeof text === 'string' && typeof format === 'number'
}
