import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../electron/store/new-id'
import { articleStore } from '../../electron/store/sqlite/articles'
import { connect } from '../../electron/store/sqlite/connection'
import { entryStore } from '../../electron/store/sqlite/entries'
import { migrate } from '../../electron/store/sqlite/migrate'
import { openStore } from '../../electron/store/sqlite/open-store'
import { inTransaction } from '../../electron/store/sqlite/transaction'
import { appError } from '../../shared/app-error'
import { plainText } from '../../shared/document/plain-text'
import type { ArticleBody } from '../../shared/model/update'
import { err } from '../../shared/result'
import { buildSavingChild, saveUntilKilled } from './support/saving-child'
import {
  afterwards,
  ann,
  dayFields,
  kindOf,
  must,
  openNewsroom,
  startDay,
  tempFolder,
  words,
} from './support/temp-newsroom'

beforeAll(buildSavingChild)

test('killed while saving, ten times over, it has lost no acknowledged word', async () => {
  for (let round = 0; round < 10; round += 1) {
    const place = newPlace()

    const { acknowledged, errors } = await saveUntilKilled(place, 3 + round * 4)

    expect(errors).toBe('')
    expect(acknowledged).toBeGreaterThan(0)
    expect(lostSaves(place.folder, acknowledged)).toBe(0)
  }
}, 60_000)

test('a child that acknowledges what it did not save is caught', async () => {
  const place = newPlace()

  const { acknowledged } = await saveUntilKilled(place, 20, 'pretend')

  expect(lostSaves(place.folder, acknowledged)).toBeGreaterThan(0)
})

test('the log of a killed Dateline is played in even where its index is gone', async () => {
  const place = newPlace()
  const { acknowledged } = await saveUntilKilled(place, 10)

  rmSync(join(place.folder, 'newsroom.db-shm'), { force: true })

  expect(lostSaves(place.folder, acknowledged)).toBe(0)
})

test('two Datelines may write at once: both keep every word', async () => {
  const place = newPlace()
  const store = openNewsroom(place.folder)
  const other = startDay(store)
  store.close()

  const [first, second] = await Promise.all([
    saveUntilKilled({ ...place, name: 'first' }, 60),
    saveUntilKilled({ folder: place.folder, id: other.body.id, name: 'second' }, 60),
  ])

  expect([first.errors, second.errors]).toEqual(['', ''])
  expect(lostSaves(place.folder, first.acknowledged)).toBe(0)
  const reopened = openNewsroom(place.folder)
  expect(lost(must(reopened.articles.coverage(other.article.id)).body, second.acknowledged)).toBe(0)
})

test('each Dateline notices what the other one wrote', () => {
  const folder = tempFolder()
  const app = openNewsroom(folder)
  const command = openNewsroom(folder)
  const before = app.foreignChangeMark()

  startDay(app)
  const afterOwn = app.foreignChangeMark()
  startDay(command)
  const afterForeign = app.foreignChangeMark()

  expect(afterOwn).toBe(before)
  expect(afterForeign).not.toBe(before)
  expect(app.articles.list()).toHaveLength(2)
})

test('a change that is refused half way is undone whole', () => {
  const connection = connect(join(tempFolder(), 'any.db'))
  connection.exec('CREATE TABLE a (x INTEGER) STRICT')

  inTransaction(connection, () => {
    connection.run('INSERT INTO a VALUES (1)')
    return err(appError('update-state', 'No.', 'No.'))
  })

  expect(connection.all('SELECT * FROM a')).toEqual([])
  connection.close()
})

test('a save that waits in vain for another writer is refused and can be tried again', () => {
  const folder = tempFolder()
  openNewsroom(folder).close()
  const [mine, theirs] = [
    connect(join(folder, 'newsroom.db')),
    connect(join(folder, 'newsroom.db')),
  ]
  mine.exec('PRAGMA busy_timeout = 20')
  const articles = articleStore({ connection: mine, newId })
  const create = () => articles.create({ kind: 'live', fields: dayFields() }, ann())

  theirs.exec('BEGIN IMMEDIATE')
  const refused = create()
  theirs.exec('COMMIT')
  const later = create()

  expect([kindOf(refused), kindOf(later)]).toEqual(['database-locked', 'ok'])
  mine.close()
  theirs.close()
})

