import { z } from 'zod'

const time = z.iso.datetime({ offset: true })
const label = z.object({ id: z.string().max(64), name: z.string().max(400) })
const words = (limit: number) => z.string().max(limit).nullish()

/** A post as Ghost's Admin API gives it: of its seventy fields those that an article has. */
export const ghostPostSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{24}$/),
  title: z.string().max(2_000),
  slug: z.string().max(400),
  url: z.string().max(4_000),
  status: z.enum(['draft', 'scheduled', 'published', 'sent']),
  updated_at: time,
  published_at: time.nullish(),
  /** Null in posts from before Ghost 5.45 that nobody has saved since. */
  lexical: z.string().nullish(),
  /** As readers get it; made by Ghost. */
  html: z.string().nullish(),
  custom_excerpt: words(4_000),
  codeinjection_head: words(100_000),
  feature_image: words(4_000),
  feature_image_alt: words(4_000),
  feature_image_caption: words(100_000),
  tags: z.array(label.extend({ visibility: z.string().max(40).nullish() })).default([]),
  authors: z.array(label).default([]),
})

/** A post on a Ghost site. */
export type GhostPost = z.infer<typeof ghostPostSchema>

/** A tag or an author of a Ghost site. */
export type GhostLabel = z.infer<typeof label>

/** The same for a list of them. */
export const ghostLabelSchema = label
