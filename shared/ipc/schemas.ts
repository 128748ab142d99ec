import { z } from 'zod'
import {
  articleId,
  deliveryId,
  correctionId,
  entryId,
  isId,
  mediaId,
  revisionId,
  targetId,
  type ArticleId,
  type DeliveryId,
  type CorrectionId,
  type EntryId,
  type MediaId,
  type RevisionId,
  type TargetId,
} from '../ids'
import type { ArticleFields, DayLink } from '../model/article'
import { isArticlePath } from '../publish/article-path'
import type { Telling } from '../model/correction'
import { isLanguage } from '../model/language'
import { pictureTypes, type PictureFile } from '../model/media'
import type { LibraryFilter } from '../model/search'
import { checkDay } from '../model/check-day'
import { isZone } from '../model/stamp'
import type { Panels } from '../model/window-seat'
import { archiveKinds, type ArticleOrigin } from '../model/article-origin'
import type { Author } from '../model/author'
import { updateStatuses } from '../model/update'

// As much as a text that is imported may hold: what came in can always be saved again.
const text = z.string().max(8_000_000)

const id = z.string().refine(isId, 'an id of ours')

/** An article's id. */
export const articleIdSchema: z.ZodType<ArticleId> = id.transform(articleId)
/** An entry's id. */
export const entryIdSchema: z.ZodType<EntryId> = id.transform(entryId)
/** A notice's id. */
export const correctionIdSchema: z.ZodType<CorrectionId> = id.transform(correctionId)
/** A revision's id. */
export const revisionIdSchema: z.ZodType<RevisionId> = id.transform(revisionId)
/** A target's id. */
export const targetIdSchema: z.ZodType<TargetId> = id.transform(targetId)
/** A delivery's id. */
export const deliveryIdSchema: z.ZodType<DeliveryId> = id.transform(deliveryId)
/** A picture's id. */
export const mediaIdSchema: z.ZodType<MediaId> = id.transform(mediaId)

/** Milliseconds since 1970 (below zero before it), within what a calendar can show. */
export const instantSchema = z.number().int().min(-60_000_000_000_000).max(8_000_000_000_000)
/** `YYYY-MM-DD`, a day that exists. */
export const daySchema = z.string().refine((day) => checkDay(day).ok, 'a day')
/** An IANA zone name. */
export const zoneSchema = z.string().max(60).refine(isZone, 'a time zone')

/** A BCP 47 language tag. */
export const languageSchema = z.string().max(35).refine(isLanguage, 'a language')

/** Somebody in a byline; an address is http(s) or absent. */
export const authorSchema: z.ZodType<Author> = z
  .object({ name: text, url: text.optional() })
  .transform(({ name, url }) => (url === undefined || url === '' ? { name } : { name, url }))

/** The pin and the two marks of the jump list. */
export const flagsSchema = z.object({
  pinned: z.boolean(),
  keyEvent: z.boolean(),
  summary: z.boolean(),
})

/** How sure the newsroom is of an update; null: nothing is said. */
export const statusSchema = z.enum(updateStatuses).nullable()

const edge = z.number().int().min(1).max(100_000)
const offset = z.number().int().min(0).max(100_000)
const hundredths = z.number().int().min(0).max(100)

/** A picture's file, and which part of it is shown. */
export const pictureFileSchema: z.ZodType<PictureFile> = z.object({
  id: mediaIdSchema,
  type: z.enum(pictureTypes),
  width: edge,
  height: edge,
  look: z.enum(['opaque', 'transparent', 'animated']).exactOptional(),
  crop: z.object({ left: offset, top: offset, width: edge, height: edge }).exactOptional(),
  focus: z.object({ x: hundredths, y: hundredths }).exactOptional(),
})

const openingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('headline') }),
  z.object({ kind: z.literal('standfirst') }),
  z.object({ kind: z.literal('caption') }),
  z.object({ kind: z.literal('previous-day') }),
  z.object({ kind: z.literal('map') }),
  z.object({ kind: z.literal('empty-entry') }),
  z.object({ kind: z.literal('kept'), text: text }),
])

const dayLinkSchema: z.ZodType<DayLink> = z
  .object({ label: text, title: text, url: text, articleId: articleIdSchema.optional() })
  .transform(({ articleId: id, ...link }) => (id === undefined ? link : { ...link, articleId: id }))

const originSchema: z.ZodType<ArticleOrigin> = z.object({
  kind: z.enum(archiveKinds),
  key: z.string().max(5_000),
  addresses: z.array(z.string().max(5_000)).max(100),
  publishedAt: instantSchema.nullable(),
  modifiedAt: instantSchema.nullable(),
})

/** All an editor fills in around the text. */
export const fieldsSchema: z.ZodType<ArticleFields> = z.object({
  headline: text,
  standfirst: text,
  slug: z.string().max(200),
  address: z.string().max(200).refine(isArticlePath).exactOptional(),
  section: text,
  tags: z.array(text).max(10_000),
  authors: z.array(authorSchema).max(100),
  language: languageSchema,
  zone: zoneSchema,
  stampTemplate: z.string().min(1).max(100),
  day: daySchema,
  lead: z
    .object({
      file: pictureFileSchema.nullable(),
      caption: text,
      credit: text,
      alt: text,
      decorative: z.literal(true).exactOptional(),
    })
    .nullable(),
  map: z
    .object({
      file: pictureFileSchema.nullable(),
      credit: text,
      alt: text,
      decorative: z.literal(true).exactOptional(),
    })
    .nullable(),
  previousDay: dayLinkSchema.nullable(),
  nextDay: dayLinkSchema.nullable(),
  series: z
    .object({ name: text, epoch: z.union([daySchema, z.literal('')]), headline: text })
    .nullable(),
  importedOpening: z.array(openingSchema).max(100_000).nullable(),
  origin: originSchema.exactOptional(),
  changeLog: z.boolean(),
  embargo: instantSchema.nullable(),
})

/** Which articles of the library. */
export const libraryFilterSchema: z.ZodType<LibraryFilter> = z.object({
  shelf: z.enum(['desk', 'archive', 'bin', 'template']).nullable(),
  state: z.enum(['draft', 'live', 'ended']).nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  author: z.string().max(1_000).nullable(),
  tag: z.string().max(1_000).nullable(),
  series: z.string().max(1_000).nullable(),
})

/** How large a window is set: percent. */
export const zoomSchema = z.number().int().min(50).max(300)

const panelSchema = z.enum(['auto', 'shown', 'hidden'])

/** What stands beside an article. */
export const panelsSchema: z.ZodType<Panels> = z.object({
  library: panelSchema,
  inspector: panelSchema,
})

/** Where a notice stands. */
export const correctionPlaceSchema = z.enum(['top', 'bottom', 'entry'])

/** What was wrong, as readers read it. */
export const noticeTextSchema = z.string().trim().min(1).max(5_000)

/** What an editor says a change of published words is. */
export const tellingSchema: z.ZodType<Telling> = z.discriminatedUnion('nature', [
  z.object({ nature: z.enum(['minor', 'update']) }),
  z.object({
    nature: z.enum(['correction', 'clarification']),
    text: noticeTextSchema,
    place: correctionPlaceSchema,
  }),
])
