import { z } from 'zod'
import { articleId, entryId, isId, type ArticleId } from '../../ids'
import type { Instant } from '../../model/stamp'
import type { RemotePartKey } from '../remote/remote-content'
import { shortHash } from './short-hash'

/**
 * How a group of a post is known as ours. It stands in the group's `metadata`, which WordPress keeps
 * since 6.5 also when somebody saves the post there; and once more in its classes and its id, which
 * older ones keep.
 */
export interface PartMark {
  readonly article: ArticleId
  /** `lead` holds the words of the lead picture and the byline, `mark` nothing at all. */
  readonly id: Exclude<RemotePartKey, 'foreign'> | 'lead' | 'mark'
  /** An update's stamp. */
  readonly at: Instant | null
  /** The byline's names, where the group has a byline of the article. */
  readonly authors: readonly string[]
  /** On the article's own mark: the section and tags that we gave the post, where they are known. */
  readonly terms?: SentTerms
}

/** The section and tags that a sending of ours gave a post. */
export interface SentTerms {
  readonly section: string
  readonly tags: readonly string[]
}

/** Whether a mark is the article's own: nobody copies it along with an update. */
export function isOwnMark({ id }: PartMark): boolean {
  return id === 'lead' || id === 'mark'
}

/** The mark of a group by its comment and its element; null: the group is not ours. */
export function readMark({ json, element }: GroupMarkup): PartMark | null {
  if (!json.includes('dateline')) return null
  const said = parsed(json)
  return markInMetadata(said) ?? markInClasses(said, element)
}

/** A group as it stands in a post: what its comment says, and the element after it. */
export interface GroupMarkup {
  readonly json: string
  readonly element: string
}

/** The mark as metadata, with a name for the editors there and a short hash of what it marks. */
export function markMetadata(
  mark: PartMark,
  { name, of }: { readonly name: string; readonly of: object },
): object {
  return {
    name,
    dateline: {
      article: mark.article,
      id: mark.id,
      ...(mark.at === null ? {} : { at: new Date(mark.at).toISOString() }),
      ...(mark.authors.length === 0 ? {} : { authors: mark.authors }),
      ...(mark.terms === undefined ? {} : { terms: mark.terms }),
      rev: shortHash(JSON.stringify(of)),
    },
  }
}

/** The mark as class names: what kind of group it is, then whose and, for an update, its stamp. */
export function markClasses({ article, id, at }: PartMark): string {
  const kind = isPlace(id) ? `live-${id}` : 'live-update'
  // A stamp before 1970 has a sign, which no class of ours holds.
  const stamp = at === null || at < 0 ? '' : `-${at.toString(36)}`
  return `${kind} dateline-${article}${stamp}`
}

/** The id of an update's element, by which readers link to it; null for every other group. */
export function markAnchor({ id }: PartMark): string | null {
  return isPlace(id) ? null : `u-${id}`
}

const termsShape = z.object({ section: z.string(), tags: z.array(z.string()) })

const metadataShape = z.object({
  metadata: z.object({
    dateline: z.object({
      article: z.string().refine(isId),
      id: z.string().refine(isId),
      at: z.iso.datetime({ offset: true }).optional().catch(undefined),
      authors: z.array(z.string()).optional().catch(undefined),
      terms: termsShape.optional().catch(undefined),
    }),
  }),
})

function markInMetadata(said: unknown): PartMark | null {
  const read = metadataShape.safeParse(said)
  if (!read.success) return null
  const { article, id, at, authors, terms } = read.data.metadata.dateline
  return {
    article: articleId(article),
    id: isPlace(id) ? id : entryId(id),
    at: at === undefined ? null : Date.parse(at),
    authors: authors ?? [],
    ...(terms === undefined ? {} : { terms }),
  }
}

const classShape = z.object({ className: z.string() })

function markInClasses(said: unknown, element: string): PartMark | null {
  const read = classShape.safeParse(said)
  if (!read.success) return null
  const classes = read.data.className
  const own = /(?:^|\s)dateline-([0-9a-z]{1,64})(?:-([0-9a-z]{1,11}))?(?=\s|$)/.exec(classes)
  const kind = /(?:^|\s)live-([a-z]+)(?=\s|$)/.exec(classes)?.[1] ?? ''
  const anchor = /^\s*<[a-z]+\s[^>]*?\bid="u-([0-9a-z]{1,64})"/.exec(element)?.[1]
  const id = isPlace(kind) ? kind : anchor === undefined ? null : entryId(anchor)
  if (own?.[1] === undefined || id === null) return null
  const at = own[2] === undefined ? null : Number.parseInt(own[2], 36)
  return { article: articleId(own[1]), id, at, authors: [] }
}

type Place = 'head' | 'body' | 'foot' | 'lead' | 'mark'

function isPlace(id: string): id is Place {
  return id === 'head' || id === 'body' || id === 'foot' || id === 'lead' || id === 'mark'
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
