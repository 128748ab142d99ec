import { z } from 'zod'
import { safeWebUrl } from '../../../../shared/document/safe-url'
import { ninjsItem } from '../../../../shared/interchange/ninjs/ninjs-item'

const webUrl = z.string().refine((url) => safeWebUrl(url) !== null, 'a web address')
const line = z.string().max(500)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
const state = z.enum(['draft', 'scheduled', 'public', 'withdrawn'])
const api = { api: z.literal('dateline-open-api'), version: z.string().regex(/^1(?:\.|$)/) }
const site = z.object({ name: z.string().min(1).max(200), url: webUrl })

/** What `/.well-known/dateline` answers. */
export const discoveryAnswer = z.object({ ...api, url: webUrl, site })

/** What `/capabilities` answers. */
export const capabilitiesAnswer = z.object({
  ...api,
  site,
  server: z.object({ name: line, version: line }),
  user: line.default(''),
  may: z.object({
    create: z.boolean(),
    publish: z.boolean(),
    upload: z.boolean(),
    delete: z.boolean(),
  }),
  notes: z.array(line).max(20).default([]),
})

/** An article as the server has it; `item` also as it came, with what we do not read. */
export const articleAnswer = z.object({
  id,
  state,
  url: webUrl,
  editUrl: webUrl.optional(),
  modified: z.string(),
  modifiedBy: line.default(''),
  item: z.record(z.string(), z.unknown()).transform((raw, context) => {
    const read = ninjsItem.safeParse(raw)
    if (read.success) return { raw, read: read.data }
    context.addIssue('not a ninjs item')
    return z.NEVER
  }),
})

/** What a list answers. */
export const listAnswer = z.object({
  articles: z
    .array(
      z.object({
        id,
        uri: z.string(),
        headline: z.string(),
        state,
        url: webUrl,
        firstCreated: z.string().optional(),
      }),
    )
    .max(100),
})

/** Where a picture is. */
export const mediaAnswer = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), url: webUrl })

/** Why something was refused (RFC 9457). */
export const problemAnswer = z.object({
  type: z.string().default('about:blank'),
  title: z.string().default(''),
  detail: z.string().default(''),
})

/** The same as every site of the open API says it; what stands before one answers in another form. */
export const ownProblem = z.object({ type: z.string(), title: z.string(), status: z.number() })

/** An article of theirs, read. */
export type ArticleAnswer = z.infer<typeof articleAnswer>
