import { z } from 'zod'
import {
  publicationId,
  targetId,
  type ArticleId,
  type EntryId,
  type TargetId,
} from '../../../shared/ids'
import type { SeenSpan } from '../revision-store'
import type { Connection } from './connection'
import { readRow } from './rows'

/**
 * The position at which a revision `r` was followed by another of its entry, as SQL; null where it is
 * the newest.
 */
export const followedAt = `(SELECT min(n.position) FROM revisions n
  WHERE n.article_id = r.article_id AND n.entry_id IS r.entry_id AND n.position > r.position)`

/** What of a line decides when readers saw it. */
export interface SentLine {
  readonly position: number
  readonly article_id: ArticleId
  readonly entry_id: EntryId | null
  readonly entry_state: string | null
  readonly followed: number | null
}

/** The verified sendings of an article, by target, in the order in which they were begun. */
export type Sendings = ReadonlyMap<TargetId, readonly Sending[]>

/** Reads those that sent what stands at a position, or something later. */
export function sendingsSince(connection: Connection, article: ArticleId, from: number): Sendings {
  const rows = connection.all(
    `SELECT id, target_id, url, finished_at, last_revision FROM publications
      WHERE article_id = ? AND state = 'verified' AND last_revision >= ?
      ORDER BY last_revision, position`,
    ...[article, from],
  )
  const sendings = new Map<TargetId, Sending[]>()
  for (const raw of rows) {
    const sending = readRow(sendingRow, raw)
    const ofTarget = sendings.get(sending.target_id)
    if (ofTarget === undefined) sendings.set(sending.target_id, [sending])
    else ofTarget.push(sending)
  }
  return sendings
}

/** When readers saw a line, a span for each target; the sendings must reach back to it. */
export function seenSpans(
  connection: Connection,
  sendings: Sendings,
  line: SentLine,
): readonly SeenSpan[] {
  if (line.entry_state === 'composing') return []
  const spans = [...sendings].flatMap(([target, ofTarget]) => {
    const span = spanOf(ofTarget, line)
    const isSeen = span !== null && (line.entry_state !== 'withdrawn' || hadBefore(line, target))
    return isSeen ? [span] : []
  })
  return spans.sort((a, b) => a.from - b.from || (a.publicationId < b.publicationId ? -1 : 1))

  // Of an update withdrawn before anybody saw it no tombstone speaks: there was nothing to see.
  function hadBefore({ article_id, entry_id, position }: SentLine, target: TargetId): boolean {
    return connection.get(postedBefore, article_id, target, position, entry_id) !== undefined
  }
}

function spanOf(ofTarget: readonly Sending[], { position, followed }: SentLine): SeenSpan | null {
  const first = ofTarget[firstAt(ofTarget, position)]
  if (first === undefined || first.last_revision >= (followed ?? Infinity)) return null
  const next = followed === null ? undefined : ofTarget[firstAt(ofTarget, followed)]
  return {
    publicationId: first.id,
    targetId: first.target_id,
    url: first.url,
    from: first.finished_at,
    to: next === undefined ? null : next.finished_at,
  }
}

/** The place of the first sending that reaches a position: by halves, for there may be thousands. */
function firstAt(ofTarget: readonly Sending[], position: number): number {
  let [from, to] = [0, ofTarget.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ofTarget[middle]?.last_revision ?? Infinity) < position) from = middle + 1
    else to = middle
  }
  return from
}

const postedBefore = `
  SELECT 1 FROM publications b WHERE b.article_id = ? AND b.state = 'verified'
    AND b.target_id = ? AND b.last_revision < ?
    AND 'posted' = (SELECT s.entry_state FROM revisions s INDEXED BY revisions_of_entry
      WHERE s.article_id = b.article_id AND s.entry_id = ? AND s.position <= b.last_revision
      ORDER BY s.position DESC LIMIT 1) LIMIT 1`

const sendingRow = z.object({
  id: z.string().transform(publicationId),
  target_id: z.string().transform(targetId),
  url: z.string(),
  finished_at: z.number(),
  last_revision: z.number(),
})

type Sending = z.output<typeof sendingRow>
