import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../electron/store/new-id'
import { schemaVersion } from '../../electron/store/migrations/migrations'
import { openStore } from '../../electron/store/sqlite/open-store'
import type { AppError } from '../../shared/app-error'
import { fillNewsroom, readEverything, type Everything } from './support/full-newsroom'
import {
  ann,
  backUp,
  kindOf,
  must,
  openNewsroom,
  startDay,
  tempFolder,
} from './support/temp-newsroom'

let whole: Buffer
let kept: Everything

beforeAll(() => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  fillNewsroom(store)
  kept = readEverything(store)
  store.close()
  whole = readFileSync(join(folder, 'newsroom.db'))
})

test('an undamaged file opens, with everything in it', () => {
  const store = openNewsroom(folderWith(whole))

  expect(readEverything(store)).toEqual(kept)
})

test.each([
  ['cut in half', () => whole.subarray(0, whole.length / 2)],
  ['emptied', () => Buffer.alloc(0)],
  [
    'overwritten from the start',
    () => Buffer.concat([Buffer.alloc(4_096, 'x'), whole.subarray(4_096)]),
  ],
  ['something else', () => Buffer.from('Dear editor, this is no database.')],
  ['one page of zeros', () => withPage(Math.floor(whole.length / 4_096 / 2), 0)],
])('a file that was %s is refused and left as it is', (_what, damage) => {
  const bytes = Buffer.from(damage())
  const folder = folderWith(bytes)

  const error = refusal(folder)

  expect(error.kind).toBe('database-damaged')
  expect(error.message).toContain(join(folder, 'newsroom.db'))
  expect(readFileSync(join(folder, 'newsroom.db')).equals(bytes)).toBe(true)
})

test('a changed byte is noticed, or has changed no word of text and no line of history', () => {
  const random = seededRandom(20230524)
  let noticed = 0
  for (let round = 0; round < 80; round += 1) {
    const bytes = Buffer.from(whole)
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255))
    const opened = openStore({ folder: folderWith(bytes), newId })
    if (!opened.ok) {
      expect(opened.error.kind).toBe('database-damaged')
      noticed += 1
      continue
    }
    const { coverage, revisions } = readEverything(opened.value)
    opened.value.close()
    expect(coverage.map(textOf)).toEqual(kept.coverage.map(textOf))
    expect(revisions).toEqual(kept.revisions)
  }
  // About half the file is free space or hashes' own slack; far fewer would mean a blind check.
  expect(noticed).toBeGreaterThan(20)
})

test('a word changed behind SQLite’s back is noticed, though SQLite finds nothing wrong', () => {
  const bytes = Buffer.from(whole)
  const at = bytes.indexOf('Corrected 9.')
  bytes.write('Corrupted 9.', at)
  const folder = folderWith(bytes)

  const error = refusal(folder)

  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  database.close()
  expect(error).toMatchObject({ kind: 'database-damaged' })
  expect(error.detail).toContain('its text is not what was written')
})

test.each([
  'UPDATE entries SET stamp = stamp + 1 WHERE sequence = 3',
  "UPDATE entries SET state = 'withdrawn' WHERE sequence = 3",
  "UPDATE articles SET day = '2023-05-21' WHERE day = '2023-05-22'",
  "UPDATE revisions SET author = 'Somebody' WHERE position = 9",
])('what is listed and what history says must agree: %s', (change) => {
  const folder = folderWith(whole)
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec(change)
  database.close()

  expect(refusal(folder).kind).toBe('database-damaged')
})

test('a text that is damaged while the newsroom is open is not shown and not sent', () => {
  const folder = folderWith(whole)
  const store = openNewsroom(folder)
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec("UPDATE revisions SET content = replace(content, 'Corrected 9.', 'Corrupted 9.')")
  database.close()

  const reads = store.articles.list().map(({ id }) => kindOf(store.articles.coverage(id)))

  expect(reads).toEqual(Array(3).fill('database-damaged'))
})

