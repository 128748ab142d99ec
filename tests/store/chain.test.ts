import { DatabaseSync } from '@photostructure/sqlite'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../../electron/store/content-hash'
import { applicationId, migrations } from '../../electron/store/migrations/migrations'
import { connect } from '../../electron/store/sqlite/connection'
import { sealRevision } from '../../electron/store/sqlite/revision-seal'
import { migrate } from '../../electron/store/sqlite/migrate'
import { verifyFile } from '../../electron/store/sqlite/verify-file'
import { mergeWindowMs } from '../../shared/history/revision-policy'
import type { RevisionSummary } from '../../shared/model/revision'
import { fillNewsroom, readEverything } from './support/full-newsroom'
import { buildSavingChild, saveUntilKilled } from './support/saving-child'
import {
  ann,
  backUp,
  causes,
  composeUpdate,
  must,
  openNewsroom,
  startDay,
  tempFolder,
  typeText,
  words,
} from './support/temp-newsroom'

let whole: Buffer
let lines: readonly RevisionSummary[]
let idsInOrder: readonly string[]

beforeAll(async () => {
  await buildSavingChild()
  const folder = tempFolder()
  const store = openNewsroom(folder)
  fillNewsroom(store)
  lines = readEverything(store).revisions
  store.close()
  whole = readFileSync(join(folder, 'newsroom.db'))
  const file = connect(join(folder, 'newsroom.db'))
  const rows = file.all('SELECT id FROM revisions ORDER BY position')
  idsInOrder = rows.map((row) => String(Object(row).id))
  file.close()
})

test('an undamaged history is as it was written, from the first line to the last', () => {
  const verified = must(verifyFile(folderWith(whole)))

  expect(verified).toMatchObject({ revisions: lines.length, damage: null, broken: null })
  expect(verified.head).toMatch(/^[0-9a-f]{64}$/)
})

test('one changed byte in one text is found, and named by article, entry and time', () => {
  const bytes = Buffer.from(whole)
  bytes.write('Corrupted 9.', bytes.indexOf('Corrected 9.'))
  const folder = folderWith(bytes)

  const { broken, damage } = must(verifyFile(folder))

  const line = lines.find(({ id }) => id === broken?.revisionId)
  const { articleId, entryId, at, author, cause } = line ?? {}
  expect(line).toMatchObject({ cause: 'typed', author: 'Ann' })
  expect(broken).toMatchObject({ articleId, entryId, at, author, cause, fault: 'text' })
  for (const part of [line?.id, articleId, entryId]) expect(damage).toContain(part)
  expect(damage).toContain('its text is not what was written')
})

test('a byte changed in any line is found in that line', () => {
  for (const [index, line] of lines.entries()) {
    if (index % 17 !== 3) continue
    const folder = folderWith(whole)
    change(folder, `UPDATE revisions SET content = content || ' ' WHERE id = '${line.id}'`)

    expect(must(verifyFile(folder)).broken).toMatchObject({ revisionId: line.id, fault: 'text' })
  }
})

