import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applicationId, migrations } from '../../electron/store/migrations/migrations'
import { connect } from '../../electron/store/sqlite/connection'
import { migrate } from '../../electron/store/sqlite/migrate'
import {
  ann,
  dayFields,
  must,
  openNewsroom,
  postUpdate,
  publish,
  startDay,
  tempFolder,
  words,
} from './support/temp-newsroom'

const tables = ['articles', 'entries', 'revisions', 'publications', 'release_files', 'desk']

test('a newsroom from before corrections opens with nothing changed since it was sent', async () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const lead = { file: null, caption: 'The “quay” at noon', credit: 'Ben', alt: '' }
  const { article, body } = startDay(first, dayFields({ lead, standfirst: 'Fish & chips\nleft.' }))
  const text = words('Dawn — “quiet”, 3 < 4.')
  must(first.entries.saveDraft({ id: body.id, baseVersion: 0, body: text }, ann(1)))
  postUpdate(first, article.id, 'Five injured.', ann(2))
  publish(first, article.id, ann(10))
  first.close()
  const older = tempFolder()
  asBeforeCorrections(join(folder, 'newsroom.db'), join(older, 'newsroom.db'))

  const store = openNewsroom(older)

  const opened = must(store.articles.coverage(article.id))
  const entries = [opened.article, opened.body, ...opened.updates]
  expect(entries.map(({ sent, change }) => [sent, change])).toEqual([
    ...[
      ['same', 'none'],
      ['same', 'none'],
      ['same', 'none'],
    ],
  ])
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

test('in a newsroom from before corrections a change of each text is asked for', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { article, body } = startDay(first)
  must(first.entries.saveDraft({ id: body.id, baseVersion: 0, body: words('Dawn.') }, ann(1)))
  publish(first, article.id, ann(10))
  must(first.entries.saveDraft({ id: body.id, baseVersion: 1, body: words('Dusk.') }, ann(20)))
  const fields = dayFields({ headline: 'A night at the harbour' })
  must(first.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(21)))
  first.close()
  const older = tempFolder()
  asBeforeCorrections(join(folder, 'newsroom.db'), join(older, 'newsroom.db'))

  const opened = must(openNewsroom(older).articles.coverage(article.id))

  expect([opened.article.change, opened.body.change]).toEqual(['undecided', 'undecided'])
})

/** The same newsroom as the version before left it. */
function asBeforeCorrections(file: string, older: string): void {
  const connection = connect(older)
  migrate(connection, migrations.slice(0, 2))
  connection.exec(`ATTACH '${file}' AS newer; PRAGMA foreign_keys = OFF`)
  for (const table of tables) {
    const list = connection
      .all(`SELECT name FROM pragma_table_info('${table}', 'main')`)
      .map((row) => String(Object(row).name))
      .join(', ')
    connection.exec(`INSERT INTO main.${table} (${list}) SELECT ${list} FROM newer.${table}`)
  }
  // Words of original entries and fields were not noted then.
  connection.exec("UPDATE entries SET sent_words_hash = NULL WHERE kind = 'body'")
  connection.exec(`PRAGMA application_id = ${String(applicationId)}; DETACH newer`)
  connection.close()
}
