import { z } from 'zod'
import { appError } from '../../../../shared/app-error'
import { articleOfPost } from '../../../../shared/publish/wordpress/article-of-post'
import { markupToWords } from '../../../../shared/publish/wordpress/plain-words'
import type { ArticleId } from '../../../../shared/ids'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { PostsAsked, RemoteLine, RemotePost } from '../remote-site'
import { askPost, withAllTerms } from './ask-post'
import { isGone } from './is-gone'
import type { SiteLine } from './liveblog/liveblog-lookout'
import { withEntries } from './liveblog/with-entries'
import { postParams, postShape, remotePost, stateOf, type PostRecord } from './post-record'
import { readPostOnce } from './read-once'
import type { RestLine } from './rest-line'
import type { RestRefusal } from './rest-refusal'
import type { RestParams } from './rest-address'

const collection = 'wp/v2/posts'
// Trashed ones are not asked for: they are gone until somebody takes them out again.
const status = 'publish,future,draft,pending,private'
const pageLength = 20
const mostPages = 50
/** Of content, in all pages together: characters. */
const mostCharacters = 128 * 1024 * 1024

/** The address under which a post waits before it has content; an exact one, where a search is not. */
export function waitingSlug(article: ArticleId): string {
  return `dateline-${article}`
}

/**
 * Posts that carry the article's own mark, oldest first. Duplicating a post there copies the mark too: a
 * younger post with something in it is a copy that somebody made for themselves, and theirs.
 */
export async function findPosts(
  line: SiteLine,
  article: ArticleId,
): Promise<Result<readonly RemotePost[]>> {
  // Search plug-ins may know only what readers see; the address finds what was just created.
  const bySearch = await allPages(line, { search: article })
  if (!bySearch.ok) return bySearch
  const bySlug = await allPages(line, { slug: waitingSlug(article) })
  if (!bySlug.ok) return bySlug
  const found = new Map(
    [...bySearch.value, ...bySlug.value]
      .filter(({ content }) => articleOfPost(content.raw) === article)
      .map((post) => [post.id, post]),
  )
  const posts: RemotePost[] = []
  const [oldest, ...younger] = [...found.values()].sort((a, b) => a.id - b.id)
  if (oldest === undefined) return ok([])
  for (const post of [oldest, ...younger.filter(isUnfilled)]) {
    const whole = await withAllTerms(line, post)
    if (!whole.ok) return err(whole.error.error)
    const entered = await withEntries(line, whole.value)
    if (!entered.ok) return entered
    posts.push(remotePost(entered.value, line.account))
  }
  return ok(posts)
}

function isUnfilled(post: PostRecord): boolean {
  return (
    stateOf(post) === 'draft' && readPostOnce(post.content.raw).every(({ kind }) => kind !== 'part')
  )
}

/** One post as WordPress keeps it, and the time by its clock. */
export interface RecordThere {
  readonly post: PostRecord
  readonly serverNow: number
}

/** One post with the entries of its live blog; null where it is gone or in the trash. */
export async function getWholeRecord(
  line: SiteLine,
  remoteId: string,
): Promise<Result<RecordThere | null>> {
  const got = await getRecord(line, remoteId)
  if (!got.ok || got.value === null) return got
  const post = await withEntries(line, got.value.post)
  return post.ok ? ok({ ...got.value, post: post.value }) : post
}

/** The post alone; null where it is gone or in the trash. */
export async function getRecord(
  line: RestLine,
  remoteId: string,
): Promise<Result<RecordThere | null>> {
  const path = postPath(remoteId)
  const got = await askPost(line, {
    method: 'GET',
    path,
    doing: sentence('look at the article there'),
  })
  if (!got.ok) {
    const gone = isGone(got.error) || (await isNotAmongPosts(line, remoteId, got.error))
    return gone ? ok(null) : err(got.error.error)
  }
  const { value, header } = got.value
  if (value.status === 'trash') return ok(null)
  const clock = Date.parse(header('date') ?? '')
  return ok({ post: value, serverNow: Number.isNaN(clock) ? line.now() : clock })
}

