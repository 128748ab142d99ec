import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import { noFilter, type LibraryFilter } from '../../shared/model/search'
import {
  ann,
  ben,
  kindOf,
  must,
  openNewsroom,
  postUpdate,
  publish,
  site,
  startDay,
} from './support/temp-newsroom'

test('what is in the bin is in no list and no search but the bin’s own, and comes back whole', async () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The breakwater is closed.')

  const binned = store.articles.putOnShelf({ articleId: article.id, shelf: 'bin' }, ben(3))

  expect(binned).toMatchObject({ ok: true, value: { shelf: 'bin' } })
  expect([titles(store), found(store), store.articles.list()]).toEqual([[], 0, []])
  expect([titles(store, 'bin'), found(store, 'bin')]).toEqual([['A day at the harbour'], 1])
  must(store.articles.putOnShelf({ articleId: article.id, shelf: 'desk' }, ann(9)))
  expect([titles(store), found(store), titles(store, 'bin')]).toEqual([
    ['A day at the harbour'],
    1,
    [],
  ])
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

test('a newsroom whose every article lies in the bin is no new one', () => {
  const store = openNewsroom()
  expect(store.articles.isEmpty()).toBe(true)
  const { article } = startDay(store)

  must(store.articles.putOnShelf({ articleId: article.id, shelf: 'bin' }, ben(3)))

  expect(store.articles.isEmpty()).toBe(false)
})

test('history says who put it into the bin, and who took it out', () => {
  const store = openNewsroom()
  const { article } = startDay(store)

  must(store.articles.putOnShelf({ articleId: article.id, shelf: 'bin' }, ben(3)))
  must(store.articles.putOnShelf({ articleId: article.id, shelf: 'bin' }, ann(4)))
  must(store.articles.putOnShelf({ articleId: article.id, shelf: 'desk' }, ann(5)))

  const lines = store.revisions.list({ articleId: article.id, entryId: null })
  expect(lines.map(({ cause, author }) => [cause, author])).toEqual([
    ['created', 'Ann'],
    ['binned', 'Ben'],
    ['unbinned', 'Ann'],
  ])
})

test('readers’ articles do not count as changed by being put away', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  publish(store, article.id)

  must(store.articles.putOnShelf({ articleId: article.id, shelf: 'archive' }, ann(5)))

  const [line] = store.articles.page({
    filter: { ...noFilter, shelf: 'archive' },
    limit: 9,
  }).articles
  expect(line).toMatchObject({ shelf: 'archive', publishing: 'live' })
  expect([titles(store), found(store)]).toEqual([[], 1])
})

test('what is on its way to readers is not put into the bin', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const order = { kind: 'publish', notBefore: null, publishAt: null } as const
  must(store.outbox.enqueue({ articleId: article.id, targetId: site, ...order }, ann(1)))

  const binned = store.articles.putOnShelf({ articleId: article.id, shelf: 'bin' }, ann(3))

  expect(kindOf(binned)).toBe('article-queued')
  expect(titles(store)).toEqual(['A day at the harbour'])
})

test('what is in the bin is sent nowhere until it is put back', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const articleId = article.id
  must(store.articles.putOnShelf({ articleId, shelf: 'bin' }, ann(3)))
  const order = { articleId, targetId: site, notBefore: null, publishAt: null }

  const sent = store.publications.start(
    { articleId, targetId: site, url: 'https://a.example/' },
    ann(4),
  )
  const queued = store.outbox.enqueue({ ...order, kind: 'publish' }, ann(4))
  const takenDown = store.outbox.enqueue({ ...order, kind: 'hide' }, ann(4))

  expect([sent, queued, takenDown].map(kindOf)).toEqual(['article-binned', 'article-binned', 'ok'])
})

test('a duplicate has the fields and the original entry, and nothing of the day', () => {
  const store = openNewsroom()
  const { article } = startDay(store, { tags: ['weather'], slug: 'a-day' })
  postUpdate(store, article.id, 'Only there.')

  const copy = must(
    store.articles.duplicate({ articleId: article.id, as: 'desk', day: null }, ann(9)),
  )

  expect(copy.article).toMatchObject({ state: 'draft', fields: { tags: ['weather'], slug: '' } })
  expect(copy.updates).toEqual([])
  expect(copy.article.id).not.toBe(article.id)
})

test('a template is in no list and no search but its own, and readers never get it', () => {
  const store = openNewsroom()
  const { article } = startDay(store, { tags: ['weather'], section: 'Storms' })
  const template = must(
    store.articles.duplicate({ articleId: article.id, as: 'template', day: null }, ann(2)),
  ).article.id

  const begun = must(
    store.articles.duplicate({ articleId: template, as: 'desk', day: '2026-07-01' }, ann(3)),
  )
  const order = { targetId: site, notBefore: null, publishAt: null, kind: 'publish' } as const
  const sent = store.outbox.enqueue({ ...order, articleId: template }, ann(4))

  expect(titles(store, 'template')).toEqual(['A day at the harbour'])
  expect(titles(store)).toHaveLength(2)
  expect(store.articles.list().map(({ id }) => id)).not.toContain(template)
  expect(begun.article).toMatchObject({
    state: 'draft',
    fields: { day: '2026-07-01', section: 'Storms', tags: ['weather'] },
  })
  expect(kindOf(sent)).toBe('article-template')
})

test('the library pages through years of days, live ones and drafts first', () => {
  const store = openNewsroom()
  for (let day = 1; day <= 9; day += 1) {
    const { article } = startDay(store, { day: `2023-05-0${String(day)}`, headline: String(day) })
    const state = day < 7 ? 'ended' : day < 8 ? 'draft' : 'live'
    must(store.articles.setState({ articleId: article.id, state }, ann(day)))
  }

  const page = store.articles.page({ filter: noFilter, limit: 5 })

  expect(page.articles.map(({ title }) => title)).toEqual(['9', '8', '7', '6', '5'])
  expect(page.counts).toEqual({ live: 2, draft: 1, ended: 6 })
  const some = { ...noFilter, from: '2023-05-02', to: '2023-05-04' }
  expect(titles(store, null, some)).toEqual(['4', '3', '2'])
  expect(titles(store, null, { ...some, state: 'live' })).toEqual([])
  expect(titles(store, null, { ...noFilter, author: 'ANN reporter' })).toHaveLength(9)
  expect(titles(store, null, { ...noFilter, tag: 'none' })).toEqual([])
})

function titles(
  store: ContentStore,
  shelf: LibraryFilter['shelf'] = null,
  filter: LibraryFilter = noFilter,
): readonly string[] {
  const page = store.articles.page({ filter: { ...filter, shelf }, limit: 99 })
  return page.articles.map(({ title }) => title)
}

function found(store: ContentStore, shelf: LibraryFilter['shelf'] = null): number {
  const asked = { words: 'harbour', order: 'newest', limit: 9, within: null } as const
  return store.search.find({ ...asked, filter: { ...noFilter, shelf } }).articles.length
}
