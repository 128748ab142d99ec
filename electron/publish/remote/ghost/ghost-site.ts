import { z } from 'zod'
import type { GhostPost } from '../../../../shared/publish/ghost/ghost-post'
import { ghostLimits, titleFor } from '../../../../shared/publish/ghost/ghost-words'
import { withHeadMark } from '../../../../shared/publish/ghost/head-code'
import { mergeAuthors } from '../../../../shared/publish/ghost/merge-labels'
import { ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import { isGoneThere } from '../is-gone-there'
import type { PostToSend, RemotePost, RemoteSite } from '../remote-site'
import { ghostApi, type GhostAccess, type GhostWires } from './ghost-api'
import { knownTags, knownUsers } from './ghost-labels'
import { uploadGhostPicture } from './ghost-pictures'
import { createGhostPost, findGhostPosts, readGhostPost, remotePostOf } from './ghost-posts'
import { inspectGhost } from './inspect-ghost'
import { inTurn } from './in-turn'
import { lastEditor } from './last-editor'
import { listGhostPosts } from './list-ghost-posts'
import { readGhostPage } from './read-ghost-page'
import { hideGhostPost, writeGhostPost, type GhostPen } from './write-ghost-post'

/** A Ghost site as a place to publish to. */
export function ghostSite(access: GhostAccess, wires: GhostWires): RemoteSite {
  const ask = ghostApi(access, wires)
  const pen: GhostPen = { ask, access, wires }
  const turn = inTurn()
  const seen = (post: GhostPost) => remotePostOf(post, access)
  return {
    inspect: () => inspectGhost(ask, access),
    find: async (articleId) => {
      const found = await findGhostPosts(ask, articleId)
      return found.ok ? ok(found.value.map(seen)) : found
    },
    get: async (remoteId) => {
      const read = await readGhostPost(ask, remoteId)
      if (!read.ok) return read
      if (read.value === null) return ok(null)
      return ok({ ...seen(read.value.value), modifiedBy: await lastEditor(ask, remoteId) })
    },
    lacksPicture: (url) => isGoneThere(url, { send: wires.send, allowHttp: access.allowHttp }),
    uploadPicture: (picture) => uploadGhostPicture(pen, picture),
    create: async (post) => {
      const created = await create(pen, post)
      return created.ok ? ok(seen(created.value)) : created
    },
    update: (post, onto) =>
      turn(onto.remoteId, async () => {
        const written = await update(pen, post, onto)
        return written.ok ? ok(seen(written.value)) : written
      }),
    takeDown: (onto, how) =>
      turn(onto.remoteId, () =>
        how === 'hide' ? hideGhostPost(pen, onto.remoteId) : remove(pen, onto.remoteId),
      ),
    readPage: (url) => readGhostPage(pen, url),
    list: (asked) => listGhostPosts(ask, asked),
  }
}

/** An empty draft with our mark in it. The names are given now: else Ghost puts the site’s owner there. */
async function create({ ask }: GhostPen, post: PostToSend): Promise<Result<GhostPost>> {
  const { content, articleId } = post
  const users = await knownUsers(ask, content.authors)
  if (!users.ok) return users
  const authors = mergeAuthors({
    standing: [],
    oursBefore: [],
    wanted: content.authors,
    users: users.value,
  })
  const slug = post.slug.slice(0, ghostLimits.slug)
  const created = await createGhostPost(ask, {
    title: titleFor(content.headline),
    status: 'draft',
    codeinjection_head: withHeadMark('', articleId),
    ...(slug === '' ? {} : { slug }),
    ...(authors.ids.length === 0 ? {} : { authors: authors.ids.map((id) => ({ id })) }),
  })
  return created.ok ? ok(created.value.value) : created
}

async function update(
  pen: GhostPen,
  post: PostToSend,
  onto: RemotePost,
): Promise<Result<GhostPost>> {
  const { content, pictures } = post
  const file = content.lead?.file ?? null
  const tags = await knownTags(pen.ask, [content.section, ...content.tags])
  if (!tags.ok) return tags
  const users = await knownUsers(pen.ask, content.authors)
  if (!users.ok) return users
  return writeGhostPost(
    pen,
    {
      ...post,
      siteUrl: pen.access.siteUrl,
      leadUrl: file === null ? '' : (pictures.get(file.id)?.url ?? ''),
      tags: tags.value,
      users: users.value,
    },
    onto,
  )
}

async function remove({ ask }: GhostPen, remoteId: string): Promise<Result<null>> {
  const removed = await ask({
    method: 'DELETE',
    path: `posts/${encodeURIComponent(remoteId)}/`,
    schema: z.unknown(),
    doing: sentence('delete the article there'),
  })
  if (removed.ok || removed.error.kind === 'remote-gone') return ok(null)
  return removed
}
