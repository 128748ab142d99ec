import { z } from 'zod'
import { isId, mediaId } from '../../ids'
import { pictureTypes, type PictureFile } from '../../model/media'

const name = z.string().max(2_000)
const file = z
  .object({
    id: z.string().refine(isId).transform(mediaId),
    type: z.enum(pictureTypes),
    width: z.number(),
    height: z.number(),
  })
  .readonly()

const memoSchema = z.object({
  v: z.literal(1),
  headline: z.string().max(20_000),
  standfirst: z.string().max(20_000),
  section: name,
  tags: z.array(name).max(500),
  authors: z.array(name).max(200),
  /** Ids of the Ghost authors who stand for ours. */
  authorIds: z.array(z.string().max(64)).max(200),
  lead: z
    .object({
      file: file.nullable(),
      url: z.string().max(4_000),
      caption: z.string().max(50_000),
      credit: z.string().max(20_000),
      alt: z.string().max(20_000),
    })
    .nullable(),
  slug: name,
})

/**
 * What Dateline meant by a post, where Ghost has no place for it: whose tags and authors are ours, what
 * was cut to fit, where a caption ends and a credit begins. Whatever was changed there since wins.
 */
export type PostMemo = z.infer<typeof memoSchema>

/** The lead picture as meant. */
export type LeadMemo = NonNullable<PostMemo['lead']> & { readonly file: PictureFile | null }

const opening = 'Dateline keeps its notes about this post here, please leave them: '

/** The memo as a comment in markup: no reader sees it, and no text can end it early. */
export function memoComment(memo: PostMemo): string {
  const json = JSON.stringify(memo).replace(
    /[<>&-]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<!-- ${opening}${json} -->`
}

/** The memo in the inside of a comment; null for every other comment. */
export function readMemo(comment: string): PostMemo | null {
  const words = comment.trim()
  if (!words.startsWith(opening.trim())) return null
  try {
    const parsed = memoSchema.safeParse(JSON.parse(words.slice(opening.length)))
    return parsed.success ? parsed.data : null
  } catch {
    // Somebody wrote into it. Without it the post is read as anybody’s.
    return null
  }
}
