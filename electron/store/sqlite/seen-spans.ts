import { z } from 'zod'
import {
  publicationId,
  targetId,
  type ArticleId,
  type EntryId,
  type TargetId,
} from '../../../shared/ids'
import type { Instant } from '../../../shared/model/stamp'
import type { SeenSpan } from '../revision-store'
import type { Connection } from './connection'
import { readRow } from './rows'
import { takenDownAt } from './taken-down'

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

/** What readers of an article's targets were given, and when it was taken from them. */
export interface Sendings {
  /** The verified ones by target, in the order of what they sent. */
  readonly byTarget: ReadonlyMap<TargetId, readonly Sending[]>
  readonly takenDown: ReadonlyMap<TargetId, readonly Instant[]>
}

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
  return { byTarget: sendings, takenDown: takenDownAt(connection, article) }
}

/** When readers saw a line, at each target; the sendings must reach back to it. */
export function seenSpans(
  connection: Connection,
  sendings: Sendings,
  line: SentLine,
): readonly SeenSpan[] {
  if (line.entry_state === 'composing') return []
  const spans = [...sendings.byTarget].flatMap(([target, ofTarget]) => {
    const seen = spansOf({ ofTarget, takenDown: sendings.takenDown.get(target) ?? [] }, line)
    const isSeen = line.entry_state !== 'withdrawn' || (seen.length > 0 && hadBefore(line, target))
    return isSeen ? seen : []
  })
  return spans.sort((a, b) => a.from - b.from || (a.publicationId < b.publicationId ? -1 : 1))

  // Of an update withdrawn before anybody saw it no tombstone speaks: there was nothing to see.
  function hadBefore({ article_id, entry_id, position }: SentLine, target: TargetId): boolean {
    return connection.get(postedBefore, article_id, target, position, entry_id) !== undefined
  }
}

/**
 * From the first sending that showed it to the one that showed something else. In between it may have
 * been taken from readers, and given to them again.
 */
function spansOf(
  at: { readonly ofTarget: readonly Sending[]; readonly takenDown: readonly Instant[] },
  { position, followed }: SentLine,
): readonly SeenSpan[] {
  const { ofTarget, takenDown } = at
  const end = followed === null ? ofTarget.length : firstAt(ofTarget, followed)
  const spans: SeenSpan[] = []
  let showing = firstAt(ofTarget, position)
  while (showing < end) {
    const first = ofTarget[showing]
    if (first === undefined) break
    const until = ofTarget[end]?.finished_at ?? null
    const down = takenDown.find((time) => time > first.finished_at && time < (until ?? Infinity))
    spans.push(spanFrom(first, down ?? until))
    if (down === undefined) break
    const again = ofTarget.findIndex((one, at) => at > showing && one.finished_at > down)
    if (again < 0) break
    showing = again
  }
  return spans
}

function spanFrom({ id, target_id: target, url, finished_at: from }: Sending, to: Instant | null) {
  return { publicationId: id, targetId: target, url, from, to }
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
