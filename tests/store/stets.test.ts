import { expect, test } from 'vitest'
import { articleId } from '../../shared/ids'
import { twoNames, type Stet } from '../../shared/model/stet'
import { ann, kindOf, must, openNewsroom, startDay, tempFolder } from './support/temp-newsroom'

const names = twoNames('Meyer', 'Meier')

test('what an editor lets stand is kept through a restart, once, for its article alone', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const { article, body } = startDay(first)
  const other = startDay(first)
  const twice: Stet = { kind: 'word-twice', entryId: body.id, words: 'aye aye' }
  must(first.stets.add(article.id, [names, twice]))
  must(first.stets.add(article.id, [twoNames('Meier', 'Meyer')]))
  first.close()

  const second = openNewsroom(folder)

  expect(must(second.stets.of(article.id))).toEqual([names, twice])
  expect(must(second.stets.of(other.article.id))).toEqual([])
})

test('it can be taken back', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  must(store.stets.add(article.id, [names]))

  expect(must(store.stets.takeBack(article.id))).toEqual([])
  expect(must(store.stets.of(article.id))).toEqual([])
})

test('nothing stands in an article that is not there', () => {
  const store = openNewsroom()

  expect(kindOf(store.stets.add(articleId('gone'), [names]))).toBe('not-found')
})

test('two names are two the next day and in a copy; words of an entry stay with that', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  must(store.stets.add(article.id, [names, { ...names, kind: 'word-twice', entryId: body.id }]))
  const next = { day: '2023-05-25', headline: 'On', summaryId: null, endsDay: true }

  const after = must(store.articles.openNextDay({ articleId: article.id, ...next }, ann(1)))
  const copy = must(
    store.articles.duplicate({ articleId: article.id, as: 'template', day: null }, ann(2)),
  )

  expect(must(store.stets.of(after.article.id))).toEqual([names])
  expect(must(store.stets.of(copy.article.id))).toEqual([names])
})
