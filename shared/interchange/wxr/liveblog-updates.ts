import { archiveTime } from '../archive/archive-time'
import type { ArchivedUpdate } from '../archive/archived-post'
import type { WxrComment, WxrItem } from './wxr-item'

/**
 * The entries of a live blog, oldest first; null: the post is none. The plug-in keeps a change as another
 * entry that names the first: an empty one says that it was taken out.
 */
export function liveblogUpdates(
  { comments, meta }: WxrItem,
  { zone, markupOf }: { readonly zone: string; readonly markupOf: (content: string) => string },
): readonly ArchivedUpdate[] | null {
  const entries = comments.filter(({ type }) => type === 'liveblog')
  if (entries.length === 0 && !meta.has('liveblog')) return null
  const changes = new Map<string, WxrComment>()
  const own: WxrComment[] = []
  for (const entry of [...entries].sort((a, b) => Number(a.id) - Number(b.id))) {
    const replaced = entry.meta.get('liveblog_replaces')?.trim() ?? ''
    if (replaced === '') own.push(entry)
    else changes.set(replaced, entry)
  }
  return own
    .flatMap((entry): readonly ArchivedUpdate[] => {
      const newest = changes.get(entry.id) ?? entry
      const stamp = archiveTime(entry.dateGmt, 'UTC') ?? archiveTime(entry.date, zone)
      if (newest.content === '' || stamp === null) return []
      const keyEvent = [entry, newest].some((one) => one.meta.get('liveblog_key_entry') === 'true')
      const authors = entry.meta.get('liveblog_hide_authors') === '1' ? [] : [entry.author]
      return [
        {
          stamp,
          keyEvent,
          authors: authors.filter((name) => name !== ''),
          markup: markupOf(newest.content),
        },
      ]
    })
    .sort((a, b) => a.stamp - b.stamp)
}
