import { z } from 'zod'
import { articleId, entryId, isId, type ArticleId } from '../../ids'
import type { Instant } from '../../model/stamp'
import type { RemotePart, RemotePartKey } from '../remote/remote-content'

/**
 * How a group of a post is known as ours: it stands in the group's `metadata`, the one place where
 * WordPress keeps what it does not know, also when somebody saves the post there.
 */
export interface PartMark {
  readonly article: ArticleId
  /** `lead` holds the words of the lead picture and the byline, `mark` nothing at all. */
  readonly id: Exclude<RemotePartKey, 'foreign'> | 'lead' | 'mark'
  /** An update's stamp. */
  readonly at: Instant | null
  /** The byline's names, where the group has a byline of the article. */
  readonly authors: readonly string[]
}

const markShape = z.object({
  metadata: z.object({
    dateline: z.object({
      article: z.string().refine(isId),
      id: z.string().refine(isId),
      at: z.iso.datetime({ offset: true }).optional().catch(undefined),
      authors: z.array(z.string()).optional().catch(undefined),
    }),
  }),
})

/** The mark in what a block's comment says; null: the block is not ours. */
export function readMark(json: string): PartMark | null {
  if (!json.includes('dateline')) return null
  const read = markShape.safeParse(parsed(json))
  if (!read.success) return null
  const { article, id, at, authors } = read.data.metadata.dateline
  return {
    article: articleId(article),
    id: id === 'lead' || id === 'mark' || isOwnPlace(id) ? id : entryId(id),
    at: at === undefined ? null : Date.parse(at),
    authors: authors ?? [],
  }
}

/** The mark as it is written, with a name for the editors there and a short hash of what it marks. */
export function writeMark(
  mark: PartMark,
  { name, of }: { readonly name: string; readonly of: Pick<RemotePart, 'body'> | object },
): object {
  return {
    name,
    dateline: {
      article: mark.article,
      id: mark.id,
      ...(mark.at === null ? {} : { at: new Date(mark.at).toISOString() }),
      ...(mark.authors.length === 0 ? {} : { authors: mark.authors }),
      rev: shortHash(JSON.stringify(of)),
    },
  }
}

function isOwnPlace(id: string): id is 'head' | 'body' | 'foot' {
  return id === 'head' || id === 'body' || id === 'foot'
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

// FNV-1a: tells one state of a part from the next to whoever reads the post; nothing rests on it.
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
