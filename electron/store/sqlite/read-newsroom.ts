import { join } from 'node:path'
import type { ContentStore } from '../content-store'
import { assemble } from './assemble'
import { connectToRead } from './connection'

/**
 * A newsroom that this very process has open, for another thread of it to read: it was checked and brought
 * up to date when it was opened. Whoever writes through it gets SQLite’s own refusal.
 */
export function readNewsroom(folder: string): ContentStore {
  const connection = connectToRead(join(folder, 'newsroom.db'))
  const newId = () => {
    throw new Error('nothing is written here')
  }
  return assemble({ connection, newId }, { notice: '', isUnchecked: false })
}
