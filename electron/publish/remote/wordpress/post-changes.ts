import { mergePost } from '../../../../shared/publish/wordpress/merge-post'
import { markupToWords, wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { ok, type Result } from '../../../../shared/result'
import type { PostToSend } from '../remote-site'
import { featuredPicture, stateOf, termsOf, type PostRecord } from './post-record'
import type { RestLine } from './rest-line'
import { sameName, termIds } from './site-terms'
import { ownPicture } from './store-picture'

/** What is sent to WordPress of a post. */
export type PostChanges = Readonly<Record<string, string | number | readonly number[]>>

/** Headline, text, excerpt, address and lead picture, where they differ. */
export function changedWords(post: PostToSend, current: PostRecord): PostChanges {
  const { headline, standfirst } = post.content
  const content = mergePost(post.content, {
    article: post.articleId,
    current: current.content.raw,
  })
  return {
    ...(markupToWords(current.title.raw) === markupToWords(wordsToMarkup(headline))
      ? {}
      : { title: wordsToMarkup(headline) }),
    ...(content === current.content.raw ? {} : { content }),
    ...(markupToWords(current.excerpt.raw) === markupToWords(wordsToMarkup(standfirst))
      ? {}
      : { excerpt: wordsToMarkup(standfirst) }),
    ...changedSlug(post, current),
    ...changedPicture(post, current),
  }
}

// The address of what readers have is never changed: they have linked to it.
function changedSlug({ slug }: PostToSend, current: PostRecord): PostChanges {
  if (slug === '' || stateOf(current) === 'public') return {}
  const there = decoded(current.slug)
  const isOurs =
    there === slug || (there.startsWith(`${slug}-`) && /^-\d+$/.test(there.slice(slug.length)))
  return isOurs ? {} : { slug }
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

function changedPicture({ content, pictures }: PostToSend, current: PostRecord): PostChanges {
  const file = content.lead?.file ?? null
  if (file === null) {
    // One that was chosen on the site stays; one of ours goes with the article's.
    const isOurs = featuredPicture(current)?.slug.startsWith(ownPicture) === true
    return isOurs ? { featured_media: 0 } : {}
  }
  const id = Number(pictures.get(file.id)?.remoteId ?? 0)
  return id === 0 || id === current.featured_media ? {} : { featured_media: id }
}

/** Section and tags, where they differ; missing ones are made. */
export async function changedTerms(
  line: RestLine,
  { content: { section, tags } }: PostToSend,
  current: PostRecord,
): Promise<Result<PostChanges>> {
  const changes: Record<string, readonly number[]> = {}
  const categories = termsOf(current, 'category')
  if (section !== '' && !categories.some(({ name }) => sameName(name, section))) {
    const ids = await termIds(line, { taxonomy: 'categories', names: [section] })
    if (!ids.ok) return ids
    const isThere = ids.value.every((id) => categories.some((term) => term.id === id))
    if (!isThere) changes.categories = ids.value
  }
  const there = termsOf(current, 'post_tag')
  if (
    !sameNames(
      tags,
      there.map(({ name }) => name),
    )
  ) {
    const ids = await termIds(line, { taxonomy: 'tags', names: tags })
    if (!ids.ok) return ids
    const isSame = sameIds(
      ids.value,
      there.map(({ id }) => id),
    )
    if (!isSame) changes.tags = ids.value
  }
  return ok(changes)
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.every((name) => b.some((other) => sameName(name, other))) &&
    b.every((name) => a.some((other) => sameName(name, other)))
  )
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
