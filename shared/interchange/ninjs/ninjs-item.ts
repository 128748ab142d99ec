import { z } from 'zod'

const words = z.object({ role: z.string().default(''), value: z.string() })
const uri = z.string()

const leadPicture = z.object({
  rel: z.literal('lead'),
  name: z.string(),
  uri,
  type: z.literal('picture'),
  by: z.string().optional(),
  descriptions: z.array(words).optional(),
  altIds: z.array(z.object({ role: z.string().default(''), value: z.string() })).optional(),
  renditions: z
    .array(
      z.object({
        name: z.string(),
        href: z.string(),
        contentType: z.string().optional(),
        width: z.number().optional(),
        height: z.number().optional(),
      }),
    )
    .optional(),
})

const textPart = z.object({
  rel: z.string().default('foreign'),
  name: z.string(),
  uri,
  type: z.string().default('text'),
  pubStatus: z.string().optional(),
  firstCreated: z.string().optional(),
  headlines: z.array(words).optional(),
  by: z.string().optional(),
  bodies: z.array(z.object({ contentType: z.string().optional(), value: z.string() })).optional(),
  descriptions: z.array(words).optional(),
})

/**
 * An article as ninjs 3.1 (IPTC), in the mapping of `docs/open-api.yaml`: one association for the lead
 * picture and for each part of the page. Read leniently: what is not ours is passed over.
 */
export const ninjsItem = z.object({
  standard: z.object({ name: z.string(), version: z.string() }).optional(),
  uri,
  type: z.string().optional(),
  profile: z.string().optional(),
  language: z.string().optional(),
  slugline: z.string().optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).default('usable'),
  embargoedUntil: z.string().optional(),
  firstCreated: z.string().optional(),
  headlines: z.array(words).optional(),
  descriptions: z.array(words).optional(),
  subjects: z
    .array(
      z.object({
        name: z.string(),
        rel: z.string().default(''),
        creator: z.string().optional().catch(undefined),
      }),
    )
    .optional(),
  infoSources: z.array(z.object({ name: z.string(), role: z.string().default('') })).optional(),
  associations: z.array(z.union([leadPicture, textPart])).optional(),
})

/** An article as ninjs. */
export type NinjsItem = z.infer<typeof ninjsItem>
/** Its lead picture. */
export type NinjsLead = z.infer<typeof leadPicture>
/** One part of its page. */
export type NinjsPart = z.infer<typeof textPart>
/** Plain text in one role. */
export type NinjsWords = z.infer<typeof words>

/** The name of an article that is the same everywhere. */
export function itemUri(articleId: string): string {
  return `${itemUriStart}${articleId}`
}

/** How the names of our articles begin. */
export const itemUriStart = 'urn:dateline:article:'

/** Who gave an article a subject, where it was us: those of others are left to them. */
export const subjectCreator = 'Dateline'

/** The name of an article's lead picture that is the same everywhere. */
export function leadUriOf({ uri: item }: Pick<NinjsItem, 'uri'>): string {
  return `${item}:lead`
}
