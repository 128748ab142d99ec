import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'
import { brokenWords } from '../broken-words'
import { schemaVersion } from '../migrations/migrations'
import type { HistoryVerified } from '../revision-store'
import { nothingChecked } from './check-line'
import { mirrorDamage, readFileKind, structureDamage } from './find-damage'
import { lookInto, type Scan } from './look-into'
import { damaged, newer, openingFailure } from './opening-failures'
import { failureKind } from './store-failure'
import { walkHistory } from './walk-history'

/** What checking a newsroom's whole file came to. */
export interface FileVerified extends HistoryVerified {
  readonly file: string
  /** The first thing found wrong, in words; null: all is as it was written. */
  readonly damage: string | null
}

/** Whether the newsroom in a folder was last opened by an older Dateline, which tied no history. */
export function isOlderNewsroom(folder: string): boolean {
  try {
    const { isOurs, version } = lookInto(fileIn(folder), readFileKind)
    return isOurs && version < schemaVersion
  } catch (error) {
    if (failureKind(error) === null) throw error
    // What is wrong with it is told by who reads it next.
    return false
  }
}

/**
 * Checks every line of history, the chain through them, and the database itself; the file is only
 * looked at, so that a damaged one stays as it is. Damage is an answer, not a failure.
 */
export function verifyFile(folder: string): Result<FileVerified> {
  const file = fileIn(folder)
  if (!existsSync(file)) {
    return err(
      appError(
        'not-found',
        sentence('There is no newsroom in {folder}.', { folder }),
        sentence('Name its folder with --data.'),
      ),
    )
  }
  try {
    return lookInto(file, (scan) => verifyScan(file, scan))
  } catch (error) {
    const failure = failureKind(error)
    if (failure === null) throw error
    return err(openingFailure(file, failure))
  }
}

function fileIn(folder: string): string {
  return join(folder, 'newsroom.db')
}

function verifyScan(file: string, scan: Scan): Result<FileVerified> {
  const { isOurs, version } = readFileKind(scan)
  if (!isOurs) return err(damaged(file, say('not a file of Dateline’s')))
  if (version > schemaVersion) return err(newer(file, version))
  const history = walked(scan)
  const words = history.broken === null ? null : brokenWords(history.broken)
  return ok({ file, ...history, damage: words ?? structureDamage(scan) ?? mirrorDamage(scan) })
}

// A page that cannot be read at all ends the walk; what SQLite itself says of it then is the answer.
function walked(scan: Scan): HistoryVerified {
  try {
    return walkHistory(scan)
  } catch (error) {
    if (failureKind(error)?.kind !== 'database-damaged') throw error
    return nothingChecked
  }
}
