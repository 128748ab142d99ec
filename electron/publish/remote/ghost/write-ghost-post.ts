import { appError, type AppError } from '../../../../shared/app-error'
import { changedFields } from '../../../../shared/publish/ghost/changed-fields'
import type { GhostPost } from '../../../../shared/publish/ghost/ghost-post'
import { readIsoInstant } from '../../../../shared/publish/ghost/iso-instant'
import {
  postFields,
  type PostFields,
  type PostWriting,
} from '../../../../shared/publish/ghost/write-post'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { RemotePost } from '../remote-site'
import type { AskGhost, GhostAccess, GhostReply, GhostWires } from './ghost-api'
import { changeGhostPost, markOf, readGhostPost } from './ghost-posts'
import { piecesOnce } from './pieces-once'

/** What a post of one site is written with. */
export interface GhostPen {
  readonly ask: AskGhost
  readonly access: GhostAccess
  readonly wires: GhostWires
}

/** Ghost asks two minutes of notice for a post that is to appear by itself. */
const noticeMs = 2 * 60_000

/** Writes what differs onto the post that publishing has seen; refused where it is another by now. */
export async function writeGhostPost(
  pen: GhostPen,
  writing: PostWriting,
  onto: RemotePost,
): Promise<Result<GhostPost>> {
  const read = await readSettled(pen, onto.remoteId)
  if (!read.ok) return read
  if (read.value === null) return err(gone(pen.access))
  const { value: standing } = read.value
  if (markOf(standing) !== onto.mark) return err(conflict(pen.access))
  const changes = changesFor(writing, read.value)
  if (Object.keys(changes).length === 0) return ok(standing)
  if (changes.status === 'scheduled') return schedule(pen, { writing, standing, changes })
  return send(pen, standing, changes)
}

/** Takes a post back to a draft, whatever stands in it; one that is gone or a draft is fine. */
export async function hideGhostPost(pen: GhostPen, remoteId: string): Promise<Result<null>> {
  const read = await readSettled(pen, remoteId)
  if (!read.ok) return read
  const standing = read.value?.value
  if (standing === undefined || standing.status === 'draft') return ok(null)
  const changed = await changeGhostPost(pen.ask, standing, { status: 'draft' })
  if (!changed.ok) return changed.error.kind === 'remote-gone' ? ok(null) : changed
  return ok(null)
}

/**
 * A post as it stands, read in a later second than it was saved in. Ghost compares whole seconds: a save
 * by somebody else within the second we know of would be overwritten without a word.
 */
async function readSettled(
  pen: GhostPen,
  remoteId: string,
): Promise<Result<GhostReply<GhostPost> | null>> {
  for (let tries = 0; ; tries += 1) {
    const read = await readGhostPost(pen.ask, remoteId)
    if (!read.ok) return read
    if (read.value === null) return ok(null)
    const { value: post, serverTime } = read.value
    const savedAt = readIsoInstant(post.updated_at) ?? 0
    const wait = Math.floor(savedAt / 1_000) * 1_000 + 1_000 - serverTime
    // A server whose clock runs behind its own database cannot be waited for.
    if (wait <= 0 || wait > longestWaitMs || tries === mostTries) return ok(read.value)
    await pen.wires.sleep(wait + 50)
  }
}

const longestWaitMs = 5_000
const mostTries = 8

function changesFor(
  writing: PostWriting,
  { value: standing, serverTime }: GhostReply<GhostPost>,
): Partial<PostFields> {
  const pieces = piecesOnce(standing)
  const fields = postFields(writing, { standing, pieces, serverNow: serverTime })
  return changedFields(fields, standing)
}

async function send(
  { ask }: GhostPen,
  standing: GhostPost,
  changes: Partial<PostFields>,
): Promise<Result<GhostPost>> {
  const changed = await changeGhostPost(ask, standing, changes)
  return changed.ok ? ok(changed.value.value) : changed
}

/** A post that readers have cannot be scheduled before it is taken from them. */
async function schedule(
  pen: GhostPen,
  {
    writing,
    standing,
    changes,
  }: {
    readonly writing: PostWriting
    readonly standing: GhostPost
    readonly changes: Partial<PostFields>
  },
): Promise<Result<GhostPost>> {
  if (writing.publishedAt < pen.wires.now() + noticeMs) return err(tooSoon(pen.access))
  if (standing.status !== 'published') return send(pen, standing, changes)
  const hidden = await hideGhostPost(pen, standing.id)
  if (!hidden.ok) return hidden
  const read = await readSettled(pen, standing.id)
  if (!read.ok) return read
  return read.value === null
    ? err(gone(pen.access))
    : send(pen, read.value.value, changesFor(writing, read.value))
}

function gone({ siteName }: GhostAccess): AppError {
  return appError(
    'remote-gone',
    sentence(
      'The article is not on {siteName} any more: somebody deleted it there. What you wrote is safe here.',
      { siteName },
    ),
    sentence('Publish again to make it anew, or leave it deleted.'),
  )
}

function conflict({ siteName }: GhostAccess): AppError {
  return appError(
    'remote-conflict',
    sentence(
      'Somebody changed the article on {siteName} since Dateline last looked. Nothing was overwritten.',
      { siteName },
    ),
    sentence('Look at what they changed and decide.'),
  )
}

function tooSoon({ siteName }: GhostAccess): AppError {
  return appError(
    'remote-refused',
    sentence(
      '{siteName} can only schedule an article two minutes ahead or more. Nothing was sent.',
      {
        siteName,
      },
    ),
    sentence('Choose a later time, or publish it now.'),
  )
}