describe('whatever is changed of a line, it is the first that is named', () => {
  const position = 40

  test.each([
    ['marks', "author = 'Somebody'"],
    ['marks', 'at = at + 1'],
    ['marks', "cause = 'corrected'"],
    ['marks', `content_hash = '${contentHash('x')}'`],
    ['marks', 'edited_at = 7'],
    ['text', "content = replace(content, '\"', ' ')"],
    ['order', "chain = ''"],
  ])('%s: %s', (fault, set) => {
    const folder = folderWith(whole)
    change(folder, `UPDATE revisions SET ${set} WHERE position = ${String(position)}`)

    expect(must(verifyFile(folder)).broken).toMatchObject({ fault, revisionId: idAt(position) })
  })

  test('a line that is taken out leaves a gap', () => {
    const folder = folderWith(whole)
    change(folder, `DELETE FROM revisions WHERE position = ${String(position)}`)

    const { broken } = must(verifyFile(folder))

    expect(broken).toMatchObject({ fault: 'gap', revisionId: idAt(position + 1) })
  })

  test('the newest line taken out is missed by what points at it', () => {
    const folder = folderWith(whole)
    change(folder, 'DELETE FROM revisions WHERE position = (SELECT max(position) FROM revisions)')

    const { broken, damage } = must(verifyFile(folder))

    expect([broken, damage]).toEqual([null, expect.stringContaining('that is not there')])
  })

  test('a line rewritten with hashes of its own no longer bears the one after it', () => {
    const folder = folderWith(whole)
    const text = '{"kind":"body","body":[]}'
    const forge = connect(join(folder, 'newsroom.db'))
    forge.run(
      'UPDATE revisions SET content = ?, content_hash = ? WHERE position = ?',
      ...[text, contentHash(text), position],
    )
    sealRevision(forge, position)
    forge.close()

    const { broken } = must(verifyFile(folder))

    expect(broken).toMatchObject({ fault: 'order', revisionId: idAt(position + 1) })
  })

  test('two lines that change places no longer bear the line after them', () => {
    const folder = folderWith(whole)
    const swap = (from: number, to: number) =>
      `UPDATE revisions SET position = ${String(to)} WHERE position = ${String(from)};`
    change(folder, swap(40, -1) + swap(41, 40) + swap(-1, 41))

    expect(must(verifyFile(folder)).broken?.fault).toBe('order')
  })
})

test('the open newsroom checks one article, and finds what another one’s damage does not touch', async () => {
  const folder = folderWith(whole)
  const store = openNewsroom(folder)
  const [first, second] = store.articles.list()
  const damaged = lines.filter(({ articleId }) => articleId === first?.id).at(-1)
  change(folder, `UPDATE revisions SET author = 'Eve' WHERE id = '${damaged?.id ?? ''}'`)
  if (first === undefined || second === undefined) throw new Error('the newsroom is empty')

  const hurt = must(await store.revisions.verify(first.id))
  const unhurt = must(await store.revisions.verify(second.id))
  const both = must(await store.revisions.verify('all'))

  expect(hurt.broken).toMatchObject({ revisionId: damaged?.id, fault: 'marks' })
  expect(unhurt).toMatchObject({
    broken: null,
    revisions: lines.filter(({ articleId }) => articleId === second.id).length,
  })
  expect(both.broken?.revisionId).toBe(damaged?.id)
})

test('checking goes on rightly while she types', async () => {
  const store = openNewsroom(folderWith(whole))
  const [day] = store.articles.list()
  let update = composeUpdate(store, day?.id ?? startDay(store).article.id, 'A')

  const checking = store.revisions.verify('all')
  for (let save = 1; save < 30; save += 1) {
    update = typeText(store, update, `A${'.'.repeat(save)}`, ann(save))
    await new Promise((resolve) => setImmediate(resolve))
  }

  expect(must(await checking).broken).toBeNull()
})

