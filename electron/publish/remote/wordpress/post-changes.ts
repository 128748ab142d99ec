import type { PictureNumbers } from '../../../../shared/publish/wordpress/image-block'
import { mergePost } from '../../../../shared/publish/wordpress/merge-post'
import { markupToWords, wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { ok, type Result } from '../../../../shared/result'
import type { PostToSend } from '../remote-site'
import {
  defaultSection,
  featuredPicture,
  isOwnPicture,
  sentTerms,
  stateOf,
  termsOf,
  type PostRecord,
} from './post-record'
import type { RestLine } from './rest-line'
import { readPartOnce, readPostOnce } from './read-once'
import { sameName, termIds, type Taxonomy } from './site-terms'

/** What is sent to WordPress of a post. */
export type PostChanges = Readonly<Record<string, string | number | readonly number[]>>

/** Headline, text, excerpt, address and lead picture, where they differ. */
export function changedWords(post: PostToSend, current: PostRecord): PostChanges {
  const { headline, standfirst } = post.content
  const content = mergePost(post.content, {
    article: post.articleId,
    current: current.content.raw,
    writing: { numbers: numbersOf(post.pictures), language: post.language },
    read: { post: readPostOnce, part: readPartOnce },
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

function numbersOf(pictures: PostToSend['pictures']): PictureNumbers {
  // One that was brought in with a post has no number we know.
  const known = [...pictures.values()].filter(({ remoteId }) => remoteId !== '')
  return new Map(known.map(({ url, remoteId }) => [url, Number(remoteId)]))
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
    const there = featuredPicture(current)
    return there !== undefined && isOwnPicture(there) ? { featured_media: 0 } : {}
  }
  const id = Number(pictures.get(file.id)?.remoteId ?? 0)
  return id === 0 || id === current.featured_media ? {} : { featured_media: id }
}

/**
 * Section and tags, where they differ; missing ones are made. Those that others chose stay: only what an
 * earlier sending of ours put there goes when the article has it no more.
 */
export async function changedTerms(
  line: RestLine,
  { content: { section, tags } }: PostToSend,
  current: PostRecord,
): Promise<Result<PostChanges>> {
  const before = sentTerms(readPostOnce(current.content.raw)) ?? { section: '', tags: [] }
  const categories = await changedIds(line, {
    taxonomy: 'categories',
    wanted: section === '' ? [] : [section],
    before: [before.section],
    standing: termsOf(current, 'category'),
  })
  if (!categories.ok) return categories
  const tagged = await changedIds(line, {
    taxonomy: 'tags',
    wanted: tags,
    before: before.tags,
    standing: termsOf(current, 'post_tag'),
  })
  if (!tagged.ok) return tagged
  return ok({
    ...(categories.value === null ? {} : { categories: categories.value }),
    ...(tagged.value === null ? {} : { tags: tagged.value }),
  })
}

/** All the numbers a post is to have of one kind; null where it has them. */
async function changedIds(
  line: RestLine,
  terms: {
    readonly taxonomy: Taxonomy
    readonly wanted: readonly string[]
    readonly before: readonly string[]
    readonly standing: ReturnType<typeof termsOf>
  },
): Promise<Result<readonly number[] | null>> {
  const { taxonomy, wanted, before, standing } = terms
  const has = (names: readonly string[], name: string) => names.some((one) => sameName(one, name))
  const there = standing.map(({ name }) => name)
  const missing = wanted.filter((name) => !has(there, name))
  const added = await termIds(line, { taxonomy, names: missing })
  if (!added.ok) return added
  const hasNew = added.value.length > 0
  // Where this account may not make the new section, the one we gave it before is better than none.
  const leaving = missing.length > 0 && !hasNew ? [] : before
  const kept = standing.filter(
    ({ name, slug }) =>
      has(wanted, name) || !(has(leaving, name) || (hasNew && slug === defaultSection)),
  )
  const ids = [...new Set([...kept.map(({ id }) => id), ...added.value])]
  const isSame = sameIds(
    ids,
    standing.map(({ id }) => id),
  )
  return ok(isSame ? null : ids)
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
