import { z } from 'zod'
import type { Instant } from '../../model/stamp'
import { isLanguage } from '../../model/language'
import type { ArchivedPicture, ArchivedThing } from '../archive/archived-post'
import { fileOfSource, sourceOfFile } from '../archive/archive-source'
import { markdownMarkup } from '../front-matter/markdown-markup'
import { blockMarkup } from './block-markup'

/** The settings of a site of Publii (`input/config/site.config.json`), as far as they matter here. */
export const publiiSettings = z.object({
  name: z.string().catch(''),
  displayName: z.string().optional().catch(undefined),
  domain: z.string().catch(''),
  language: z.string().catch(''),
  advanced: z
    .object({
      urls: z
        .object({
          cleanUrls: z.boolean().catch(false),
          postsPrefix: z.string().catch(''),
        })
        .catch({ cleanUrls: false, postsPrefix: '' }),
    })
    .catch({ urls: { cleanUrls: false, postsPrefix: '' } }),
})
/** Their type. */
export type PubliiSettings = z.infer<typeof publiiSettings>

/** A row of `posts`, with what belongs to it. */
export interface PubliiPost {
  readonly id: number
  readonly title: string
  readonly slug: string
  readonly text: string
  readonly createdAt: Instant | null
  readonly modifiedAt: Instant | null
  /** Words with commas between: `published,featured`. */
  readonly status: string
  readonly author: string
  readonly tags: readonly { readonly id: number; readonly name: string }[]
  /** The picture on top: its file, and JSON with its words. */
  readonly image: { readonly url: string; readonly data: string } | null
  /** JSON of `_core`: editor, main tag, description. */
  readonly core: string
}

/** What the posts of a site are read with. */
export interface PubliiAround {
  readonly settings: PubliiSettings
  /** The last part of each post’s address, for links among them. */
  readonly slugs: ReadonlyMap<number, string>
}

/** A post of Publii in our terms; null for what is none: a page, or one in the bin. */
export function postOfPublii(post: PubliiPost, around: PubliiAround): ArchivedThing | null {
  const { settings } = around
  const states = post.status.split(',').map((word) => word.trim())
  if (states.includes('is-page') || states.includes('trashed')) return null
  const isDraft = states.includes('draft') || !states.includes('published')
  const core = coreOf(post.core)
  const main = post.tags.find(({ id }) => String(id) === String(core.mainTag))
  const { markup, left } = markupOf(post, core.editor, around)
  const address = addressOf(post.slug, settings)
  return {
    kind: 'post',
    post: {
      key: `publii ${settings.domain || settings.name} ${String(post.id)}`,
      title: post.title,
      standfirst: core.metaDesc,
      addresses: isDraft ? [] : [address],
      slug: post.slug,
      markup,
      place: {
        address: /^https?:/.test(address) ? address : '',
        picture: ({ source }) => (fileOfSource(source) === null ? null : { source, alt: '' }),
      },
      publishedAt: post.createdAt,
      modifiedAt: post.modifiedAt,
      authors: post.author === '' ? [] : [post.author],
      section: main?.name ?? '',
      tags: post.tags.filter((tag) => tag !== main).map(({ name }) => name),
      state: isDraft ? 'draft' : 'published',
      language: isLanguage(settings.language) ? settings.language : null,
      lead: leadOf(post),
      updates: null,
      left,
    },
  }
}

const coreSchema = z
  .object({
    editor: z.string().catch('tinymce'),
    mainTag: z.union([z.string(), z.number()]).catch(''),
    metaDesc: z.string().catch(''),
  })
  .catch({ editor: 'tinymce', mainTag: '', metaDesc: '' })

function coreOf(json: string) {
  return coreSchema.parse(parsed(json))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Where Publii put a post. */
function addressOf(slug: string, { domain, advanced }: PubliiSettings): string {
  const { cleanUrls, postsPrefix } = advanced.urls
  const prefix = postsPrefix === '' ? '' : `${postsPrefix}/`
  return `${domain.replace(/\/+$/, '')}/${prefix}${slug}${cleanUrls ? '/' : '.html'}`
}

function markupOf(
  { id, text }: PubliiPost,
  editor: string,
  { settings, slugs }: PubliiAround,
): { readonly markup: string; readonly left: readonly string[] } {
  const whole = text
    .replace(/#DOMAIN_NAME#([^"'\s)<>\\]*)/g, (_, file: string) => mediaOf(id, file))
    .replace(/#INTERNAL_LINK#\/(\w+)\/(\d*)/g, (_, kind: string, of: string) => {
      const slug = kind === 'post' || kind === 'page' ? slugs.get(Number(of)) : undefined
      return slug === undefined ? settings.domain : addressOf(slug, settings)
    })
    .replace(/<hr\s+id=["']read-more["'][^<>]*>/gi, '')
  switch (editor) {
    case 'markdown':
      return markdownMarkup(whole)
    case 'blockeditor':
      return blockMarkup(whole)
    default:
      return { markup: whole, left: [] }
  }
}

function mediaOf(id: number, file: string): string {
  return sourceOfFile(`media/posts/${String(id)}/${decoded(file)}`)
}

const pictureWords = z
  .object({
    alt: z.string().catch(''),
    caption: z.string().catch(''),
    credits: z.string().catch(''),
  })
  .catch({ alt: '', caption: '', credits: '' })

function leadOf({ id, image }: PubliiPost): ArchivedPicture | null {
  if (image === null || image.url === '') return null
  const { alt, caption, credits } = pictureWords.parse(parsed(image.data))
  return { source: mediaOf(id, image.url), alt, caption, credit: credits }
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}
