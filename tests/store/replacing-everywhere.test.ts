import { expect, test } from 'vitest'
import { putWordsBack } from '../../electron/replacing/put-words-back'
import { replaceEverywhere } from '../../electron/replacing/replace-everywhere'
import type { ContentStore } from '../../electron/store/content-store'
import { articleLines } from '../../shared/document/article-lines'
import { plainText } from '../../shared/document/plain-text'
import { foundWords, linesToSearch } from '../../shared/find/find-in-article'
import { findInTexts } from '../../shared/find/find-in-texts'
import type { WordsChange } from '../../shared/find/find-everywhere'
import { entryId, type ArticleId } from '../../shared/ids'
import { noFlags } from '../../shared/model/update'
import {
  ann,
  ben,
  composeUpdate,
  must,
  openNewsroom,
  postUpdate,
  startDay,
  typeText,
} from './support/temp-newsroom'

test('words are replaced in every article, and history says who did it', async () => {
  const store = openNewsroom()
  const [first, second] = twoDays(store)

  const done = must(replaceEverywhere(store, changesOf(store, /Kiev/g, 'Kyiv'), ben(30)))

  expect(done).toMatchObject({ count: 6, articles: 2 })
  expect(wordsOf(store, first)).toEqual([
    'Rain in Kyiv',
    'Kyiv is wet. Kyiv is cold.',
    'Kyiv at noon',
  ])
  expect(wordsOf(store, second)).toEqual(['A dry day', 'Trains to Kyiv run.', 'Kyiv by night'])
  const lines = store.revisions.list({ articleId: second, entryId: 'all' })
  expect(lines.at(-1)).toMatchObject({ author: 'Ben' })
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

test('all of it is put back, but for what somebody has changed since', () => {
  const store = openNewsroom()
  const [first, second] = twoDays(store)
  const { former } = must(replaceEverywhere(store, changesOf(store, /Kiev/g, 'Kyiv'), ben(30)))
  const typed = must(store.articles.coverage(second)).updates[0]
  if (typed === undefined) throw new Error('the day has an update')
  typeText(store, typed, 'Trains to Kyiv are late.', ann(31))

  const back = must(putWordsBack(store, former, ben(32)))

  expect(back).toEqual({ back: former.length - 1, kept: 1 })
  expect(wordsOf(store, first)).toEqual([
    'Rain in Kiev',
    'Kiev is wet. Kiev is cold.',
    'Kiev at noon',
  ])
  expect(wordsOf(store, second)).toEqual(['A dry day', 'Trains to Kyiv are late.', 'Kiev by night'])
})

test('what was withdrawn since is not put back: it stays as readers last had it', () => {
  const store = openNewsroom()
  const [first] = twoDays(store)
  const { former } = must(replaceEverywhere(store, changesOf(store, /Kiev/g, 'Kyiv'), ben(30)))
  const [update] = must(store.articles.coverage(first)).updates
  must(store.entries.withdraw({ id: update?.id ?? entryId(''), reason: '' }, ann(31)))

  const back = must(putWordsBack(store, former, ben(32)))

  expect(back.kept).toBeGreaterThan(0)
  expect(wordsOf(store, first)).toContain('Kyiv is wet. Kyiv is cold.')
})

test('a draft that was deleted since stays deleted', () => {
  const store = openNewsroom()
  const { id } = startDay(store).article
  const draft = composeUpdate(store, id, 'Kiev by day')
  const { former } = must(replaceEverywhere(store, changesOf(store, /Kiev/g, 'Kyiv'), ben(30)))
  must(store.entries.discard(draft.id, ann(31)))

  const back = must(putWordsBack(store, former, ben(32)))

  expect(back).toEqual({ back: 0, kept: 1 })
  expect(must(store.articles.coverage(id)).updates).toEqual([])
})

test('words that stand there no more are left out, and so is what was withdrawn', () => {
  const store = openNewsroom()
  const [first] = twoDays(store)
  const changes = changesOf(store, /Kiev/g, 'Kyiv')
  const { updates } = must(store.articles.coverage(first))
  const [update] = updates
  if (update === undefined) throw new Error('the day has an update')
  must(store.entries.withdraw({ id: update.id, reason: '' }, ann(29)))

  const done = must(replaceEverywhere(store, changes, ben(30)))
  const again = must(replaceEverywhere(store, changes, ben(31)))

  expect(done.count).toBe(3)
  expect(wordsOf(store, first)[1]).toBe('Kiev is wet. Kiev is cold.')
  expect(again).toEqual({ count: 0, articles: 0, former: [] })
})

/** Two days: a headline, an update with a headline of its own, in each. */
function twoDays(store: ContentStore): readonly [ArticleId, ArticleId] {
  const day = (headline: string, text: string, title: string): ArticleId => {
    const { article } = startDay(store, { day: '2026-03-02', headline })
    const { id } = postUpdate(store, article.id, text)
    const details = { headline: title, authors: [], flags: noFlags, status: null }
    must(store.entries.setDetails({ id, ...details }, ann(6)))
    return article.id
  }
  return [
    day('Rain in Kiev', 'Kiev is wet. Kiev is cold.', 'Kiev at noon'),
    day('A dry day', 'Trains to Kiev run.', 'Kiev by night'),
  ]
}

function changesOf(store: ContentStore, expression: RegExp, by: string): readonly WordsChange[] {
  return store.articles.list().flatMap(({ id }) => {
    const entries = articleLines(must(store.articles.coverage(id)))
    const texts = linesToSearch(entries).map(({ text }) => text)
    const found = foundWords(entries, findInTexts(texts, expression))
    return found.map((words) => ({ ...words, articleId: id, by }))
  })
}

function wordsOf(store: ContentStore, id: ArticleId): readonly string[] {
  const { article, updates } = must(store.articles.coverage(id))
  return [
    article.fields.headline,
    ...updates.flatMap(({ body, headline }) => [plainText(body), headline]),
  ]
}
