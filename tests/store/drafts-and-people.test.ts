import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Person } from '../../shared/model/person'
import { noFlags } from '../../shared/model/update'
import { present } from '../support/present'
import { copyAsVersion } from './support/older-file'
import {
  ann,
  ben,
  causes,
  composeUpdate,
  dayFields,
  kindOf,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  startDay,
  tempFolder,
  typeText,
} from './support/temp-newsroom'

const plain = { headline: '', authors: [], flags: noFlags, status: null }

test('a status is a line of history, makes the update changed since sent, and is put back', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Three boats are missing.')
  publish(store, article.id, ann(1))

  const unsure = must(
    store.entries.setDetails({ ...plain, id: update.id, status: 'unconfirmed' }, ann(2)),
  )
  const posted = store.revisions
    .list({ articleId: article.id, entryId: update.id })
    .find(({ cause }) => cause === 'posted')
  must(store.revisions.restore(present(posted).id, ann(3)))

  expect(unsure).toMatchObject({ status: 'unconfirmed', sent: 'changed', change: 'none' })
  expect(causes(store, update)).toEqual(['created', 'typed', 'posted', 'details', 'restored'])
  expect(reread(store, update)).toMatchObject({ status: null, sent: 'same' })
})

test('a deleted draft is out of sight and of search, and comes back with all its words', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const draft = composeUpdate(store, article.id, 'A whale in the harbour.')
  const asked = { ...everything, words: 'whale' }

  must(store.entries.discard(draft.id, ann(1)))
  const gone = must(store.articles.coverage(article.id)).updates
  const unfound = store.search.find(asked)
  must(store.entries.bringBack(draft.id, ann(2)))

  expect(gone).toEqual([])
  expect(unfound.articles).toEqual([])
  expect(reread(store, draft)).toEqual(draft)
  expect(store.search.find(asked).articles).toHaveLength(1)
})

test('words saved after a draft was deleted in another window bring it back', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const draft = composeUpdate(store, article.id, 'A whale')

  must(store.entries.discard(draft.id, ann(1)))
  typeText(store, draft, 'A whale, and its calf', ben(2))

  expect(must(store.articles.coverage(article.id)).updates).toHaveLength(1)
})

test('so does a headline: search finds nothing that is out of sight', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const draft = composeUpdate(store, article.id, 'A whale')

  must(store.entries.discard(draft.id, ann(1)))
  must(store.entries.setDetails({ ...plain, id: draft.id, headline: 'In the harbour' }, ben(2)))

  expect(store.search.find({ ...everything, words: 'whale' }).articles).toHaveLength(1)
  expect(must(store.articles.coverage(article.id)).updates).toHaveLength(1)
})

test('a posted update is not deleted as a draft', () => {
  const store = openNewsroom()
  const posted = postUpdate(store, startDay(store).article.id, 'The bridge is open.')

  expect(kindOf(store.entries.discard(posted.id, ann(1)))).toBe('update-state')
})

test('several updates are changed together, each with one line of history', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const both = ['One.', 'Two.'].map((text) => postUpdate(store, article.id, text))
  const ids = both.map(({ id }) => id)

  const authors = [{ name: 'Ada Brook' }]
  const of = ids.map((id) => ({ ...plain, id, authors }))
  must(store.entries.changeMany({ kind: 'details', of }, ann(1)))
  const to = both.map(({ id, stamp }) => ({ id, stamp: stamp + 60_000, stampAsWritten: null }))
  must(store.entries.changeMany({ kind: 'restamp', to }, ann(2)))
  must(store.entries.changeMany({ kind: 'withdraw', ids, reason: 'Doubled.' }, ann(3)))

  for (const update of both) {
    const after = reread(store, update)
    expect(after).toMatchObject({ authors, state: 'withdrawn', stamp: update.stamp + 60_000 })
    expect(causes(store, update).slice(-3)).toEqual(['details', 'restamped', 'withdrawn'])
  }
})

