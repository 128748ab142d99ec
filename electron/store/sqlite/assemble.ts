import { z } from 'zod'
import type { ContentStore } from '../content-store'
import { articleStore } from './articles'
import { outboxStore } from './deliveries'
import { deployedStore } from './deployed-files'
import { deskStore } from './desk'
import { entryStore } from './entries'
import { peopleStore } from './people'
import { publicationStore } from './publications'
import { siteStore } from './sites'
import { stetStore } from './stets'
import { remoteStore } from './remote-copies'
import { revisionStore } from './revisions'
import { scheduleStore } from './schedules'
import { searchStore } from './search'
import type { Writing } from './record-revision'
import { readRow } from './rows'
import { inTransaction } from './transaction'

/** What a store says beside what its file holds. */
export interface Surroundings {
  readonly notice: string
  readonly isUnchecked: boolean
}

/** The store over one connection. */
export function assemble(writing: Writing, { notice, isUnchecked }: Surroundings): ContentStore {
  const { connection } = writing
  return {
    articles: articleStore(writing),
    entries: entryStore(writing),
    revisions: revisionStore(writing),
    publications: publicationStore(writing),
    sites: siteStore(connection),
    outbox: outboxStore(writing),
    remote: remoteStore(connection),
    deployed: deployedStore(connection),
    search: searchStore(connection),
    people: peopleStore(connection),
    schedules: scheduleStore(connection),
    stets: stetStore(connection),
    together: (change) => inTransaction(connection, change),
    desk: deskStore(connection),
    openingNotice: notice,
    isUnchecked,
    foreignChangeMark: () =>
      readRow(dataVersionRow, connection.get('PRAGMA data_version')).data_version,
    close: () => {
      connection.close()
    },
  }
}

const dataVersionRow = z.object({ data_version: z.number() })