test('on a full disk a save is refused, everything before it stands, and saving goes on later', () => {
  const connection = connect(join(tempFolder(), 'newsroom.db'))
  migrate(connection)
  const articles = articleStore({ connection, newId })
  const entries = entryStore({ connection, newId })
  const { body, article } = must(articles.create({ kind: 'live', fields: dayFields() }, ann()))
  must(entries.saveDraft({ id: body.id, baseVersion: 0, body: words('Safe.') }, ann(1)))
  const large = { id: body.id, baseVersion: 1, body: words('Too much. '.repeat(20_000)) }

  connection.exec('PRAGMA max_page_count = 1')
  const refused = entries.saveDraft(large, ann(2))
  const meanwhile = must(articles.coverage(article.id)).body
  connection.exec('PRAGMA max_page_count = 100000')
  const later = entries.saveDraft(large, ann(3))

  expect(kindOf(refused)).toBe('disk-full')
  expect(meanwhile).toMatchObject({ version: 1, body: words('Safe.') })
  expect(kindOf(later)).toBe('ok')
  connection.close()
})

test.skipIf(!canMount())('a disk that really runs full costs no saved word', () => {
  const folder = smallDisk('3m')
  const ballast = join(folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(400_000))
  const store = openNewsroom(folder)
  const { article, body } = startDay(store)
  let [saved, refused] = [0, 'ok']
  for (let at = 1; refused === 'ok' && at < 1_000; at += 1) {
    const save = { id: body.id, baseVersion: saved, body: words(`${String(at)} `.repeat(10_000)) }
    // A minute apart, so that each stays in history.
    refused = kindOf(store.entries.saveDraft(save, ann(at * 60)))
    if (refused === 'ok') saved += 1
  }
  const whileFull = must(store.articles.coverage(article.id)).body.version
  store.close()

  const reopenedFull = openStore({ folder, newId })
  if (reopenedFull.ok) reopenedFull.value.close()
  rmSync(ballast)
  const after = openNewsroom(folder)

  expect([refused, whileFull]).toEqual(['disk-full', saved])
  expect(kindOf(reopenedFull)).toMatch(/^(ok|disk-full)$/)
  const text = must(after.articles.coverage(article.id)).body
  expect(text).toMatchObject({ version: saved, body: words(`${String(saved)} `.repeat(10_000)) })
  const next = { id: body.id, baseVersion: saved, body: words('Onwards.') }
  expect(kindOf(after.entries.saveDraft(next, ann()))).toBe('ok')
})

/** A newsroom with one text for a child to write, and the name it writes. */
function newPlace() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { body } = startDay(store, { day: '2023-05-25' })
  store.close()
  return { folder, id: body.id, name: 'save' }
}

/** How many acknowledged saves the newest day's text has lost. */
function lostSaves(folder: string, acknowledged: number): number {
  const store = openNewsroom(folder)
  const [newest] = store.articles.list()
  return newest ? lost(must(store.articles.coverage(newest.id)).body, acknowledged) : acknowledged
}

function lost({ body, version }: ArticleBody, acknowledged: number): number {
  const written = Number(plainText(body).split(' ')[1])
  expect(written).toBe(version)
  return Math.max(0, acknowledged - written)
}

/** Whether this user may mount a small disk in memory (root outside a container may). */
function canMount(): boolean {
  const at = mkdtempSync(join(tmpdir(), 'dateline-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' })
    execFileSync('umount', [at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(at, { recursive: true, force: true })
  }
}

function smallDisk(size: string): string {
  const at = tempFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at])
  // Lazily: SQLite's binding lets go of its files only when they are collected.
  afterwards(() => void execFileSync('umount', ['-l', at]))
  return at
}