test('where one of several refuses, none is changed', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'One.')
  const draft = composeUpdate(store, article.id, 'Two.')

  const ids = [posted.id, draft.id]
  const refused = store.entries.changeMany({ kind: 'withdraw', ids, reason: '' }, ann(1))

  expect(kindOf(refused)).toBe('update-state')
  expect(reread(store, posted).state).toBe('posted')
})

test('whoever is named in a byline is offered, last used first, with an address and initials', () => {
  const store = openNewsroom()
  const { article } = startDay(store, { authors: [{ name: 'Ann Reporter' }] })
  const update = postUpdate(store, article.id, 'One.')
  const authors = [{ name: 'Ben Ortega', url: 'https://harbour.example/ben' }]
  must(store.entries.setDetails({ ...plain, id: update.id, authors }, ann(5)))

  const listed = store.people.list()
  must(store.people.keep({ name: 'ann reporter', url: '', initials: 'ar', was: null }, noon))
  const kept = must(store.people.forget('Ben Ortega'))

  expect(listed.map(({ name, url }) => [name, url])).toEqual([
    ['Ben Ortega', 'https://harbour.example/ben'],
    ['Ann Reporter', ''],
  ])
  expect(kept).toMatchObject([{ name: 'ann reporter', initials: 'ar', usedAt: noon }])
})

test('somebody under another name is offered under that alone, and as last used as before', () => {
  const store = openNewsroom()
  const add = (name: string, at: number) =>
    must(store.people.keep({ name, url: '', initials: '', was: null }, at))
  add('Ann Reporter', noon)
  add('Ben Ortega', noon + 1)
  const rename = (was: string, name: string) =>
    must(store.people.keep({ name, url: '', initials: 'x', was }, noon + 9))
  const facts = ({ name, initials, usedAt }: Person) => [name, initials, usedAt - noon]

  const renamed = rename('Ann Reporter', 'Ann Writer').map(facts)
  const respelled = rename('Ann Writer', 'ANN writer').map(facts)
  // Somebody of that name is offered already.
  const joined = rename('ANN writer', 'Ben Ortega').map(facts)
  // Forgotten meanwhile, in another window.
  const anew = rename('Ann Writer', 'Ann').map(facts)

  expect(renamed).toEqual([
    ['Ben Ortega', '', 1],
    ['Ann Writer', 'x', 0],
  ])
  expect(respelled).toEqual([
    ['Ben Ortega', '', 1],
    ['ANN writer', 'x', 0],
  ])
  expect(joined).toEqual([['Ben Ortega', 'x', 1]])
  expect(anew).toEqual([
    ['Ann', 'x', 9],
    ['Ben Ortega', 'x', 1],
  ])
})

test('whoever cannot be given another name is offered under the old one', () => {
  const store = openNewsroom()
  const one = { name: 'Ann Reporter', url: '', initials: '', was: null }
  must(store.people.keep(one, noon))

  const kept = must(store.people.keep({ ...one, name: '…', was: 'Ann Reporter' }, noon))

  expect(kept.map(({ name }) => name)).toEqual(['Ann Reporter'])
})

test('an older newsroom opens with its bylines as people and no status anywhere', async () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const authors = [{ name: 'Ann Reporter', url: 'https://harbour.example/ann' }]
  const { article } = startDay(first, dayFields({ authors }))
  const update = postUpdate(first, article.id, 'Five injured.', ann(2))
  first.close()
  const older = tempFolder()
  copyAsVersion(5, join(folder, 'newsroom.db'), join(older, 'newsroom.db'))

  const store = openNewsroom(older)

  expect(store.people.list()).toMatchObject([{ ...authors[0], initials: '' }])
  expect(reread(store, update)).toMatchObject({ status: null, state: 'posted' })
  expect(store.schedules.list()).toEqual([])
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

const anywhere = {
  shelf: null,
  state: null,
  from: null,
  to: null,
  author: null,
  tag: null,
  series: null,
}
const everything = { order: 'newest', limit: 5, filter: anywhere, within: null } as const
