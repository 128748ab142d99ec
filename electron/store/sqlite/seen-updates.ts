import type { EntryId } from '../../../shared/ids'
import type { UpdatesAt } from '../publication-store'
import type { Connection } from './connection'

/** Which of an article’s updates a target was sent while they stood: of these readers are told more. */
export function seenOf(
  connection: Connection,
  { articleId, targetId, updates }: UpdatesAt,
): ReadonlySet<EntryId> {
  return new Set(
    updates.filter((id) => connection.get(sentStanding, articleId, targetId, id) !== undefined),
  )
}

// Each sending by one look into the index of the update’s revisions; the first that showed it is enough.
const sentStanding = `
  SELECT 1 FROM publications b WHERE b.article_id = ? AND b.target_id = ? AND b.state = 'verified'
    AND 'posted' = (SELECT s.entry_state FROM revisions s INDEXED BY revisions_of_entry
      WHERE s.article_id = b.article_id AND s.entry_id = ? AND s.position <= b.last_revision
      ORDER BY s.position DESC LIMIT 1) LIMIT 1`
