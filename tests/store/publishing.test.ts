import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import { targetId, type ArticleId } from '../../shared/ids'
import {
  ann,
  composeUpdate,
  dayFields,
  kindOf,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  site,
  startDay,
  typeText,
  words,
} from './support/temp-newsroom'

const url = 'https://harbour.example/day/'

test('a sending holds the newest revision of everything but drafts', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  const posted = postUpdate(store, article.id, 'Posted.')
  const withdrawn = postUpdate(store, article.id, 'Withdrawn.')
  must(store.entries.withdraw({ id: withdrawn.id, reason: '' }, ann(1)))
  composeUpdate(store, article.id, 'Draft.')

  const { id, state } = start(store, article.id)
  const revisions = must(store.publications.sentBy(id))

  const entries = revisions.map(({ entryId }) => entryId)
  expect(new Set(entries)).toEqual(new Set([null, body.id, posted.id, withdrawn.id]))
  expect(entries).toHaveLength(4)
  const sent = revisions.find(({ entryId }) => entryId === withdrawn.id)
  const history = store.revisions.list({ articleId: article.id, entryId: withdrawn.id })
  expect(sent?.revisionId).toBe(history.at(-1)?.id)
  expect(state).toBe('sending')
})

test('a sending ends once, and its end is on record', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const { id } = start(store, article.id)

  const failed = must(store.publications.fail(id, 'The folder is gone.', ann(5)))
  const twice = store.publications.fail(id, 'Again', ann(6))

  const end = { state: 'failed', reason: 'The folder is gone.', finishedAt: noon + 5_000 }
  expect(failed).toMatchObject(end)
  expect(kindOf(twice)).toBe('update-state')
  expect(store.publications.listOf(article.id)).toEqual([failed])
})

test('a sending that a crash cut off is failed at the next start, and may still be confirmed', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const { id } = start(store, article.id)

  const interrupted = store.publications.failInterrupted(ann(5))
  const again = store.publications.failInterrupted(ann(6))
  const [failed] = store.publications.listOf(article.id)
  const confirmed = must(store.publications.finish(id, { ...nothing, url }, ann(7)))

  expect([interrupted, again]).toEqual([1, 0])
  expect(failed).toMatchObject({ state: 'failed', finishedAt: noon + 5_000 })
  expect(failed?.reason).toContain('may be old or new')
  expect(confirmed).toMatchObject({ state: 'verified', reason: '' })
  expect(kindOf(store.publications.finish(id, { ...nothing, url }, ann(8)))).toBe('update-state')
})

test('the library tells whether what is written has reached readers', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const mark = () => store.articles.list()[0]?.publishing
  const marks = [mark()]

  const posted = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id)
  marks.push(mark())
  composeUpdate(store, article.id, 'A draft changes nothing for readers.')
  marks.push(mark())
  const edited = typeText(store, posted, 'Six injured.', ann(90))
  marks.push(mark())
  typeText(store, edited, 'Five injured.', ann(200))
  marks.push(mark())
  const { id } = start(store, article.id)
  must(store.publications.fail(id, 'no network', ann(201)))
  marks.push(mark())

  expect(marks).toEqual(['never-sent', 'live', 'live', 'changed-since-sent', 'live', 'failed'])
})

test('changed fields and a closed day are changes readers have not seen', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  publish(store, article.id)
  const fields = dayFields({ section: 'World' })

  must(store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(1)))
  const afterFields = store.articles.list()[0]?.publishing
  publish(store, article.id, ann(2))
  const afterSending = store.articles.list()[0]?.publishing
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(3)))
  const afterEnding = store.articles.list()[0]?.publishing

  expect([afterFields, afterSending, afterEnding]).toEqual([
    'changed-since-sent',
    'live',
    'changed-since-sent',
  ])
})

test('what is typed while a page is being sent is not called live', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Five injured.')
  const { id } = start(store, article.id)
  typeText(store, posted, 'Six injured.', ann(1))

  must(store.publications.finish(id, { ...nothing, url }, ann(2)))

  expect(store.articles.list()[0]?.publishing).toBe('changed-since-sent')
})

