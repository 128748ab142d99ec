import { appError, type AppError } from '../../../../shared/app-error'
import { mergePost } from '../../../../shared/publish/wordpress/merge-post'
import { markupToWords, wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { joinPieces } from '../../../../shared/publish/wordpress/post-markup'
import { err, ok, type Result } from '../../../../shared/result'
import type { PostToSend, RemotePost } from '../remote-site'
import { getRecord, postPath, waitingSlug } from './find-posts'
import { newSchedule } from './post-schedule'
import {
  featuredPicture,
  markOf,
  postParams,
  postShape,
  remotePost,
  stateOf,
  termsOf,
  type PostRecord,
} from './post-record'
import type { RestLine } from './rest-line'
import { sameName, termIds } from './site-terms'
import { ownPicture } from './store-picture'

/** A draft that holds nothing but the headline and our mark, under an address of its own. */
export async function createPost(line: RestLine, post: PostToSend): Promise<Result<RemotePost>> {
  const made = await line.ask(
    {
      method: 'POST',
      path: 'wp/v2/posts',
      params: postParams,
      json: {
        status: 'draft',
        slug: waitingSlug(post.articleId),
        title: wordsToMarkup(post.content.headline),
        content: joinPieces([], post.articleId),
      },
      doing: 'begin the article',
    },
    postShape,
  )
  return made.ok ? ok(remotePost(made.value.value, line.account)) : err(made.error.error)
}

/**
 * Brings a post up to date, sending only what differs; nothing is sent where nothing does. It is read
 * again just before: WordPress itself would let the last one to write win.
 */
export async function updatePost(
  line: RestLine,
  post: PostToSend,
  onto: RemotePost,
): Promise<Result<RemotePost>> {
  const got = await getRecord(line, onto.remoteId)
  if (!got.ok) return got
  if (got.value === null) return err(gone(line))
  const { post: current, serverNow } = got.value
  if (markOf(current) !== onto.mark) return err(changedMeanwhile(line))
  const terms = await changedTerms(line, post, current)
  if (!terms.ok) return terms
  const schedule = newSchedule(post, current, { serverNow, now: line.now() })
  if (!schedule.ok) return schedule
  const changes = { ...changedWords(post, current), ...terms.value, ...schedule.value }
  if (Object.keys(changes).length === 0) return ok(remotePost(current, line.account))
  const written = await send(line, { post, id: onto.remoteId, changes })
  return written.ok ? ok(remotePost(written.value, line.account)) : written
}

/** What is sent to WordPress of a post. */
type PostChanges = Readonly<Record<string, string | number | readonly number[]>>

async function send(
  line: RestLine,
  {
    post,
    id,
    changes,
  }: { readonly post: PostToSend; readonly id: string; readonly changes: PostChanges },
): Promise<Result<PostRecord>> {
  const asked = {
    method: 'POST',
    path: postPath(id),
    params: postParams,
    doing: changes.status === 'publish' ? 'publish the article' : 'change the article',
  } as const
  const written = await line.ask({ ...asked, json: changes }, postShape)
  if (!written.ok) return err(written.error.error)
  const { value } = written.value
  if (post.state !== 'public' || value.status !== 'future') return ok(value)
  // WordPress's own clock is behind what its web server says: the time of this very save is not ahead.
  const json = { status: 'publish', date_gmt: value.modified_gmt }
  const again = await line.ask({ ...asked, json }, postShape)
  return again.ok ? ok(again.value.value) : err(again.error.error)
}

function changedWords(post: PostToSend, current: PostRecord): PostChanges {
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

async function changedTerms(
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

function gone({ account }: RestLine): AppError {
  return appError(
    'remote-gone',
    `The article is not on ${account.siteName} any more: somebody deleted it there. It is safe here.`,
    'Take it out of the site’s trash, or publish it anew.',
  )
}

function changedMeanwhile({ account }: RestLine): AppError {
  return appError(
    'remote-conflict',
    `Somebody changed the article on ${account.siteName} at the same moment. Nothing was overwritten.`,
    'Look at what they changed and decide.',
  )
}
