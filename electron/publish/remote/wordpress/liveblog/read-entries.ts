import { appError } from '../../../../../shared/app-error'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import { err, ok, type Result } from '../../../../../shared/result'
import { sentence } from '../../../../../shared/words/sentence'
import { isNoLiveblog } from './liveblog-refusal'
import type { RestLine } from '../rest-line'
import { entriesShape, entryOf, pageShape, standingEntries } from './entry-shape'
import { readEntryOnce } from './read-entry-once'

/** Pages of five entries each, unless the site says otherwise. */
const mostPages = 2_000
/** How often a list that changes while it is read is begun anew. */
const mostReadings = 3

/**
 * All entries of a post’s live blog, as they stand; null: the post is none, or the plug-in is off. They
 * are read in one go. Where one of them is not known as ours that is not enough: of an entry that an
 * account without every right changed, the plug-in gives only its pages the whole text.
 */
export async function readEntries(
  line: RestLine,
  postId: number,
): Promise<Result<readonly LiveblogEntry[] | null>> {
  const asked = await line.ask(
    {
      method: 'GET',
      path: entriesPath(postId),
      params: freshParams(line),
      doing: sentence('look at the live blog’s entries'),
    },
    entriesShape,
  )
  if (!asked.ok) return isNoLiveblog(asked.error) ? ok(null) : err(asked.error.error)
  const entries = standingEntries(asked.value.value.entries)
  const isWhole = entries.every((entry) => readEntryOnce(entry).article !== null)
  return isWhole ? ok(entries) : readPages(line, postId)
}

/** Where all entries are asked for, from the first second on to one that is far ahead. */
export function entriesPath(postId: number): string {
  return `liveblog/v1/${String(postId)}/entries/0/9999999999`
}

/** The plug-in lets caches keep this answer for years: no two questions are the same. */
export function freshParams({ now }: Pick<RestLine, 'now'>) {
  return { dateline: now().toString(36) }
}

async function readPages(
  line: RestLine,
  postId: number,
): Promise<Result<readonly LiveblogEntry[] | null>> {
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const read = await readPagesOnce(line, postId)
    if (!read.ok) return read
    if (read.value === null) return ok(null)
    if (read.value.isWhole) return ok(read.value.entries)
  }
  return err(restless(line))
}

interface PagesRead {
  readonly entries: readonly LiveblogEntry[]
  /** Nothing came or went while it was read. */
  readonly isWhole: boolean
}

async function readPagesOnce(line: RestLine, postId: number): Promise<Result<PagesRead | null>> {
  const found = new Map<number, LiveblogEntry>()
  const totals = new Set<number>()
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `liveblog/v1/${String(postId)}/get-entries/${String(page)}/0-0`
    const doing = sentence('look at the live blog’s entries')
    const asked = { method: 'GET', path, params: freshParams(line), doing } as const
    const got = await line.ask(asked, pageShape)
    if (!got.ok) return isNoLiveblog(got.error) ? ok(null) : err(got.error.error)
    const { entries, pages, total } = got.value.value
    totals.add(total)
    for (const item of entries) found.set(item.id, entryOf(item))
    if (page >= pages || entries.length === 0) break
  }
  const isWhole = totals.size === 1 && totals.has(found.size)
  return ok({ entries: [...found.values()], isWhole })
}

function restless({ account }: RestLine) {
  return appError(
    'remote-busy',
    sentence(
      'The live blog on {siteName} changes faster than it can be read. What you wrote is safe here.',
      { siteName: account.siteName },
    ),
    sentence('Dateline tries again by itself.'),
  )
}
