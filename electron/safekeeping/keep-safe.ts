import { join } from 'node:path'
import type { Instant } from '../../shared/model/stamp'
import { backupDue, makeBackup } from '../store/sqlite/backups'
import { connectToRead } from '../store/sqlite/connection'
import { findDamage } from '../store/sqlite/find-damage'
import { failureKind, type FailureKind } from '../store/sqlite/store-failure'
import { suspect } from '../store/sqlite/suspicion'

/** What is to be done for a newsroom that somebody works in meanwhile. */
export interface SafekeepingJob {
  /** The data folder. */
  readonly folder: string
  /** Names the backup. */
  readonly at: Instant
  /** Whether the newsroom’s own file is checked. */
  readonly checks: boolean
  /** Whether a checked copy of it is written: the day’s, where it has none yet, or one now. */
  readonly copies: 'none' | 'daily' | 'now'
}

/** What came of it. */
export type SafekeepingOutcome =
  /** The path of the backup; null: none was asked for, or the day has its own. */
  | { readonly kind: 'safe'; readonly backup: string | null }
  /** The file cannot be trusted, and the next opening looks at it before anything else. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** The disk or another program stood in the way. */
  | { readonly kind: 'failed'; readonly failure: FailureKind }

/** Checks a newsroom’s file and copies it, reading only: whoever writes there is not kept waiting. */
export function keepSafe({ folder, at, checks, copies }: SafekeepingJob): SafekeepingOutcome {
  const file = join(folder, 'newsroom.db')
  try {
    const damage = checks ? findDamage(file) : null
    if (damage !== null) {
      suspect(folder, damage)
      return { kind: 'damaged', detail: damage }
    }
    // One that she asked for meanwhile may be the day’s.
    const isWanted = copies === 'now' || (copies === 'daily' && backupDue(folder, new Date(at)))
    return { kind: 'safe', backup: isWanted ? copyOf(file, { folder, at }) : null }
  } catch (error) {
    const failure = failureKind(error)
    if (failure === null) throw error
    return { kind: 'failed', failure }
  }
}

function copyOf(file: string, { folder, at }: Pick<SafekeepingJob, 'folder' | 'at'>): string {
  const connection = connectToRead(file)
  try {
    return makeBackup({ connection, folder, at: new Date(at) })
  } finally {
    connection.close()
  }
}
