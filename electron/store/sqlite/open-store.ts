import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../../../shared/result'
import type { ContentStore } from '../content-store'
import { articleStore } from './articles'
import { connect, type Connection } from './connection'
import { deskStore } from './desk'
import { entryStore } from './entries'
import { migrate } from './migrate'
import { publicationStore } from './publications'
import { revisionStore } from './revisions'
import { guarded } from './store-failure'
import { readRow } from './rows'
import { z } from 'zod'

export interface StoreOptions {
  readonly folder: string
  readonly newId: () => string
}

/** Opens the newsroom's file in a folder, or begins it. */
export function openStore({ folder, newId }: StoreOptions): Result<ContentStore> {
  return guarded(() => {
    mkdirSync(folder, { recursive: true })
    const connection = connect(join(folder, 'newsroom.db'))
    migrate(connection)
    return ok(assemble(connection, newId))
  })
}

function assemble(connection: Connection, newId: () => string): ContentStore {
  const writing = { connection, newId }
  return {
    articles: articleStore(writing),
    entries: entryStore(writing),
    revisions: revisionStore(connection),
    publications: publicationStore(writing),
    desk: deskStore(connection),
    foreignChangeMark: () =>
      readRow(z.object({ data_version: z.number() }), connection.get('PRAGMA data_version'))
        .data_version,
    close: () => {
      connection.close()
    },
  }
}