test('a front page is made from the articles as they were sent, not as they are', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'As sent.', ann(1))
  publish(store, article.id, ann(2))
  publish(store, article.id, ann(3))
  const asSent = must(store.articles.coverage(article.id))

  typeText(store, posted, 'Not sent yet.', ann(90))
  must(store.entries.withdraw({ id: posted.id, reason: 'wrong' }, ann(91)))
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(92)))
  startDay(store)

  const [published, ...others] = store.publications.articlesAt(site)
  expect(others).toEqual([])
  expect(published).toMatchObject({ url, firstPublishedAt: noon + 2_000 })
  expect(published?.coverage.article).toMatchObject({ state: asSent.article.state, endedAt: null })
  expect(published?.coverage.updates).toMatchObject([
    { state: 'posted', postedAt: posted.postedAt, editedAt: null, withdrawnAt: null },
  ])
  expect(published?.coverage.updates[0]?.body).toEqual(words('As sent.'))
})

test('a target that was only tried has no articles', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  must(store.publications.fail(start(store, article.id).id, 'no', ann(1)))

  expect(store.publications.articlesAt(site)).toEqual([])
  expect(store.publications.articlesAt(targetId('other'))).toEqual([])
})

test('the newest day stands first on the front page', () => {
  const store = openNewsroom()
  for (const day of ['2023-05-24', '2023-05-26', '2023-05-25']) {
    publish(store, startDay(store, { day }).article.id)
  }

  const days = store.publications.articlesAt(site).map((one) => one.coverage.article.fields.day)

  expect(days).toEqual(['2023-05-26', '2023-05-25', '2023-05-24'])
})

test('our files at a target are known by what was written and removed', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const other = startDay(store).article
  const page = { path: 'day/index.html', hash: 'a', articleId: article.id, size: 7, madeFrom: null }
  const front = { path: 'index.html', hash: 'b', articleId: null, size: 7, madeFrom: null }
  const old = { path: 'day/old.html', hash: 'c', articleId: article.id, size: 7, madeFrom: null }
  const foreign = {
    path: 'other/index.html',
    hash: 'd',
    articleId: other.id,
    size: 7,
    madeFrom: null,
  }
  const first = { written: [page, front, old, foreign], removed: [], url }
  must(store.publications.finish(start(store, article.id).id, first, ann(1)))

  const newFront = { ...front, hash: 'e' }
  const second = { written: [newFront], removed: [old.path], url }
  must(store.publications.finish(start(store, article.id).id, second, ann(2)))

  expect(store.publications.filesAt(site, article.id)).toEqual([page])
  expect(store.sites.held(site)('index.html')).toEqual(newFront)
  expect(store.sites.held(site)(old.path)).toBeNull()
  expect(store.publications.filesAt(targetId('other'), article.id)).toEqual([])
})

test('a failed sending leaves the record of our files as it was', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const page = { path: 'day/index.html', hash: 'a', articleId: article.id, size: 7, madeFrom: null }
  const release = { written: [page], removed: [], url }
  must(store.publications.finish(start(store, article.id).id, release, ann(1)))

  must(store.publications.fail(start(store, article.id).id, 'no', ann(2)))

  expect(store.publications.filesAt(site, article.id)).toEqual([page])
})

test('a confirmed publication that is overtaken by a newer one changes no mark', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Old.')
  const slow = start(store, article.id)
  const edited = typeText(store, posted, 'New.', ann(1))
  publish(store, article.id, ann(2))

  must(store.publications.finish(slow.id, { ...nothing, url }, ann(3)))

  expect(store.articles.list()[0]?.publishing).toBe('live')
  expect(reread(store, posted).body).toEqual(edited.body)
})

const nothing = { written: [], removed: [] } as const

function start(store: ContentStore, articleId: ArticleId) {
  return must(store.publications.start({ articleId, targetId: site, url }, ann()))
}
