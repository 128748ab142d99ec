import { z } from 'zod'
import type { Body } from '../../document/nodes'
import type { EntryId } from '../../ids'
import type { Article } from '../../model/article'
import type { Instant } from '../../model/stamp'
import type { ArticleBody, Update } from '../../model/update'
import { request } from '../request'
import {
  articleIdSchema,
  correctionIdSchema,
  correctionPlaceSchema,
  entryIdSchema,
  instantSchema,
  noticeTextSchema,
  tellingSchema,
} from '../schemas'
import { detailsSchema } from './update-requests'

/** The entry after a save: its new version, for the next one. */
export interface DraftSavedReply {
  readonly id: EntryId
  readonly version: number
  readonly savedAt: Instant
  readonly entry: Update | ArticleBody
}

/** A text as it stands after something was said of it: the fields, the original entry or an update. */
export type ToldEntry = Article | ArticleBody | Update

// Null: the words around the text.
const textNamed = { articleId: articleIdSchema, entryId: entryIdSchema.nullable() }
const noticeNamed = { ...textNamed, correctionId: correctionIdSchema }

/** The original entry and the updates: writing, posting, taking back. */
export const entryRequests = {
  saveDraft: request(
    z.object({
      id: entryIdSchema,
      baseVersion: z.number().int().min(0),
      // The shape is `parseBody`'s to check, the only door in for text.
      body: z.custom<Body>((value) => typeof value === 'object' && value !== null),
    }),
  ).replies<DraftSavedReply>(),
  startUpdate: request(z.object({ articleId: articleIdSchema })).replies<Update>(),
  postUpdate: request(z.object({ id: entryIdSchema, stamp: instantSchema })).replies<Update>(),
  unpostUpdate: request(z.object({ id: entryIdSchema })).replies<Update>(),
  restampUpdate: request(z.object({ id: entryIdSchema, stamp: instantSchema })).replies<Update>(),
  setUpdateDetails: request(detailsSchema).replies<Update>(),
  withdrawUpdate: request(
    z.object({ id: entryIdSchema, reason: z.string().max(2_000) }),
  ).replies<Update>(),
  reinstateUpdate: request(z.object({ id: entryIdSchema })).replies<Update>(),
  /** Says what the change of a published text is; see `ChangeNature`. */
  decideChange: request(z.object({ ...textNamed, telling: tellingSchema })).replies<ToldEntry>(),
  editCorrection: request(
    z.object({ ...noticeNamed, text: noticeTextSchema, place: correctionPlaceSchema }),
  ).replies<ToldEntry>(),
  /** Takes back a notice that no reader has seen. */
  removeCorrection: request(z.object(noticeNamed)).replies<ToldEntry>(),
}