/**
 * Whether WordPress says so where what stands before it puts a page of its own in the place of every “not
 * found”: of its list it answers itself.
 */
async function isNotAmongPosts(
  line: RestLine,
  remoteId: string,
  { status, code }: RestRefusal,
): Promise<boolean> {
  if (code !== '' || (status !== 404 && status !== 410)) return false
  const found = await allPages(line, { include: remoteId }, 1)
  return found.ok && found.value.length === 0
}

/** One post, and who saved it last. */
export async function getPost(
  line: SiteLine,
  remoteId: string,
): Promise<Result<RemotePost | null>> {
  const got = await getWholeRecord(line, remoteId)
  if (!got.ok || got.value === null) return got.ok ? ok(null) : got
  const { post } = got.value
  // Who changed an entry, and when, the plug-in does not tell: the post's own last editor was another.
  if (post.entries !== undefined) return ok({ ...remotePost(post, line.account), modifiedAt: null })
  const by = await lastEditor(line, remoteId)
  return ok(remotePost(post, line.account, by))
}

/** The newest posts, or those with certain words. */
export async function listPosts(
  line: RestLine,
  { words, limit }: PostsAsked,
): Promise<Result<readonly RemoteLine[]>> {
  const found = await allPages(
    line,
    { orderby: 'date', order: 'desc', ...(words.trim() === '' ? {} : { search: words.trim() }) },
    limit,
  )
  return found.ok ? ok(found.value.slice(0, limit).map(lineOf)) : found
}

/** Where a post is asked for. */
export function postPath(remoteId: string): string {
  return `${collection}/${encodeURIComponent(remoteId)}`
}

async function allPages(
  line: RestLine,
  params: RestParams,
  limit = pageLength * mostPages,
): Promise<Result<readonly PostRecord[]>> {
  const found: PostRecord[] = []
  let characters = 0
  const perPage = String(Math.min(pageLength, limit))
  for (let page = 1; page <= mostPages && found.length < limit; page += 1) {
    const got = await line.ask(
      {
        method: 'GET',
        path: collection,
        params: {
          orderby: 'id',
          order: 'asc',
          ...params,
          ...postParams,
          status,
          per_page: perPage,
          page: String(page),
        },
        doing: sentence('look for articles there'),
      },
      z.array(postShape),
    )
    if (!got.ok) return err(got.error.error)
    found.push(...got.value.value)
    for (const { content } of got.value.value) characters += content.raw.length
    if (characters > mostCharacters) return err(tooMuch(line))
    if (page >= Number(got.value.header('x-wp-totalpages') ?? 1)) break
  }
  return ok(found)
}

function tooMuch({ account }: RestLine) {
  return appError(
    'remote-broken',
    sentence(
      '{siteName} answered with far more articles than were asked for, so they were not read.',
      {
        siteName: account.siteName,
      },
    ),
    sentence('Try again later; if it happens again, ask whoever runs the site.'),
  )
}

// Only revisions say it; a site that keeps none, or hides its users, says nothing.
async function lastEditor(line: RestLine, remoteId: string): Promise<string> {
  const doing = sentence('see who changed the article')
  const revisions = await line.ask(
    {
      method: 'GET',
      path: `${postPath(remoteId)}/revisions`,
      params: { per_page: '1', _fields: 'author' },
      doing,
    },
    z.array(z.object({ author: z.number().int() })),
  )
  const author = revisions.ok ? revisions.value.value[0]?.author : undefined
  if (author === undefined || author === 0) return ''
  const user = await line.ask(
    { method: 'GET', path: `wp/v2/users/${String(author)}`, params: { _fields: 'name' }, doing },
    z.object({ name: z.string() }),
  )
  return user.ok ? markupToWords(user.value.value.name) : ''
}

function lineOf(post: PostRecord): RemoteLine {
  const state = stateOf(post)
  return {
    remoteId: String(post.id),
    headline: markupToWords(post.title.raw),
    state,
    publishedAt:
      state === 'draft' || post.date_gmt === null ? null : Date.parse(`${post.date_gmt}Z`),
    url: post.link,
    articleId: articleOfPost(post.content.raw),
  }
}
