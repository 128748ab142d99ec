import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../electron/store/sqlite/connection'
import { copyAsVersion } from './support/older-file'
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

/** The same newsroom as the version before corrections left it. */
function asBeforeCorrections(file: string, older: string): void {
  copyAsVersion(2, file, older)
  const connection = connect(older)
  // Words of original entries and fields were not noted then.
  connection.exec("UPDATE entries SET sent_words_hash = NULL WHERE kind = 'body'")
  connection.close()
}
