import { isUpdate } from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import type { PostToSend } from '../../remote-site'
import { mayPublishPosts, type PostRecord } from '../post-record'
import { readPostOnce } from '../read-once'

/**
 * Whether the updates of an article go into the plug-in: where its post is a live blog there, and where
 * none of them was sent yet. A post that holds them itself goes on holding them, until an editor there
 * makes a live blog of it; so does one that somebody else has to publish.
 */
export function goesIntoEntries(post: PostToSend, current: PostRecord): boolean {
  if (current.entries !== undefined) return true
  if (post.kind !== 'live' || !post.content.parts.some(isUpdate)) return false
  return mayPublishPosts(current) && !holdsUpdates(current)
}

function holdsUpdates({ content }: PostRecord): boolean {
  return readPostOnce(content.raw).some(
    (piece) => piece.kind === 'part' && piece.article !== null && isUpdate(piece.part),
  )
}
