import { z } from 'zod'
import type { EntryLines } from '../../document/article-lines'
import { mostReplaced, type WordsPutBack, type WordsReplaced } from '../../find/find-everywhere'
import type { ArticleId, EntryId } from '../../ids'
import { request } from '../request'
import { articleIdSchema, entryIdSchema } from '../schemas'

const offset = z.number().int().min(0).max(8_000_000)
const pictureField = z.enum(['caption', 'credit', 'alt'])

const placeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('field'),
    field: z.enum(['headline', 'standfirst', ...pictureField.options]),
  }),
  z.object({ kind: z.literal('update-headline'), entryId: entryIdSchema }),
  z.object({ kind: z.literal('text'), entryId: entryIdSchema, line: offset, start: offset }),
  z.object({
    kind: z.literal('card'),
    entryId: entryIdSchema,
    line: offset,
    start: offset,
    field: z.enum([
      ...pictureField.options,
      ...(['title', 'quote', 'author', 'source', 'time', 'who', 'where'] as const),
    ]),
  }),
])

/** What an article says. */
export interface ArticleWordsRead {
  readonly articleId: ArticleId
  readonly entries: readonly EntryLines[]
  /** What its updates are called. */
  readonly labels: Readonly<Record<EntryId, string>>
}

/** Finding and replacing in all articles. */
export const replacingRequests = {
  /** What these articles say, line by line; one that is gone is left out. */
  readWords: request(z.object({ articleIds: z.array(articleIdSchema).max(50) })).replies<
    readonly ArticleWordsRead[]
  >(),
  /** All of it or nothing. */
  replaceWords: request(
    z.object({
      changes: z
        .array(
          z.object({
            articleId: articleIdSchema,
            place: placeSchema,
            from: offset,
            to: offset,
            words: z.string().min(1).max(100_000),
            by: z.string().max(100_000),
          }),
        )
        .max(mostReplaced),
    }),
  ).replies<WordsReplaced>(),
  /** Undoes the last replacing. */
  putWordsBack: request(z.object({ undoId: z.string().max(60) })).replies<WordsPutBack>(),
}
