import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formerAddresses0013 } from '../../electron/store/migrations/0013-former-addresses'
import { joinedWords0018 } from '../../electron/store/migrations/0018-joined-words'
import { stets0019 } from '../../electron/store/migrations/0019-stets'
import { migrations } from '../../electron/store/migrations/migrations'
import { connect } from '../../electron/store/sqlite/connection'
import { noFilter } from '../../shared/model/search'
import { twoNames } from '../../shared/model/stet'
import { copyAsVersion } from './support/older-file'
import {
  ann,
  dayFields,
  must,
  openNewsroom,
  postUpdate,
  publish,
  site,
  startDay,
  tempFolder,
  words,
} from './support/temp-newsroom'

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

test('pages that were moved in before addresses were kept lead on by rules of hosts too', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { article } = startDay(first)
  const path = '2023/05/24/storm/'
  const written = [
    `${path}index.html`,
    `${path}u/a/index.html`,
    'storm-edda.html',
    'old/index.html',
  ]
  must(
    first.sites.noteFiles(site, {
      written: written.map((each) => ({
        ...{ path: each, hash: '', articleId: article.id, size: 1, madeFrom: null },
      })),
      removed: [],
    }),
  )
  first.close()
  asBeforeAddresses(join(folder, 'newsroom.db'))

  const second = openNewsroom(folder)

  const moved = second.sites.moved(site)
  expect(moved.map(({ from, isPage }) => [from, isPage])).toEqual([
    ['old/', false],
    ['storm-edda.html', false],
  ])
})

test('words parted by soft hyphens are found in a newsroom that indexed them in pieces', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { article } = startDay(first)
  postUpdate(first, article.id, 'Die Do\u00ADnau\u00ADdampfer fahren.', ann(2))
  first.close()
  asBeforeJoinedWords(join(folder, 'newsroom.db'))

  const found = openNewsroom(folder).search.find({
    ...{ words: 'donaudampfer', filter: noFilter, order: 'relevance', within: null, limit: 10 },
  })

  expect(found.articles.map(({ passages }) => passages.length)).toEqual([1])
})

test('a newsroom from before slips were let stand opens with none that are', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { article } = startDay(first)
  first.close()
  const version = String(migrations.indexOf(stets0019))
  const connection = connect(join(folder, 'newsroom.db'))
  connection.exec(`DROP TABLE stets; PRAGMA user_version = ${version}`)
  connection.close()

  const { stets } = openNewsroom(folder)

  const names = twoNames('Meier', 'Meyer')
  expect(must(stets.of(article.id))).toEqual([])
  expect(must(stets.add(article.id, [names]))).toEqual([names])
})

/** The same newsroom as the version before corrections left it. */
function asBeforeCorrections(file: string, older: string): void {
  copyAsVersion(2, file, older)
  const connection = connect(older)
  // Words of original entries and fields were not noted then.
  connection.exec("UPDATE entries SET sent_words_hash = NULL WHERE kind = 'body'")
  connection.close()
}

/** The same newsroom as the version before addresses were kept left it. */
function asBeforeAddresses(file: string): void {
  const connection = connect(file)
  const version = migrations.indexOf(formerAddresses0013)
  connection.exec(`DROP TABLE stets; ALTER TABLE sites DROP COLUMN to_bring; DROP TABLE to_tell; ALTER TABLE deliveries DROP COLUMN resting;
    DROP TABLE article_links; DROP TABLE to_follow; DROP INDEX release_files_of_site;
    DROP TABLE former_addresses; ALTER TABLE deliveries DROP COLUMN told;
    PRAGMA user_version = ${String(version)}`)
  connection.close()
}

/** The same newsroom as the version before words were joined left it. */
function asBeforeJoinedWords(file: string): void {
  const connection = connect(file)
  connection.exec(`INSERT OR REPLACE INTO search_index (rowid, title, words)
      SELECT rowid, '', 'die do nau dampfer fahren' FROM search_index WHERE search_index MATCH 'fahren';
    DROP TABLE stets;
    PRAGMA user_version = ${String(migrations.indexOf(joinedWords0018))}`)
  connection.close()
}
