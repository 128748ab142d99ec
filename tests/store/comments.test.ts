import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import { withComments, withoutComments } from '../../shared/document/comments'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import type { Update } from '../../shared/model/update'
import { secret } from '../support/commented'
import {
  ann,
  must,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  site,
  startDay,
  words,
} from './support/temp-newsroom'

function save(store: ContentStore, update: Update, body: Body, at = ann(20)): Update {
  const { version: baseVersion } = reread(store, update)
  const { entry } = must(store.entries.saveDraft({ id: update.id, baseVersion, body }, at))
  if ('state' in entry) return entry
  throw new Error('the store gave back an original entry')
}

function noted(text: string, on: string, comment = secret): Body {
  const [before = '', after = ''] = text.split(on)
  return makeBody([
    makeParagraph([makeText(before), withComments(makeText(on), [comment]), makeText(after)]),
  ])
}

/** An update that readers have. */
function sent(store: ContentStore): Update {
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five were injured.')
  publish(store, article.id, ann(10))
  return update
}

test('a comment on a text that readers have is kept, and leaves nothing to send or to decide', () => {
  const store = openNewsroom()
  const update = sent(store)
  const body = noted('Five were injured.', 'Five')

  const saved = save(store, update, body)

  expect(saved).toMatchObject({ sent: 'same', change: 'none', editedAt: null })
  expect(reread(store, update)).toMatchObject({ sent: 'same', change: 'none', editedAt: null })
  expect(withoutComments(reread(store, update).body)).toEqual(words('Five were injured.'))
  expect(JSON.stringify(reread(store, update).body)).toContain(secret.text)
  const [summary] = store.articles.list()
  expect(summary?.publishing).toBe('live')
})

test('nor does a changed comment, a resolved one, or words put back below it', () => {
  const store = openNewsroom()
  const update = sent(store)
  const other = { ...secret, text: 'Says who?' }

  save(store, update, noted('Five were injured.', 'Five'))
  expect(save(store, update, noted('Six were injured.', 'Six'))).toMatchObject({
    sent: 'changed',
    change: 'undecided',
  })
  expect(save(store, update, noted('Five were injured.', 'Five', other))).toMatchObject({
    sent: 'same',
    change: 'none',
  })
  expect(save(store, update, words('Five were injured.'))).toMatchObject({ sent: 'same' })
})

test('a comment made while the update was being sent is no change either', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five were injured.')
  const url = 'https://harbour.example/day/'
  const started = must(
    store.publications.start({ articleId: article.id, targetId: site, url }, ann(10)),
  )

  save(store, update, noted('Five were injured.', 'Five'))
  must(store.publications.finish(started.id, { written: [], removed: [], url }, ann(30)))

  expect(reread(store, update)).toMatchObject({ sent: 'same', change: 'none', editedAt: null })
})

test('history keeps the comments of every revision', () => {
  const store = openNewsroom()
  const update = sent(store)
  save(store, update, noted('Five were injured.', 'Five'))
  save(store, update, words('Five were injured.'), ann(200))

  const of = { articleId: update.articleId, entryId: update.id }
  const kept = store.revisions
    .list(of)
    .map(({ id }) => JSON.stringify(must(store.revisions.get(id))))

  expect(kept.map((revision) => revision.includes(secret.text))).toContain(true)
})
