import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '../../electron/store/new-id'
import { applicationId, schemaVersion } from '../../electron/store/migrations/migrations'
import { connect } from '../../electron/store/sqlite/connection'
import { newestGoodBackup } from '../../electron/store/sqlite/backups'
import { findDamage } from '../../electron/store/sqlite/find-damage'
import { migrate, versionOf } from '../../electron/store/sqlite/migrate'
import { openStore } from '../../electron/store/sqlite/open-store'
import { backUp, must, openNewsroom, startDay, tempFolder } from './support/temp-newsroom'

const beforeThisVersion = new RegExp(
  `^newsroom-2023-05-10-\\d{6}-before-${String(schemaVersion)}.db$`,
)

test('the first opening of a day makes a good backup, the second none', () => {
  const folder = folderWithWork()

  openOn(folder, 10)
  openOn(folder, 10)

  const names = backups(folder)
  expect(names).toHaveLength(1)
  expect(names[0]).toMatch(/^newsroom-2023-05-10-\d{6}\.db$/)
  expect(findDamage(join(folder, 'backups', names[0] ?? ''))).toBeNull()
})

test('an empty newsroom is not worth a backup', () => {
  const folder = tempFolder()

  openOn(folder, 10)

  expect(backups(folder)).toEqual([])
})

test('a week of backups is kept', () => {
  const folder = folderWithWork()

  for (let day = 10; day < 20; day += 1) openOn(folder, day)

  const days = backups(folder).map((name) => name.slice(9, 19))
  const week = [13, 14, 15, 16, 17, 18, 19].map((day) => `2023-05-${String(day)}`)
  expect(days).toEqual(week)
})

test('many backups in one day do not push out the week', () => {
  const folder = folderWithWork()
  for (let day = 10; day < 17; day += 1) openOn(folder, day)

  const store = must(openStore({ folder, newId, now: () => noonOn(16) }))
  for (let count = 0; count < 3; count += 1) backUp(folder, noonOn(16) + count * 1_000)
  store.close()

  const days = backups(folder).map((name) => name.slice(9, 19))
  expect(days).toContain('2023-05-11')
  expect(days).toHaveLength(7)
})

test('a backup that is said to be made is there, also while the clock stands years back', () => {
  const folder = folderWithWork()
  for (let day = 10; day < 17; day += 1) openOn(folder, day)
  const store = must(openStore({ folder, newId, now: () => noonOn(17) }))

  // A machine whose battery was empty begins anew, until a network sets its clock right.
  const made = backUp(folder, Date.UTC(2000, 0, 1, 12))
  store.close()

  expect(existsSync(made)).toBe(true)
})

test('days of a clock that ran ahead do not push out those it is right about', () => {
  const folder = folderWithWork()
  for (let day = 21; day < 30; day += 1) openOn(folder, day)

  for (let day = 10; day < 13; day += 1) openOn(folder, day)

  const days = backups(folder).map((name) => Number(name.slice(17, 19)))
  expect(days).toEqual([10, 11, 12, 23, 24, 25, 26, 27, 28, 29])
})

test('the newest good backup is none of a day that is still to come, as long as there is another', () => {
  const folder = folderWithWork()
  openOn(folder, 20)
  const alone = newestGoodBackup(folder, new Date(noonOn(11)))
  openOn(folder, 10)
  openOn(folder, 11)

  const newest = newestGoodBackup(folder, new Date(noonOn(11)))

  expect(alone).toContain('2023-05-20')
  expect(newest).toContain('2023-05-11')
})

test('a backup that cannot be made is told, and keeps nobody from her work', () => {
  const folder = folderWithWork()
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')

  const store = openNewsroom(folder)

  expect(store.openingNotice).toContain('backup could not be made')
  expect(store.articles.list()).toHaveLength(1)
})

test('nothing unfinished is left beside the newsroom', () => {
  const folder = folderWithWork()
  mkdirSync(join(folder, 'backups'))

  const store = openNewsroom(folder)
  const backup = backUp(folder)
  store.close()

  expect(existsSync(backup)).toBe(true)
  const names = [...readdirSync(folder), ...readdirSync(join(folder, 'backups'))]
  expect(names.filter((name) => /new$|new-|unchecked|-journal/.test(name))).toEqual([])
})

test('an older file is brought up to date step by step, each step whole or not at all', () => {
  const connection = connect(join(tempFolder(), 'steps.db'))
  const first = 'CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);'
  const second = 'ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;'
  migrate(connection, [first])

  const broken = () => migrate(connection, [first, 'UPDATE a SET x = 7; SELECT nonsense;'])
  expect(broken).toThrow()
  const afterBroken = [versionOf(connection), connection.all('SELECT * FROM a')]
  migrate(connection, [first, second])
  migrate(connection, [first, second])

  expect(afterBroken).toEqual([1, [{ x: 1 }]])
  expect(versionOf(connection)).toBe(2)
  expect(connection.all('SELECT * FROM a')).toEqual([{ x: 1, y: 2 }])
  connection.close()
})

test('before an older file is brought up to date a copy is kept, and not cleared away', () => {
  const folder = tempFolder()
  const older = connect(join(folder, 'newsroom.db'))
  older.exec(`PRAGMA application_id = ${String(applicationId)}`)
  older.close()

  for (let day = 10; day < 20; day += 1) openOn(folder, day)

  expect(backups(folder)).toEqual([expect.stringMatching(beforeThisVersion)])
})

function folderWithWork(): string {
  const folder = tempFolder()
  const store = must(openStore({ folder, newId, now: () => noonOn(9) }))
  startDay(store)
  store.close()
  return folder
}

function openOn(folder: string, day: number): void {
  must(openStore({ folder, newId, now: () => noonOn(day) })).close()
}

/** Noon by this machine's clock, for backups are named by the editor's own day. */
function noonOn(day: number): number {
  return new Date(2023, 4, day, 12).getTime()
}

function backups(folder: string): readonly string[] {
  return existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')).sort() : []
}
