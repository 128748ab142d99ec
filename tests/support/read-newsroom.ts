import { DatabaseSync } from '@photostructure/sqlite'
import { join } from 'node:path'

/** The newsroom's database, read beside the running app: what a crash would leave. */
export interface StoredNewsroom {
  /** Whether some entry's newest text holds these words. */
  readonly holds: (words: string) => boolean
  /** The longest beginning of the words that some entry's newest text holds. */
  readonly longestHeld: (words: string) => number
  readonly close: () => void
}

/** Opens the database for reading, on a connection of its own. */
export function readNewsroom(data: string): StoredNewsroom {
  const database = new DatabaseSync(join(data, 'newsroom.db'), { readOnly: true })
  const newest = database.prepare(
    'SELECT count(*) AS count FROM entries e JOIN revisions r ON r.position = e.revision WHERE instr(r.content, ?) > 0',
  )
  const holds = (words: string) => (newest.get(words) as { count: number }).count > 0
  return {
    holds,
    longestHeld: (words) => {
      let held = words.length
      while (held > 0 && !holds(words.slice(0, held))) held -= 1
      return held
    },
    close: () => {
      database.close()
    },
  }
}
