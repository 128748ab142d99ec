import { readPost } from '../../../../shared/publish/wordpress/read-post'
import { remembering } from '../remembering-reader'

/** Reads a post's content; the same content is taken apart once, however often it is asked for. */
export const readPostOnce = remembering(readPost, 24_000_000)

/** The same for the markup of one part, of which a post has thousands. */
export const readPartOnce = remembering(readPost)