test('a history from before it was tied together is tied as it was sealed', () => {
  const folder = tempFolder()
  older(folder)

  const store = openNewsroom(folder)
  const kept = readEverything(store).revisions
  store.close()

  expect(kept.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
  const migrated = must(verifyFile(folder))
  expect(migrated).toMatchObject({ damage: null, revisions: lines.length })
  expect(migrated.head).toBe(must(verifyFile(folderWith(whole))).head)
})

test('who wrote in a history from before is known, and how much', () => {
  const folder = tempFolder()
  older(folder)

  const [store, newer] = [openNewsroom(folder), openNewsroom(folderWith(whole))]

  const [day] = store.articles.list()
  if (day === undefined) throw new Error('the newsroom is empty')
  const nothing = { before: null, cause: null, author: null, onlySeen: false }
  const asked = { articleId: day.id, entryId: 'all', limit: 500, ...nothing } as const
  const of = lines.filter(({ articleId }) => articleId === day.id)
  expect(must(store.revisions.timeline(asked))).toMatchObject({
    total: of.length,
    authors: ['Ann'],
  })
  expect(must(store.revisions.timeline(asked))).toEqual(must(newer.revisions.timeline(asked)))
})

test('damage from before is not hidden by the tying', () => {
  const folder = tempFolder()
  older(folder, "UPDATE revisions SET author = 'Eve' WHERE position = 12")

  openNewsroom(folder).close()

  const { broken } = must(verifyFile(folder))
  expect(broken).toMatchObject({ fault: 'marks', revisionId: idAt(12) })
})

test('a backup carries the chain to the same end', () => {
  const folder = folderWith(whole)
  const store = openNewsroom(folder)
  const backup = backUp(folder)
  store.close()
  const restored = tempFolder()
  copyFileSync(backup, join(restored, 'newsroom.db'))

  const [copy, original] = [verifyFile(restored), verifyFile(folder)].map(must)

  expect(copy).toMatchObject({ damage: null, head: original?.head })
})

test('killed while saving, ten times over, the history is whole', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { folder, body } = dayIn(tempFolder())

    await saveUntilKilled({ folder, id: body, name: 'save' }, 3 + round * 5)

    expect(must(verifyFile(folder)).damage).toBeNull()
  }
}, 60_000)

test('two Datelines that write at once tie their lines into one chain', async () => {
  const { folder, body } = dayIn(tempFolder())
  const other = dayIn(folder).body

  const killed = await Promise.all([
    saveUntilKilled({ folder, id: body, name: 'first' }, 60, 'in-turns'),
    saveUntilKilled({ folder, id: other, name: 'second' }, 60, 'in-turns'),
  ])

  const { damage, revisions } = must(verifyFile(folder))
  expect(killed.map(({ errors }) => errors)).toEqual(['', ''])
  expect(damage).toBeNull()
  // Their saves met in the file again and again: each time a line was left as it was.
  expect(revisions).toBeGreaterThan(30)
})

test('a burst of typing is one line, until something else is written', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  let update = composeUpdate(store, article.id, 'A')
  for (let save = 1; save < 20; save += 1) {
    update = typeText(store, update, 'A'.repeat(save), ann(save))
  }
  const alone = causes(store, update)

  must(store.entries.saveDraft({ id: body.id, baseVersion: 0, body: words('B') }, ann(20)))
  typeText(store, update, 'And on.', ann(mergeWindowMs / 1_000 - 1))

  expect(alone).toEqual(['created', 'typed'])
  expect(causes(store, update)).toEqual(['created', 'typed', 'typed'])
})

/** The newsroom as the version before left it: the same lines, not tied together. */
function older(folder: string, also = ''): void {
  const file = join(folder, 'newsroom.db')
  const [first = ''] = migrations
  const older = connect(file)
  migrate(older, [first])
  const source = join(folderWith(whole), 'newsroom.db')
  older.exec(`ATTACH '${source}' AS newer; PRAGMA foreign_keys = OFF`)
  for (const table of [
    'articles',
    'entries',
    'publications',
    'release_files',
    'desk',
    'revisions',
  ]) {
    // Only the columns there were then.
    const list = older
      .all(`SELECT name FROM pragma_table_info('${table}', 'main')`)
      .map((row) => String(Object(row).name))
      .join(', ')
    older.exec(`INSERT INTO main.${table} (${list}) SELECT ${list} FROM newer.${table}`)
  }
  older.exec(`${also}; PRAGMA application_id = ${String(applicationId)}; DETACH newer`)
  older.close()
}

/** One more day, with an empty text for a child to write. */
function dayIn(folder: string): { readonly folder: string; readonly body: string } {
  const store = openNewsroom(folder)
  const { body } = startDay(store)
  store.close()
  return { folder, body: body.id }
}

function idAt(position: number): string {
  return idsInOrder[position - 1] ?? ''
}

function folderWith(bytes: Buffer): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'newsroom.db'), bytes)
  return folder
}

/** What no Dateline does: writes into history behind its back. */
function change(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
  database.close()
}
