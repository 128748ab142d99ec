import { expect, test } from 'vitest'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { ContentStore } from '../../electron/store/content-store'
import type { ArticleId } from '../../shared/ids'
import type { Instant } from '../../shared/model/stamp'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  startDay,
} from './support/temp-newsroom'

/** What `dateModified` and the feeds' `updated` say of an article. */
function changedAt(store: ContentStore, id: ArticleId): Instant {
  const coverage = must(store.articles.coverage(id))
  const seen = new Set(coverage.updates.map((update) => update.id))
  const url = 'https://harbour.example/day/'
  return publicCoverage({ coverage, url, firstPublishedAt: noon, seen }).changedAt
}

test('an update brought back after readers saw it withdrawn is changed at that time', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  must(store.entries.withdraw({ id: update.id, reason: '' }, ann(20)))
  publish(store, article.id, ann(30))

  must(store.entries.reinstate(update.id, ann(40)))

  expect(reread(store, update)).toMatchObject({ change: 'none', editedAt: noon + 40_000 })
  expect(changedAt(store, article.id)).toBe(noon + 40_000)
})

test('an update brought back by restoring its text is changed at that time too', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  must(store.entries.withdraw({ id: update.id, reason: '' }, ann(20)))
  publish(store, article.id, ann(30))
  const lines = store.revisions.list({ articleId: article.id, entryId: update.id })
  const posted = lines.find(({ cause }) => cause === 'posted')
  if (posted === undefined) throw new Error('never posted')

  must(store.revisions.restore(posted.id, ann(40)))

  expect(changedAt(store, article.id)).toBe(noon + 40_000)
})

test('a withdrawing that no reader saw and that is taken back leaves no trace of time', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  must(store.entries.withdraw({ id: update.id, reason: '' }, ann(20)))

  must(store.entries.reinstate(update.id, ann(40)))

  expect(reread(store, update)).toMatchObject({ editedAt: null, sent: 'same' })
})

test('coverage that readers saw ended and that goes on is changed at that time', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'Five injured.')
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(20)))
  publish(store, article.id, ann(30))

  must(store.articles.setState({ articleId: article.id, state: 'live' }, ann(40)))

  expect(changedAt(store, article.id)).toBe(noon + 40_000)
})

test('coverage ended and opened again before anybody saw it is as it was', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(20)))

  must(store.articles.setState({ articleId: article.id, state: 'live' }, ann(40)))

  expect(must(store.articles.article(article.id)).editedAt).toBeNull()
})
