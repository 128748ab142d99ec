import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ArticleId } from '../../../../shared/ids'
import { ok, type Result } from '../../../../shared/result'
import { ghostPostSchema, type GhostPost } from '../../../../shared/publish/ghost/ghost-post'
import { headMark } from '../../../../shared/publish/ghost/head-code'
import { readIsoInstant } from '../../../../shared/publish/ghost/iso-instant'
import { readPieces } from '../../../../shared/publish/ghost/read-post'
import type { PostFields } from '../../../../shared/publish/ghost/write-post'
import { sentence } from '../../../../shared/words/sentence'
import type { RemotePost } from '../remote-site'
import type { AskGhost, GhostAccess, GhostReply } from './ghost-api'
import { piecesOnce } from './pieces-once'

const posts = z.object({ posts: z.array(ghostPostSchema).max(100) })
const onePost = z
  .object({ posts: z.array(ghostPostSchema).length(1) })
  .transform(({ posts: [post] }, context): GhostPost => {
    if (post !== undefined) return post
    context.addIssue({ code: 'custom', message: 'no post' })
    return z.NEVER
  })

/** What is asked of every post: the document, and for older ones the page made of it. */
const formats = { formats: 'lexical,html', include: 'tags,authors' }

/** One post as it stands now; null: there is none. */
export async function readGhostPost(
  ask: AskGhost,
  remoteId: string,
): Promise<Result<GhostReply<GhostPost> | null>> {
  if (!/^[0-9a-f]{24}$/.test(remoteId)) return ok(null)
  const read = await ask({
    method: 'GET',
    path: `posts/${remoteId}/`,
    query: formats,
    schema: onePost,
    doing: sentence('look at the article there'),
  })
  if (read.ok) return read
  const { kind } = read.error
  const gone =
    kind === 'remote-gone' || (kind === 'remote-broken' && (await isNotAmongPosts(ask, remoteId)))
  return gone ? ok(null) : read
}

/**
 * Whether Ghost says so where what stands before it puts a page of its own in the place of every “not
 * found”: of its list it answers itself.
 */
async function isNotAmongPosts(ask: AskGhost, remoteId: string): Promise<boolean> {
  const found = await ask({
    method: 'GET',
    path: 'posts/',
    query: { filter: `id:'${remoteId}'+status:[draft,scheduled,published,sent]`, limit: '1' },
    schema: z.object({ posts: z.array(z.object({ id: z.string() })) }),
    doing: sentence('look for the article there'),
  })
  return found.ok && found.value.value.posts.length === 0
}

/**
 * Posts that carry an article's mark, oldest first. Ghost's “Duplicate” copies the mark too: a younger
 * post with something in it is a copy that somebody made for themselves, and theirs.
 */
export async function findGhostPosts(
  ask: AskGhost,
  articleId: ArticleId,
): Promise<Result<readonly GhostPost[]>> {
  const found = await ask({
    method: 'GET',
    path: 'posts/',
    query: {
      ...formats,
      filter: `codeinjection_head:~'${headMark(articleId)}'+status:[draft,scheduled,published]`,
      order: 'created_at asc,id asc',
      limit: '20',
    },
    schema: posts,
    doing: sentence('look for the article there'),
  })
  if (!found.ok) return found
  const [oldest, ...younger] = found.value.value.posts
  if (oldest === undefined) return ok([])
  return ok([oldest, ...younger.filter(isUnfilled)])
}

function isUnfilled(post: GhostPost): boolean {
  return post.status === 'draft' && piecesOnce(post).parts.length === 0
}

/** Makes a post. */
export function createGhostPost(
  ask: AskGhost,
  fields: Partial<PostFields>,
): Promise<Result<GhostReply<GhostPost>>> {
  return ask({
    method: 'POST',
    path: 'posts/',
    query: formats,
    json: { posts: [fields] },
    schema: onePost,
    doing: sentence('make the article there'),
  })
}

/** Changes a post, if nobody has since it was read; a revision of it is kept there. */
export function changeGhostPost(
  ask: AskGhost,
  standing: GhostPost,
  fields: Partial<PostFields>,
): Promise<Result<GhostReply<GhostPost>>> {
  return ask({
    method: 'PUT',
    path: `posts/${standing.id}/`,
    query: { ...formats, save_revision: 'true' },
    json: { posts: [{ ...fields, updated_at: standing.updated_at }] },
    schema: onePost,
    doing: sentence('change the article there'),
  })
}

/** A post in publishing's terms. */
export function remotePostOf(post: GhostPost, { apiUrl, siteUrl }: GhostAccess): RemotePost {
  const pieces = piecesOnce(post)
  return {
    remoteId: post.id,
    // Of a draft Ghost gives the address of its preview.
    url: stateOf(post) === 'public' ? post.url : new URL(`${post.slug}/`, siteUrl).href,
    mark: markOf(post),
    state: stateOf(post),
    content: readPieces(post, pieces),
    modifiedAt: readIsoInstant(post.updated_at),
    modifiedBy: '',
    editUrl: `${adminUrlOf(apiUrl)}#/editor/post/${post.id}`,
  }
}

/** The page of the admin area, ending in a slash. */
export function adminUrlOf(apiUrl: string): string {
  return apiUrl.replace(/api\/admin\/$/, '')
}

/** A post's state to publishing; one that went out by e-mail alone is with its readers too. */
export function stateOf({ status }: Pick<GhostPost, 'status'>): RemotePost['state'] {
  return status === 'published' || status === 'sent' ? 'public' : status
}

/** Ghost's time of the last save has whole seconds: the hash tells two saves within one apart. */
export function markOf(post: GhostPost): string {
  // The address and the page follow from the rest; Ghost may make them anew without a save.
  const told = { ...post, url: '', html: '' }
  const hash = createHash('sha256').update(JSON.stringify(told)).digest('hex')
  return `${post.updated_at} ${hash.slice(0, 32)}`
}
