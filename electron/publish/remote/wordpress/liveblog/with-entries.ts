import { ok, type Result } from '../../../../../shared/result'
import type { PostRecord } from '../post-record'
import type { SiteLine } from './liveblog-lookout'
import { readEntries } from './read-entries'

/** A post with the entries of its live blog, where the plug-in has made one of it. */
export async function withEntries(line: SiteLine, post: PostRecord): Promise<Result<PostRecord>> {
  const has = await line.hasLiveblog()
  if (!has.ok) return has
  if (!has.value) return ok(post)
  const entries = await readEntries(line, post.id)
  if (!entries.ok) return entries
  return ok(entries.value === null ? post : { ...post, entries: entries.value })
}
