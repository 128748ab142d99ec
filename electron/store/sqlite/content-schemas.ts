import { z } from 'zod'
import { parseBody } from '../../../shared/document/parse-body'
import type { Body } from '../../../shared/document/nodes'
import { articleId, correctionId, mediaId } from '../../../shared/ids'
import type { ArticleFields, DayLink } from '../../../shared/model/article'
import { archiveKinds, type ArticleOrigin } from '../../../shared/model/article-origin'
import type { Author } from '../../../shared/model/author'
import type { Correction } from '../../../shared/model/correction'
import { pictureTypes } from '../../../shared/model/media'
import type {
  BodyRevision,
  FieldsRevision,
  RevisionContent,
  UpdateRevision,
} from '../../../shared/model/revision'
import type { Series } from '../../../shared/model/series'
import { updateStatuses } from '../../../shared/model/update'
import { assertNever } from '../../../shared/result'

// What is stored is read without the limits of the messages: an imported line may be longer than
// any an editor may type, and must still open.

const author: z.ZodType<Author> = z
  .object({ name: z.string(), url: z.string().optional() })
  .transform(({ name, url }) => (url === undefined ? { name } : { name, url }))

const pictureFile = z.object({
  id: z.string().transform(mediaId),
  type: z.enum(pictureTypes),
  width: z.number(),
  height: z.number(),
  look: z.enum(['opaque', 'transparent', 'animated']).exactOptional(),
  crop: z
    .object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })
    .exactOptional(),
  focus: z.object({ x: z.number(), y: z.number() }).exactOptional(),
})

const picture = z.object({
  file: pictureFile.nullable(),
  caption: z.string(),
  credit: z.string(),
  alt: z.string(),
  decorative: z.literal(true).exactOptional(),
})

const mapCredit = z.object({
  file: pictureFile.nullable(),
  credit: z.string(),
  alt: z.string(),
  decorative: z.literal(true).exactOptional(),
})

const dayLink: z.ZodType<DayLink> = z
  .object({
    label: z.string(),
    title: z.string(),
    url: z.string(),
    articleId: z.string().transform(articleId).optional(),
  })
  .transform(({ articleId: id, ...link }) => (id === undefined ? link : { ...link, articleId: id }))

const series: z.ZodType<Series> = z.object({
  name: z.string(),
  epoch: z.string(),
  headline: z.string(),
})

const opening = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('headline') }),
  z.object({ kind: z.literal('standfirst') }),
  z.object({ kind: z.literal('caption') }),
  z.object({ kind: z.literal('previous-day') }),
  z.object({ kind: z.literal('map') }),
  z.object({ kind: z.literal('empty-entry') }),
  z.object({ kind: z.literal('kept'), text: z.string() }),
])

const origin: z.ZodType<ArticleOrigin> = z.object({
  kind: z.enum(archiveKinds),
  key: z.string(),
  addresses: z.array(z.string()),
  publishedAt: z.number().nullable(),
  modifiedAt: z.number().nullable(),
})

const fields: z.ZodType<ArticleFields> = z.object({
  headline: z.string(),
  standfirst: z.string(),
  slug: z.string(),
  address: z.string().exactOptional(),
  section: z.string(),
  tags: z.array(z.string()),
  authors: z.array(author),
  language: z.string(),
  zone: z.string(),
  stampTemplate: z.string(),
  day: z.string(),
  lead: picture.nullable(),
  map: mapCredit.nullable(),
  previousDay: dayLink.nullable(),
  nextDay: dayLink.nullable().default(null),
  series: series.nullable().default(null),
  importedOpening: z.array(opening).nullable(),
  origin: origin.exactOptional(),
  changeLog: z.boolean().default(false),
  embargo: z.number().nullable().default(null),
})

const body: z.ZodType<Body> = z.unknown().transform((json, context) => {
  const parsed = parseBody(json)
  if (parsed.ok) return parsed.value
  context.addIssue({ code: 'custom', message: parsed.error.message })
  return z.NEVER
})

const corrections: z.ZodType<readonly Correction[]> = z
  .array(
    z.object({
      id: z.string().transform(correctionId),
      kind: z.enum(['correction', 'clarification']),
      at: z.number(),
      text: z.string(),
      place: z.enum(['top', 'bottom', 'entry']),
    }),
  )
  .default([])

/** The content of a stored revision: an article's fields, its original entry, or an update. */
export const contentSchema: z.ZodType<RevisionContent> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fields'),
    articleKind: z.enum(['live', 'story']),
    state: z.enum(['draft', 'live', 'ended']),
    fields,
    corrections,
  }),
  z.object({ kind: z.literal('body'), body, corrections }),
  z.object({
    kind: z.literal('update'),
    state: z.enum(['composing', 'posted', 'withdrawn']),
    stamp: z.number(),
    stampAsWritten: z.string().nullable(),
    headline: z.string(),
    authors: z.array(author),
    flags: z.object({ pinned: z.boolean(), keyEvent: z.boolean(), summary: z.boolean() }),
    status: z.enum(updateStatuses).nullable().default(null),
    withdrawnReason: z.string(),
    body,
    corrections,
  }),
])

/**
 * The content as it is written: an empty list of notices, a change log that is off and whatever came
 * later and is not set are left out, so that a text from before there were any is the same text, to the
 * byte, when it is kept again.
 */
export function contentJson(content: RevisionContent): string {
  const { corrections: notices, ...rest } = content
  const kept = keptOf(rest)
  return JSON.stringify(notices.length === 0 ? kept : { ...kept, corrections: notices })
}

function keptOf(content: ContentWithoutNotices) {
  switch (content.kind) {
    case 'fields':
      return { ...content, fields: fieldsKept(content.fields) }
    case 'update': {
      const { status, ...rest } = content
      return status === null ? rest : content
    }
    case 'body':
      return content
    default:
      return assertNever(content)
  }
}

type ContentWithoutNotices =
  | Omit<FieldsRevision, 'corrections'>
  | Omit<UpdateRevision, 'corrections'>
  | Omit<BodyRevision, 'corrections'>

function fieldsKept({
  changeLog,
  embargo,
  nextDay,
  series: of,
  ...rest
}: ArticleFields): Partial<ArticleFields> {
  return {
    ...rest,
    ...(changeLog ? { changeLog } : {}),
    ...(embargo === null ? {} : { embargo }),
    ...(nextDay === null ? {} : { nextDay }),
    ...(of === null ? {} : { series: of }),
  }
}
