import { expect, test } from 'vitest'
import { speakingIn } from '../../shared/words/say'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { NewCoverage, NewUpdate } from '../../shared/model/coverage'
import { noFlags } from '../../shared/model/update'
import {
  ann,
  composeUpdate,
  dayFields,
  must,
  noon,
  openNewsroom,
  postUpdate,
  startDay,
  typeText,
  words,
} from './support/temp-newsroom'

test('a line of the library says what an article holds', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'Early.', ann(10))
  postUpdate(store, article.id, 'Late.', ann(20))
  composeUpdate(store, article.id, 'Draft.')

  const [line] = store.articles.list()

  expect(line).toEqual({
    id: article.id,
    kind: 'live',
    state: 'draft',
    day: '2023-05-24',
    title: 'A day at the harbour',
    hasHeadline: true,
    postedCount: 2,
    lastStamp: noon + 20_000,
    modifiedAt: noon,
    publishing: 'never-sent',
    shelf: 'desk',
  })
})

test('a withdrawn update is counted no more, and the one before it is the newest', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'Early.', ann(10))
  const late = postUpdate(store, article.id, 'Late.', ann(20))

  must(store.entries.withdraw({ id: late.id, reason: '' }, ann(30)))

  expect(store.articles.list()[0]).toMatchObject({ postedCount: 1, lastStamp: noon + 10_000 })
})

test('an article without a headline is called by its first words, and keeps up with them', () => {
  const store = openNewsroom()
  const { article } = startDay(store, { headline: '' })
  const title = () => store.articles.list()[0]?.title
  const titles = [title()]

  const update = postUpdate(store, article.id, 'A boat is missing. More soon.')
  titles.push(title())
  typeText(store, update, 'Two boats are missing. More soon.')
  titles.push(title())
  const save = { articleId: article.id, baseVersion: 0, fields: dayFields({ headline: 'Boats' }) }
  must(store.articles.saveFields(save, ann(1)))
  titles.push(title())

  expect(titles).toEqual(['Untitled', 'A boat is missing.', 'Two boats are missing.', 'Boats'])
})

test('an article without a word is called so in the newsroom’s language, and one called Untitled is not', () => {
  const store = openNewsroom()
  startDay(store, { headline: '' })
  startDay(store, { headline: 'Untitled' })
  const titles = () =>
    store.articles
      .list()
      .map(({ title }) => title)
      .sort()

  expect(speakingIn('de', titles)).toEqual(['Ohne Titel', 'Untitled'])
  expect(titles()).toEqual(['Untitled', 'Untitled'])
})

test('the newest day stands first, and of one day the newest change', () => {
  const store = openNewsroom()
  const first = startDay(store, { day: '2023-05-24', headline: 'first' }).article
  startDay(store, { day: '2023-05-24', headline: 'second' })
  startDay(store, { day: '2023-05-25', headline: 'next day' })

  postUpdate(store, first.id, 'News.', ann(60))

  const titles = store.articles.list().map((line) => line.title)
  expect(titles).toEqual(['next day', 'first', 'second'])
})

test('updates come newest first, of equal stamps the later arrival first', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'one', ann(10))
  postUpdate(store, article.id, 'two', ann(10))
  postUpdate(store, article.id, 'earlier', ann(5))

  const { updates } = must(store.articles.coverage(article.id))

  expect(updates.map((update) => update.body)).toEqual(['two', 'one', 'earlier'].map(words))
})

test('an imported day is there whole, with its order, its labels and its cause', () => {
  const store = openNewsroom()

  const imported = must(store.articles.importCoverage(day([early, late]), ann(9)))

  const read = must(store.articles.coverage(imported.article.id))
  expect(read).toEqual(imported)
  expect(read.body.body).toEqual(words('How it began.'))
  expect(read.updates).toMatchObject([
    { ...late, sequence: 2, state: 'posted', postedAt: noon + 9_000 },
    { ...early, sequence: 1, stampAsWritten: 'UPDATE 1155 GMT:' },
  ])
  const history = store.revisions.list({ articleId: read.article.id, entryId: 'all' })
  expect(history.map(({ cause }) => cause)).toEqual(Array(4).fill('imported'))
})

test('of several pins in a source the last one holds', () => {
  const store = openNewsroom()
  const pinned = { ...noFlags, pinned: true }

  const { updates } = must(
    store.articles.importCoverage(
      day([
        { ...early, flags: pinned },
        { ...late, flags: pinned },
      ]),
      ann(),
    ),
  )

  expect(updates.map((update) => update.flags.pinned)).toEqual([true, false])
})

test('an imported line far longer than any field is kept and opens again', () => {
  const store = openNewsroom()
  const text = 'long '.repeat(20_000)
  const fields = dayFields({ importedOpening: [{ kind: 'kept', text }] })

  const { article } = must(store.articles.importCoverage({ ...day([]), fields }, ann()))

  expect(must(store.articles.coverage(article.id)).article.fields).toEqual(fields)
})

test('re-stamping takes the source’s own label away', () => {
  const store = openNewsroom()
  const { updates } = must(store.articles.importCoverage(day([early]), ann()))
  const [update] = updates

  const restamped = update && store.entries.restamp({ id: update.id, stamp: noon }, ann(1))

  expect(restamped).toMatchObject({ ok: true, value: { stamp: noon, stampAsWritten: null } })
})

test('the caret comes back to where it was', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const before = store.desk.lastPlace()

  store.desk.remember({ articleId: article.id, entryId: null, caret: 0 })
  store.desk.remember({ articleId: article.id, entryId: article.bodyId, caret: 17 })

  expect(before).toBeNull()
  expect(store.desk.lastPlace()).toEqual({
    articleId: article.id,
    entryId: article.bodyId,
    caret: 17,
  })
})

const early: NewUpdate = {
  stamp: noon - 300_000,
  stampAsWritten: 'UPDATE 1155 GMT:',
  headline: '',
  authors: [{ name: 'Ben', url: 'https://ben.example/' }],
  flags: noFlags,
  status: null,
  body: makeBody([makeParagraph([makeText('Early.', 1)])]),
}

const late: NewUpdate = { ...early, stamp: noon, stampAsWritten: null, body: words('Late.') }

function day(updates: readonly NewUpdate[]): NewCoverage {
  return { kind: 'live', state: 'live', fields: dayFields(), body: words('How it began.'), updates }
}
