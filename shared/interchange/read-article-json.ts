import { z } from 'zod'
import { appError } from '../app-error'
import { parseBody } from '../document/parse-body'
import {
  articleIdSchema,
  authorSchema,
  fieldsSchema,
  flagsSchema,
  pictureFileSchema,
  statusSchema,
} from '../ipc/schemas'
import type { NewCoverage, NewUpdate } from '../model/coverage'
import type { PictureFile } from '../model/media'
import type { Instant } from '../model/stamp'
import { err, ok, type Result } from '../result'
import { say } from '../words/say'
import { articleJsonVersion } from './article-json'

/** What comes in with an article's file, and what stays behind. */
export interface ArticleReading {
  readonly coverage: NewCoverage
  /** Updates that were being written or had been withdrawn: they are not taken in. */
  readonly leftOut: number
  /** Pictures the text speaks of; their files are not in it. */
  readonly pictures: readonly PictureFile[]
}

/**
 * Reads the file that `writeArticleJson` writes, from wherever it comes: every value is checked. It
 * becomes an article of its own, a draft with new ids; nothing in it says what readers have seen.
 */
export function readArticleJson(text: string): Result<ArticleReading> {
  const json = parsed(text)
  const head = z
    .object({ format: z.literal('dateline-article'), version: z.number() })
    .safeParse(json)
  if (!head.success) return err(notOurs())
  if (head.data.version > articleJsonVersion) return err(newer())
  const article = articleSchema.safeParse(json)
  if (!article.success) {
    const [issue] = article.error.issues
    const place = issue?.path.join('.') ?? ''
    return err(issue?.code === 'too_big' ? tooMuch(place) : broken(place))
  }
  return readParts(article.data)
}

function readParts(json: z.infer<typeof articleSchema>): Result<ArticleReading> {
  const body = parseBody(json.body.text)
  if (!body.ok) return body
  const updates: NewUpdate[] = []
  const posted = json.updates.filter(({ state }) => state === 'posted')
  for (const { text, labelAsWritten, stamp, headline, authors, flags, status } of posted) {
    const words = parseBody(text)
    if (!words.ok) return words
    updates.push({
      stamp,
      stampAsWritten: labelAsWritten,
      headline,
      authors,
      flags,
      status,
      body: words.value,
    })
  }
  const fields = { ...json.fields, previousDay: unlinked(json.fields.previousDay), nextDay: null }
  const files = [fields.lead?.file ?? null, fields.map?.file ?? null]
  return ok({
    coverage: {
      kind: json.kind,
      state: 'draft',
      // It goes to readers by a decision of its own, not by one made elsewhere.
      fields: { ...fields, slug: '', embargo: null },
      body: body.value,
      // The file has the newest first.
      updates: updates.reverse(),
    },
    leftOut: json.updates.length - posted.length,
    pictures: files.filter((file) => file !== null),
  })
}

const time = z.string().transform((text, context): Instant => {
  // As `Date` writes it, in UTC; anything else would be a guess.
  const instant = /^[+-]?\d{4,6}-\d\d-\d\dT[\d:.]{12}Z$/.test(text) ? Date.parse(text) : NaN
  if (!Number.isNaN(instant)) return instant
  context.addIssue({ code: 'custom', message: 'a time' })
  return z.NEVER
})

const words = z.string().max(8_000_000)

const file = z
  .looseObject({ sha256: z.string() })
  .transform(({ sha256, ...rest }, context) => {
    const picture = pictureFileSchema.safeParse({ ...rest, id: sha256 })
    if (picture.success) return picture.data
    context.addIssue({ code: 'custom', message: 'a picture' })
    return z.NEVER
  })
  .nullable()

const lead = z.object({
  file,
  caption: words,
  credit: words,
  alt: words,
  decorative: z.literal(true).exactOptional(),
})

const map = z.object({
  file,
  credit: words,
  alt: words,
  decorative: z.literal(true).exactOptional(),
})

const update = z.object({
  state: z.enum(['composing', 'posted', 'withdrawn']),
  stamp: time,
  labelAsWritten: words.nullable(),
  headline: words,
  authors: z.array(authorSchema).max(100),
  // Older files say nothing of it.
  status: statusSchema.default(null),
  flags: flagsSchema,
  text: z.unknown(),
})

const articleSchema = z
  .looseObject({
    kind: z.enum(['live', 'story']),
    lead: lead.nullable(),
    map: map.nullable(),
    embargo: time.nullable(),
    body: z.object({ text: z.unknown() }),
    updates: z.array(update).max(100_000),
  })
  .transform((json, context) => {
    const fields = fieldsSchema.safeParse(json)
    if (fields.success) return { ...json, fields: fields.data }
    for (const issue of fields.error.issues) context.addIssue({ ...issue })
    return z.NEVER
  })

/** The day before may be another newsroom's article: its words and address stay, its id does not. */
function unlinked(link: z.infer<typeof fieldsSchema>['previousDay']) {
  if (link === null || !articleIdSchema.safeParse(link.articleId).success) return link
  const { label, title, url } = link
  return { label, title, url }
}

function parsed(text: string): unknown {
  try {
    // Some editors put a mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

const notOurs = () =>
  appError(
    'unreadable-file',
    say('This is not an article of Dateline.'),
    say('Nothing was taken in. Text is imported with “Import Text…”.'),
  )

const newer = () =>
  appError(
    'unreadable-file',
    say('The article was written by a newer Dateline.'),
    say('Nothing was taken in. Install the newer version first.'),
  )

function broken(place: string) {
  return appError(
    'unreadable-file',
    say('The article’s file is damaged.'),
    say('Nothing was taken in. Save a copy anew where it comes from.'),
    place,
  )
}

function tooMuch(place: string) {
  return appError(
    'too-large',
    say('A part of the article is longer than Dateline takes.'),
    say('Nothing was taken in. Shorten it where it comes from, and save a copy anew.'),
    place,
  )
}
