import { z } from 'zod'
import { longestTemplate, type SiteTemplates, type TemplateSlot } from '../model/site-templates'
import { sitePageRoles, type SiteDesign } from '../model/site-design'
import { pictureFileSchema } from './schemas'

const line = z.string().max(500)
const longText = z.string().max(200_000)
const template = z.string().max(longestTemplate).optional()

/** A site’s own templates. */
export const siteTemplatesSchema: z.ZodType<SiteTemplates> = z.object({
  masthead: template,
  'front-page': template,
  'list-item': template,
  'article-head': template,
  'article-foot': template,
  footer: template,
} satisfies Record<TemplateSlot, z.ZodType>)

/** What a site is made its own by, as the settings keep it and a window sends it. */
export const siteDesignSchema: z.ZodType<SiteDesign> = z.object({
  tagline: line,
  language: z.string().max(35),
  logo: pictureFileSchema.nullable(),
  looks: z.object({
    accent: z.string().regex(/^(?:#[0-9a-fA-F]{6})?$/),
    faces: z.enum(['serif', 'sans']),
    css: longText,
  }),
  navigation: z.array(z.object({ label: line, url: z.string().max(2_000) })).max(50),
  footer: longText,
  pages: z
    .array(
      z.object({
        slug: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
          .max(80),
        title: line,
        markdown: longText,
        role: z.enum(sitePageRoles),
      }),
    )
    .max(100),
  publisher: z.object({ name: line, email: line, securityContact: z.string().max(2_000) }),
  pings: z.object({
    webSubHub: z.string().max(2_000),
    indexNowKey: z.string().regex(/^(?:[A-Za-z0-9-]{8,128})?$/),
  }),
  redirects: z
    .array(z.object({ from: z.string().max(2_000), to: z.string().max(2_000) }))
    .max(10_000)
    .optional(),
  templates: siteTemplatesSchema.optional(),
})
