import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { ContentStore } from '../content-store'
import { schemaVersion } from '../migrations/migrations'
import { makeFolder } from '../../make-folder'
import { assemble } from './assemble'
import { backupDue, hasBackups, makeBackup } from './backups'
import { connect, type Connection } from './connection'
import { createDatabase } from './create-database'
import { findDamage, readFileKind } from './find-damage'
import { lookInto } from './look-into'
import { migrate } from './migrate'
import { damaged, missing, newer, openingFailure } from './opening-failures'
import { failureKind, noBackupToday } from './store-failure'
import { clearSuspicion, isSuspect } from './suspicion'

/** Where the newsroom lies, and where its ids come from. */
export interface StoreOptions {
  readonly folder: string
  readonly newId: () => string
  /** The clock that names backups; the machine's by default. */
  readonly now?: () => number
  /**
   * Whether somebody beside the opener checks what takes long and makes the day’s backup; a store that
   * still wants checking says so.
   */
  readonly isKeptBeside?: boolean
}

/** Files up to this size (bytes) are checked at every opening, larger ones once a day. */
const alwaysChecked = 64 * 1024 * 1024

/** Up to this size nobody waits for it. */
const checkedAtOnce = 4 * 1024 * 1024

/**
 * Opens the newsroom's file in a folder, or begins it.
 *
 * The file is looked at before it is touched: damage, a missing file and a newer version are told,
 * and leave it byte for byte as it was. Failures: `database-damaged`, `database-newer`,
 * `database-locked`, `data-folder-unwritable`, `disk-full`.
 */
export function openStore(options: StoreOptions): Result<ContentStore> {
  const { folder, isKeptBeside = false } = options
  const file = join(folder, 'newsroom.db')
  const now = options.now ?? Date.now
  const at = new Date(now())
  try {
    prepareFolder(folder)
    const seen = lookFirst({ file, folder, at, isKeptBeside })
    if (!seen.ok) return seen
    return ok(openChecked({ ...options, isKeptBeside, now, file, at, ...seen.value }))
  } catch (error) {
    const failure = failureKind(error)
    if (failure === null) throw error
    return err(openingFailure(file, failure))
  }
}

function prepareFolder(folder: string): void {
  makeFolder(folder)
  accessSync(folder, constants.R_OK | constants.W_OK)
}

interface Place {
  readonly file: string
  readonly folder: string
  readonly at: Date
  readonly isKeptBeside: boolean
}

/** A file that is fit to be opened. */
interface Seen {
  /** The version of its tables. */
  readonly version: number
  /** Its check takes long and is for somebody beside the opener. */
  readonly isUnchecked: boolean
}

/** Looks at the newsroom’s file; an absent one is begun. */
function lookFirst({ file, folder, at, isKeptBeside }: Place): Result<Seen> {
  if (!existsSync(file)) {
    if (hasBackups(folder) || logIsFull(file)) return err(missing(file))
    createDatabase(file)
    return ok({ version: schemaVersion, isUnchecked: false })
  }
  // An empty file is not ours either: a file of ours gets its name when it is whole.
  const { version, isOurs } = lookInto(file, readFileKind)
  if (!isOurs) return err(damaged(file, say('not a file of Dateline’s')))
  if (version > schemaVersion) return err(newer(file, version))
  const { size } = statSync(file)
  const due = logIsFull(file) || size <= alwaysChecked || backupDue(folder, at)
  // Nobody is let near what is known to be damaged, and nothing unchecked is brought up to date.
  const mustNow = isSuspect(folder) || version < schemaVersion || size <= checkedAtOnce
  if (isKeptBeside && !mustNow) return ok({ version, isUnchecked: due })
  const damage = due || mustNow ? findDamage(file) : null
  if (damage !== null) return err(damaged(file, damage))
  clearSuspicion(folder)
  return ok({ version, isUnchecked: false })
}

/** Whether the last user of the file did not close it, or still has it open. */
function logIsFull(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
}

interface CheckedPlace extends Required<StoreOptions>, Place, Seen {}

function openChecked(place: CheckedPlace): ContentStore {
  const { file, folder, at, version, isUnchecked, isKeptBeside, newId } = place
  const connection = connect(file)
  try {
    if (version < schemaVersion) {
      const purpose = `before-${String(schemaVersion)}`
      makeBackup({ connection, folder, at, purpose })
      migrate(connection)
    }
    const notice = isKeptBeside ? '' : dailyBackup(connection, folder, at)
    return assemble({ connection, newId }, { notice, isUnchecked })
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Makes the day's backup. One that fails does not keep an editor from her work, but she is told. */
function dailyBackup(connection: Connection, folder: string, at: Date): string {
  try {
    const empty = connection.get('SELECT 1 FROM articles LIMIT 1') === undefined
    if (empty || !backupDue(folder, at)) return ''
    makeBackup({ connection, folder, at })
    return ''
  } catch (error) {
    const failure = failureKind(error)
    if (failure === null) throw error
    return noBackupToday(failure)
  }
}
