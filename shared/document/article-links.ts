import type { ArticleId } from '../ids'
import { madeOnce } from '../made-once'
import { linkedArticle } from './link-target'
import { makeText } from './make-body'
import type { Body, Link, Text } from './nodes'

/** Where readers find another article of ours, at the place that is published to; null: not there. */
export type ArticleAddress = (id: ArticleId) => string | null

/**
 * A text whose links to other articles lead to where readers find them. Where they do not find one, its
 * words stay without a link. Looks into every kind of block; without such links it is the same object.
 */
export function withArticleLinks(body: Body, addressOf: ArticleAddress): Body {
  return articlesLinked(body).length === 0 ? body : resolved(body, addressOf)
}

/** The articles of ours that a text links to, each as often as it does, with the linked words. */
export function articlesLinked(body: Body): readonly LinkedArticle[] {
  return linked(body, '', () =>
    linksOf(body).flatMap(({ url, children }) => {
      const id = linkedArticle(url)
      const words = children.map((child) => (child.type === 'text' ? child.text : ' ')).join('')
      return id === null ? [] : [{ id, words }]
    }),
  )
}

interface LinkedArticle {
  readonly id: ArticleId
  readonly words: string
}

// Asked of a thousand texts with each publishing, of which one is new.
const linked = madeOnce<Body, readonly LinkedArticle[]>()

/** The same text with other addresses for some of its links. */
export function withAddresses(body: Body, addresses: ReadonlyMap<string, string>): Body {
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapped)
    if (typeof value !== 'object' || value === null) return value
    if (isLink(value)) return { ...value, url: addresses.get(value.url) ?? value.url }
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, mapped(field)]))
  }
  const hasAny = linksOf(body).some(({ url }) => addresses.has(url))
  return hasAny ? (mapped(body) as Body) : body
}

function resolved(body: Body, addressOf: ArticleAddress): Body {
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return joined(value.flatMap(mapAll))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, map(field)]))
  }
  const mapAll = (value: unknown): readonly unknown[] => {
    const id = isLink(value) ? linkedArticle(value.url) : null
    if (!isLink(value) || id === null) return [map(value)]
    const url = addressOf(id)
    return url === null ? value.children : [{ ...value, url }]
  }
  // The shape is what it was: only links are made anew.
  return map(body) as Body
}

/** Words that have lost their link join those around them, as if they had never had one. */
function joined(values: readonly unknown[]): readonly unknown[] {
  const result: unknown[] = []
  for (const value of values) {
    const last = result.at(-1)
    const joins = isPlain(last) && isPlain(value) && last.format === value.format
    if (joins) result[result.length - 1] = makeText(last.text + value.text, last.format)
    else result.push(value)
  }
  return result
}

// A text never changes, and of two thousand on a page one does: the others are looked through once.
const known = new WeakMap<Body, readonly Link[]>()

function linksOf(body: Body): readonly Link[] {
  const before = known.get(body)
  if (before !== undefined) return before
  const links = linksIn(body.root)
  known.set(body, links)
  return links
}

function linksIn(value: unknown): readonly Link[] {
  if (typeof value !== 'object' || value === null) return []
  return isLink(value) ? [value] : Object.values(value).flatMap(linksIn)
}

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false
  const { type, url, children } = value as Readonly<Record<string, unknown>>
  return type === 'link' && typeof url === 'string' && Array.isArray(children)
}

function isPlain(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false
  const { type, $ } = value as Readonly<Record<string, unknown>>
  return type === 'text' && $ === undefined
}
