import { z } from 'zod'
import type { ArticleId } from '../../../../../shared/ids'
import type { Instant } from '../../../../../shared/model/stamp'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import { err, ok, type Result } from '../../../../../shared/result'
import { sentence } from '../../../../../shared/words/sentence'
import type { RestLine } from '../rest-line'
import { readEntryOnce } from './read-entry-once'
import { sameAgain, writeEntry } from './write-entry'

const minute = 60_000

/**
 * How far an entry’s time may be from its stamp. Those who have the page open are sent what is newer
 * than what they have: an entry that came a while after its stamp keeps its time, or they would miss it.
 */
const apartMs = { hidden: minute, public: 30 * minute } as const

const numberShape = z.object({ id: z.number().int().positive() })

/** Entries of one post, and what is to be known of who sets their times. */
export interface EntryTimes {
  readonly article: ArticleId
  readonly postId: number
  readonly entries: readonly LiveblogEntry[]
  readonly isPublic: boolean
  /** WordPress takes every markup from this account. */
  readonly isTrusted: boolean
}

/**
 * Gives entries the time of their stamp: the plug-in itself knows only the moment of entering, and would
 * put an update of the morning, sent in the evening, above all others. A site that does not allow it is
 * not asked twice; the stamp stands in the entry all the same.
 */
export async function setEntryTimes(
  line: RestLine,
  of: EntryTimes,
): Promise<Result<readonly LiveblogEntry[]>> {
  const apart = of.isPublic ? apartMs.public : apartMs.hidden
  const isSafe = of.isTrusted ? ownEntries(line) : () => Promise.resolve(ok(false))
  const entries: LiveblogEntry[] = []
  let isAllowed = true
  for (const entry of of.entries) {
    const at = stampOf(entry, of.article)
    if (!isAllowed || at === null || Math.abs(at - entry.at) < apart) {
      entries.push(entry)
      continue
    }
    const safe = await isSafe(entry)
    if (!safe.ok) return safe
    const kept = safe.value ? ok(entry) : await enterAgain(line, { postId: of.postId, entry })
    if (!kept.ok) return kept
    const set = await setTime(line, entry, at)
    if (!set.ok) return set
    isAllowed = set.value
    entries.push(isAllowed ? { ...kept.value, at } : kept.value)
  }
  return ok(entries)
}

/** Whether an entry stands under this account. */
function ownEntries(line: RestLine): (entry: LiveblogEntry) => Promise<Result<boolean>> {
  let own: number | null = null
  return async ({ authors }) => {
    if (own === null) {
      const asked = { method: 'GET', path: 'wp/v2/users/me', params: { _fields: 'id' } } as const
      const me = await line.ask(
        { ...asked, doing: sentence('see whose entries these are') },
        numberShape,
      )
      if (!me.ok) return err(me.error.error)
      own = me.value.value.id
    }
    return ok(authors[0]?.id === own)
  }
}

/**
 * WordPress strips a comment of its markup when it is changed and stands under an account that it does
 * not trust. What readers get is the entry’s last change, so the same is entered as a change before.
 */
async function enterAgain(
  line: RestLine,
  { postId, entry }: { readonly postId: number; readonly entry: LiveblogEntry },
): Promise<Result<LiveblogEntry>> {
  const again = await writeEntry(line, postId, sameAgain(entry))
  return again.ok ? ok(again.value ?? entry) : again
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
      doing: sentence('give an update its time in the live blog'),
    },
    numberShape,
  )
  if (set.ok) return ok(true)
  return set.error.status === 0 ? err(set.error.error) : ok(false)
}
