import { expect, test } from 'vitest'
import type { ContentStore } from '../../../electron/store/content-store'
import type { ArticleId, TargetId } from '../../../shared/ids'
import {
  ann,
  must,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  site,
  startDay,
} from '../support/temp-newsroom'
import { valley } from './test-outbox'

test('what was taken from readers is no longer what they see, in history and on the card', () => {
  const { store, id } = published()
  const update = postUpdate(store, id, 'The ferry is off.')
  publish(store, id, ann(10))

  takeDown(store, id, 60)

  expect(spansOf(store, id)).toEqual([[ann(10).at, ann(60).at]])
  expect(must(store.articles.seenNow(id, site))).toBeNull()
  expect(reread(store, update).sent).toBe('never')
  expect(store.articles.list()[0]?.publishing).toBe('never-sent')
})

test('given to them again, they see it again from then on', () => {
  const { store, id } = published()
  postUpdate(store, id, 'The ferry is off.')
  publish(store, id, ann(10))
  takeDown(store, id, 60)

  publish(store, id, ann(90))

  expect(spansOf(store, id)).toEqual([
    [ann(10).at, ann(60).at],
    [ann(90).at, null],
  ])
  expect(must(store.articles.seenNow(id, site))).not.toBeNull()
})

test('where another place has it still, it is live', () => {
  const { store, id } = published()
  const update = postUpdate(store, id, 'The ferry is off.')
  publish(store, id, ann(10))
  publishTo(store, id, valley)

  takeDown(store, id, 60)

  expect(reread(store, update).sent).toBe('same')
  expect(store.articles.list()[0]?.publishing).toBe('live')
})

function published() {
  const store = openNewsroom()
  return { store, id: startDay(store).article.id }
}

function publishTo(store: ContentStore, articleId: ArticleId, targetId: TargetId): void {
  const url = 'https://valley.example/day/'
  const started = must(store.publications.start({ articleId, targetId, url }, ann(20)))
  must(store.publications.finish(started.id, { written: [], removed: [], url }, ann(20)))
}

function takeDown(store: ContentStore, articleId: ArticleId, seconds: number): void {
  const order = {
    articleId,
    targetId: site,
    kind: 'hide',
    notBefore: null,
    publishAt: null,
  } as const
  const { id } = must(store.outbox.enqueue(order, ann(seconds)))
  must(store.publications.takenDown({ articleId, targetId: site }))
  must(store.outbox.note(id, { state: 'verified', endedAt: ann(seconds).at }))
}

/** From when to when readers saw the newest line of the update. */
function spansOf(store: ContentStore, articleId: ArticleId) {
  const asked = { articleId, before: null, limit: 10, cause: 'posted', author: null }
  const page = must(store.revisions.timeline({ ...asked, entryId: 'all', onlySeen: true }))
  return page.lines.flatMap(({ seen }) => seen.map(({ from, to }) => [from, to]))
}
