import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../../is-running'
import type { Connection } from './connection'
import { findDamage } from './find-damage'
import { DamagedRow } from './store-failure'

/** How many days of backups are kept. */
export const daysKept = 7

/** What a backup is made of. */
export interface BackupRequest {
  readonly connection: Connection
  /** The data folder. */
  readonly folder: string
  readonly at: Date
  /** Added to the name, such as `before-2`; such a backup is never cleared away. */
  readonly purpose?: string
}

/**
 * Writes a checked copy of the newsroom beside it and gives its path; then clears away the oldest.
 * A copy that does not pass every check is not kept, and costs no older one its place.
 */
export function makeBackup({ connection, folder, at, purpose }: BackupRequest): string {
  const backups = backupFolder(folder)
  mkdirSync(backups, { recursive: true })
  const ending = purpose === undefined ? '' : `-${purpose}`
  const file = join(backups, `newsroom-${dayOf(at)}-${timeOf(at)}${ending}.db`)
  const unchecked = join(backups, `.unchecked-${String(process.pid)}.db`)
  try {
    clearUnfinished(backups)
    connection.exec(`VACUUM INTO '${unchecked.replaceAll("'", "''")}'`)
    const damage = findDamage(unchecked)
    if (damage !== null) throw new DamagedRow(`the copy is not good: ${damage}`)
    toDisk(unchecked)
    renameSync(unchecked, file)
  } finally {
    rmSync(unchecked, { force: true })
  }
  clearOld(folder, { made: file, at })
  return file
}

/** Whether the day has no backup yet. */
export function backupDue(folder: string, at: Date): boolean {
  return !backupNames(folder).some((name) => dayInName(name) === dayOf(at))
}

/** Whether there is any backup. */
export function hasBackups(folder: string): boolean {
  return backupNames(folder).length > 0
}

/**
 * The newest backup that passes every check, as a path; null where there is none. One of a day that is
 * still to come was made while a clock was wrong: it may be far older than it says, and comes last.
 */
export function newestGoodBackup(folder: string, at = new Date()): string | null {
  const { upToToday, ofLater } = aroundToday(backupNames(folder), at)
  for (const name of [...upToToday, ...ofLater]) {
    const file = join(backupFolder(folder), name)
    if (passes(file)) return file
  }
  return null
}

function passes(file: string): boolean {
  try {
    return findDamage(file) === null
  } catch {
    // Unreadable for any reason is reason enough not to send an editor to it.
    return false
  }
}

/** Where the backups lie. */
export function backupFolder(folder: string): string {
  return join(folder, 'backups')
}

/** Names of backups, newest first. */
function backupNames(folder: string): readonly string[] {
  const backups = backupFolder(folder)
  if (!existsSync(backups)) return []
  const names = readdirSync(backups).filter((name) => backupName.test(name))
  return names.sort().reverse()
}

const backupName = /^newsroom-(\d{4}-\d{2}-\d{2})-\d{6}(-[a-z0-9-]+)?\.db$/

function dayInName(name: string): string {
  return backupName.exec(name)?.[1] ?? ''
}

// A clock that was wrong for a while, ahead or behind, must not cost the right days theirs: those up to
// today and those of days to come are cleared apart. What was just made stays in any case.
function clearOld(
  folder: string,
  { made, at }: { readonly made: string; readonly at: Date },
): void {
  const daily = backupNames(folder).filter((name) => backupName.exec(name)?.[2] === undefined)
  const { upToToday, ofLater } = aroundToday(daily, at)
  const kept = new Set([...newestOfDays(upToToday), ...newestOfDays(ofLater)])
  for (const name of daily) {
    const file = join(backupFolder(folder), name)
    if (!kept.has(name) && file !== made) rmSync(file, { force: true })
  }
}

function aroundToday(names: readonly string[], at: Date) {
  const today = dayOf(at)
  return {
    upToToday: names.filter((name) => dayInName(name) <= today),
    ofLater: names.filter((name) => dayInName(name) > today),
  }
}

/** The newest of each of the newest days: many backups in one day do not push out the week. */
function newestOfDays(names: readonly string[]): readonly string[] {
  const days = [...new Set(names.map(dayInName))].slice(0, daysKept)
  return days.flatMap((day) => names.find((name) => dayInName(name) === day) ?? [])
}

// Whoever is ended while it copies leaves that behind.
function clearUnfinished(backups: string): void {
  for (const name of readdirSync(backups)) {
    const maker = /^\.unchecked-(\d+)\.db(-journal)?$/.exec(name)?.[1]
    if (maker === undefined) continue
    if (Number(maker) !== process.pid && isRunning(Number(maker))) continue
    rmSync(join(backups, name), { force: true })
  }
}

function toDisk(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

// The editor's own day: the names are for her to read.
function dayOf(at: Date): string {
  return `${String(at.getFullYear())}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
}

function timeOf(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join('')
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
