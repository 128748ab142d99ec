import { z } from 'zod'
import { markedArticle } from '../../../../shared/publish/ghost/head-code'
import { ghostPostSchema } from '../../../../shared/publish/ghost/ghost-post'
import { readIsoInstant } from '../../../../shared/publish/ghost/iso-instant'
import { ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { PostsAsked, RemoteLine } from '../remote-site'
import type { AskGhost } from './ghost-api'
import { quoted } from './ghost-labels'
import { stateOf } from './ghost-posts'

const lines = z.object({
  posts: z.array(
    ghostPostSchema.pick({
      id: true,
      title: true,
      url: true,
      status: true,
      published_at: true,
      codeinjection_head: true,
    }),
  ),
})

const mostLines = 100

/** Posts of a Ghost site by the words of their headline, the one saved last on top. */
export async function listGhostPosts(
  ask: AskGhost,
  { words, limit }: PostsAsked,
): Promise<Result<readonly RemoteLine[]>> {
  const named = words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `title:~'${quoted(word)}'`)
  const listed = await ask({
    method: 'GET',
    path: 'posts/',
    query: {
      fields: 'id,title,url,status,published_at,codeinjection_head',
      filter: ['status:[draft,scheduled,published]', ...named].join('+'),
      order: 'updated_at desc',
      limit: String(Math.min(Math.max(limit, 1), mostLines)),
    },
    schema: lines,
    doing: sentence('list its articles'),
  })
  if (!listed.ok) return listed
  return ok(
    listed.value.value.posts.map((post) => ({
      remoteId: post.id,
      headline: post.title,
      state: stateOf(post),
      publishedAt: readIsoInstant(post.published_at ?? ''),
      url: post.url,
      articleId: markedArticle(post.codeinjection_head),
    })),
  )
}
