import { z } from 'zod'
import type { ArticleId } from '../../ids'
import type { Article } from '../../model/article'
import type { ArticleSummary, Coverage } from '../../model/coverage'
import type { LibraryPage, MarkCount, SearchFound } from '../../model/search'
import type { Shelf } from '../../model/shelf'
import { request } from '../request'
import {
  articleIdSchema,
  daySchema,
  entryIdSchema,
  fieldsSchema,
  libraryFilterSchema,
} from '../schemas'

/** Articles: finding, opening, starting, and what is filled in around the text. */
export const libraryRequests = {
  listArticles: request(
    z.object({ filter: libraryFilterSchema, limit: z.number().int().min(1).max(50_000) }),
  ).replies<LibraryPage>(),
  /** Looks for words among everything written; whatever is typed may be asked. */
  search: request(
    z.object({
      words: z.string().max(10_000),
      order: z.enum(['newest', 'relevance']),
      filter: libraryFilterSchema,
      limit: z.number().int().min(1).max(500),
      within: articleIdSchema.nullable(),
    }),
  ).replies<SearchFound>(),
  /** The names the library can be filtered by, most used first. */
  listMarks: request(z.object({})).replies<readonly MarkCount[]>(),
  openArticle: request(z.object({ articleId: articleIdSchema })).replies<Coverage>(),
  createArticle: request(z.object({ kind: z.enum(['live', 'story']) })).replies<Coverage>(),
  saveFields: request(
    z.object({
      articleId: articleIdSchema,
      baseVersion: z.number().int().min(0),
      fields: fieldsSchema,
    }),
  ).replies<Article>(),
  setArticleState: request(
    z.object({ articleId: articleIdSchema, state: z.enum(['draft', 'live', 'ended']) }),
  ).replies<Article>(),
  /** At hand, put away, or thrown away. */
  putOnShelf: request(
    z.object({ articleId: articleIdSchema, shelf: z.enum(['desk', 'archive', 'bin', 'template']) }),
  ).replies<ArticleSummary>(),
  shelfOf: request(z.object({ articleId: articleIdSchema })).replies<Shelf>(),
  duplicateArticle: request(z.object({ articleId: articleIdSchema })).replies<Coverage>(),
  /** Keeps a copy of an article, without its updates, to begin others from. */
  saveTemplate: request(z.object({ articleId: articleIdSchema })).replies<Coverage>(),
  /** A draft of today that begins as the template does. */
  beginFromTemplate: request(z.object({ articleId: articleIdSchema })).replies<Coverage>(),
  /** The day after as a new article; answers with it. */
  openNextDay: request(
    z.object({
      articleId: articleIdSchema,
      day: daySchema,
      headline: z.string().max(2_000),
      /** The update whose text it begins with; null: it begins empty. */
      summaryId: entryIdSchema.nullable(),
      endsDay: z.boolean(),
    }),
  ).replies<Coverage>(),
  /** Answers with the day before as it is again. */
  undoNextDay: request(
    z.object({
      before: articleIdSchema,
      after: articleIdSchema,
      reopensAs: z.enum(['draft', 'live']).nullable(),
    }),
  ).replies<Coverage>(),
  /** Reads a text file's bytes as text: strict UTF-8, size and emptiness checked. */
  decodeImport: request(
    z.object({ fileName: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
  ).replies<{ readonly fileName: string; readonly text: string }>(),
  /** Lets the editor choose a text file; null where she thought better of it. */
  chooseImportFile: request(z.object({})).replies<{
    readonly fileName: string
    readonly text: string
  } | null>(),
  importLiveText: request(
    z.object({
      text: z.string().max(16_000_000),
      day: daySchema,
      zone: z.string().max(60),
      headline: z.string().max(2_000),
      /** Ids of the offers the editor took. */
      offers: z.array(z.string().max(100)).max(10_000),
    }),
  ).replies<ArticleId>(),
}