test('damage names the newest good backup, and following the words brings everything back', () => {
  const folder = folderWith(whole)
  const store = openNewsroom(folder)
  const backup = backUp(folder)
  store.close()
  const newer = join(folder, 'backups', 'newsroom-2999-01-01-000000.db')
  writeFileSync(newer, whole.subarray(0, 50_000))
  truncateSync(join(folder, 'newsroom.db'), 50_000)

  const error = refusal(folder)
  for (const ending of ['', '-wal', '-shm'])
    rmSync(join(folder, `newsroom.db${ending}`), { force: true })
  copyFileSync(backup, join(folder, 'newsroom.db'))

  expect(error.remedy).toContain(backup)
  expect(error.remedy).not.toContain(newer)
  expect(readEverything(openNewsroom(folder))).toEqual(kept)
})

test('a missing file is not silently begun anew where there are backups', () => {
  const folder = folderWith(whole)
  const store = openNewsroom(folder)
  const backup = backUp(folder)
  store.close()
  rmSync(join(folder, 'newsroom.db'))

  const error = refusal(folder)

  expect(error.kind).toBe('database-damaged')
  expect(error.remedy).toContain(backup)
  expect(existsSync(join(folder, 'newsroom.db'))).toBe(false)
})

test('a file from a newer Dateline is refused, named with both versions, and left as it is', () => {
  const folder = folderWith(whole)
  const file = join(folder, 'newsroom.db')
  const database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 99')
  database.close()
  const bytes = readFileSync(file)

  const error = refusal(folder)

  expect(error.kind).toBe('database-newer')
  expect(error.message).toMatch(new RegExp(`99.*\\b${String(schemaVersion)}\\b`))
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a data folder that cannot be written is told by name', () => {
  const file = join(tempFolder(), 'a-file')
  writeFileSync(file, '')

  const inAFile = refusal(join(file, 'data'))
  const aFile = refusal(file)

  expect(inAFile.kind).toBe('data-folder-unwritable')
  expect(inAFile.message).toContain(join(file, 'data'))
  expect(aFile.kind).toBe('data-folder-unwritable')
})

test('a closed file is whole by itself, without its log', () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  startDay(store)
  store.close()

  const copy = folderWith(readFileSync(join(folder, 'newsroom.db')))

  expect(openNewsroom(copy).articles.list()).toHaveLength(1)
})

function folderWith(bytes: Buffer): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'newsroom.db'), bytes)
  return folder
}

function withPage(page: number, value: number): Buffer {
  const bytes = Buffer.from(whole)
  return bytes.fill(value, page * 4_096, (page + 1) * 4_096)
}

function refusal(folder: string): AppError {
  const opened = openStore({ folder, newId })
  if (!opened.ok) return opened.error
  opened.value.close()
  throw new Error('the newsroom was opened')
}

function textOf({ body, updates }: Everything['coverage'][number]) {
  return [body.body, ...updates.map((update) => [update.stamp, update.headline, update.body])]
}

/** A small repeatable source of numbers from 0 to 1 (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test.runIf(process.platform !== 'win32').each([
  [
    'deleted',
    (file: string) => {
      rmSync(file)
    },
  ],
  [
    'moved elsewhere',
    (file: string) => {
      renameSync(file, `${file}.away`)
    },
  ],
  [
    'replaced by a backup',
    (file: string) => {
      writeFileSync(`${file}.backup`, whole)
      renameSync(`${file}.backup`, file)
    },
  ],
  [
    'left without its log',
    (file: string) => {
      rmSync(`${file}-wal`)
    },
  ],
])('nothing is called saved once the open file was %s', (_, takeAway) => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)

  takeAway(join(folder, 'newsroom.db'))

  const composed = store.entries.startUpdate(article.id, ann(1))
  expect(kindOf(composed)).toBe('data-folder-unwritable')
})

test('a file that is put back where it was takes what is written again', () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  const file = join(folder, 'newsroom.db')
  renameSync(file, `${file}.away`)
  const away = store.entries.startUpdate(article.id, ann(1))

  renameSync(`${file}.away`, file)
  const back = store.entries.startUpdate(article.id, ann(2))
  store.close()

  expect([away.ok, back.ok]).toEqual([false, true])
  expect(must(openNewsroom(folder).articles.coverage(article.id)).updates).toHaveLength(1)
})
