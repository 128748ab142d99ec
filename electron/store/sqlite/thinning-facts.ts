import { followedAt } from './seen-spans'

const ofNext = (column: 'cause' | 'author') => `(SELECT n.${column} FROM revisions n
  INDEXED BY revisions_of_entry
  WHERE n.article_id = r.article_id AND n.entry_id IS r.entry_id AND n.position > r.position
  ORDER BY n.position LIMIT 1)`

/** What the thinning policy asks of a revision `r`, as SQL: the cause of the next line of its entry. */
export const nextCause = ofNext('cause')

/** The same: who wrote the next line of its entry. */
export const nextAuthor = ofNext('author')

const reachesIt = `s.article_id = r.article_id AND s.last_revision >= r.position
  AND s.last_revision < coalesce(${followedAt}, 9e15)`

/** The same: whether a sending, however it ended, or one in the queue took the entry as `r` has it. */
export const wasTaken = `(EXISTS (SELECT 1 FROM publications s WHERE ${reachesIt})
  OR EXISTS (SELECT 1 FROM deliveries s WHERE ${reachesIt}))`
