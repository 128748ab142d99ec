import { z } from 'zod'
import type { ArticleId } from '../../../../../shared/ids'
import type { Instant } from '../../../../../shared/model/stamp'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import { err, ok, type Result } from '../../../../../shared/result'
import type { RestLine } from '../rest-line'
import { readEntryOnce } from './read-entry-once'

const minute = 60_000

/**
 * How far an entry’s time may be from its stamp. Those who have the page open are sent what is newer
 * than what they have: an entry that came a while after its stamp keeps its time, or they would miss it.
 */
const apartMs = { hidden: minute, public: 30 * minute } as const

const commentShape = z.object({ id: z.number() })

/**
 * Gives entries the time of their stamp: the plug-in itself knows only the moment of entering, and would
 * put an update of the morning, sent in the evening, above all others. A site that does not allow it is
 * not asked twice; the stamp stands in the entry all the same.
 */
export async function setEntryTimes(
  line: RestLine,
  of: {
    readonly article: ArticleId
    readonly entries: readonly LiveblogEntry[]
    readonly isPublic: boolean
  },
): Promise<Result<readonly LiveblogEntry[]>> {
  const apart = of.isPublic ? apartMs.public : apartMs.hidden
  const entries: LiveblogEntry[] = []
  let isAllowed = true
  for (const entry of of.entries) {
    const at = stampOf(entry, of.article)
    if (!isAllowed || at === null || Math.abs(at - entry.at) < apart) {
      entries.push(entry)
      continue
    }
    const set = await setTime(line, entry, at)
    if (!set.ok) return set
    isAllowed = set.value
    entries.push(isAllowed ? { ...entry, at } : entry)
  }
  return ok(entries)
}

function stampOf(entry: LiveblogEntry, article: ArticleId): Instant | null {
  const reading = readEntryOnce(entry)
  const stamp = reading.article === article ? reading.part.stamp : null
  return stamp === null ? null : Math.floor(stamp / 1000) * 1000
}

async function setTime(
  line: RestLine,
  { id }: LiveblogEntry,
  at: Instant,
): Promise<Result<boolean>> {
  const date_gmt = new Date(at).toISOString().slice(0, 19)
  const set = await line.ask(
    {
      method: 'POST',
      path: `wp/v2/comments/${String(id)}`,
      params: { _fields: 'id' },
      json: { date_gmt },
      doing: 'give an update its time in the live blog',
    },
    commentShape,
  )
  if (set.ok) return ok(true)
  return set.error.status === 0 ? err(set.error.error) : ok(false)
}
