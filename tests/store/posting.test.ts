import { expect, test } from 'vitest'
import { noFlags } from '../../shared/model/update'
import {
  ann,
  causes,
  composeUpdate,
  kindOf,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  startDay,
  typeText,
} from './support/temp-newsroom'

test('posting an update sets its stamp and keeps a revision', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'The bridge is open.')

  const posted = must(store.entries.post({ id: update.id, stamp: noon + 5 }, ann(9)))

  expect(posted).toMatchObject({ state: 'posted', stamp: noon + 5, postedAt: noon + 9_000 })
  expect(reread(store, update)).toEqual(posted)
  expect(causes(store, update)).toEqual(['created', 'typed', 'posted'])
})

test('an update without words is not posted', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, '  ')

  const refused = store.entries.post({ id: update.id, stamp: noon }, ann())

  expect(kindOf(refused)).toBe('update-state')
  expect(reread(store, update).state).toBe('composing')
})

test('an update is posted once', () => {
  const store = openNewsroom()
  const posted = postUpdate(store, startDay(store).article.id, 'The bridge is open.')

  const again = store.entries.post({ id: posted.id, stamp: noon }, ann())

  expect(kindOf(again)).toBe('update-state')
  expect(causes(store, posted)).toEqual(['created', 'typed', 'posted'])
})

test('nothing is posted once coverage has ended, and reopening allows it', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'Late news.')
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann()))

  const refused = store.entries.post({ id: update.id, stamp: noon }, ann())
  must(store.articles.setState({ articleId: article.id, state: 'live' }, ann()))
  const posted = store.entries.post({ id: update.id, stamp: noon }, ann())

  expect(kindOf(refused)).toBe('update-state')
  expect(kindOf(posted)).toBe('ok')
})

test('undoing a post makes the update a draft again', () => {
  const store = openNewsroom()
  const posted = postUpdate(store, startDay(store).article.id, 'Too early.')

  const draft = must(store.entries.unpost(posted.id, ann(3)))

  expect(draft).toMatchObject({ state: 'composing', postedAt: null })
  expect(causes(store, posted)).toEqual(['created', 'typed', 'posted', 'unposted'])
  expect(store.articles.list()[0]).toMatchObject({ postedCount: 0, lastStamp: null })
})

test('a post that was sent is not undone, also when it was edited since', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Sent.')
  publish(store, article.id)
  typeText(store, posted, 'Sent and edited.')

  const refused = store.entries.unpost(posted.id, ann(9))

  expect(kindOf(refused)).toBe('update-state')
})

test('a publication that was sent while an update was a draft does not hold it', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Not yet.')
  must(store.entries.unpost(posted.id, ann(1)))
  publish(store, article.id, ann(2))
  must(store.entries.post({ id: posted.id, stamp: noon }, ann(3)))

  const draft = store.entries.unpost(posted.id, ann(4))

  expect(kindOf(draft)).toBe('ok')
})

test('a re-stamped update loses the label of its source', () => {
  const store = openNewsroom()
  const posted = postUpdate(store, startDay(store).article.id, 'The bridge is open.')

  const restamped = must(store.entries.restamp({ id: posted.id, stamp: noon - 60_000 }, ann(1)))

  expect(restamped).toMatchObject({ stamp: noon - 60_000, stampAsWritten: null, state: 'posted' })
  expect(causes(store, posted).at(-1)).toBe('restamped')
})

test('a withdrawn update keeps its text and its reason, and can come back', () => {
  const store = openNewsroom()
  const posted = postUpdate(store, startDay(store).article.id, 'Wrong.')

  const gone = must(store.entries.withdraw({ id: posted.id, reason: 'False alarm' }, ann(5)))
  const back = must(store.entries.reinstate(posted.id, ann(6)))

  expect(gone).toMatchObject({
    state: 'withdrawn',
    withdrawnAt: noon + 5_000,
    withdrawnReason: 'False alarm',
    body: posted.body,
  })
  expect(back).toEqual(posted)
  expect(causes(store, posted).slice(-2)).toEqual(['withdrawn', 'reinstated'])
})

test('only a posted update is withdrawn, only a withdrawn one reinstated', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const draft = composeUpdate(store, article.id, 'Draft.')
  const posted = postUpdate(store, article.id, 'Posted.')

  expect(kindOf(store.entries.withdraw({ id: draft.id, reason: '' }, ann()))).toBe('update-state')
  expect(kindOf(store.entries.reinstate(posted.id, ann()))).toBe('update-state')
})

test('a story takes no updates', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const fields = { ...article.fields, headline: 'A story' }
  const story = must(store.articles.create({ kind: 'story', fields }, ann()))

  const refused = store.entries.startUpdate(story.article.id, ann())

  expect(kindOf(refused)).toBe('update-state')
})

test('a draft that is pinned takes the pin of the page when it is posted, and not before', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const pin = { headline: '', authors: [], flags: { ...noFlags, pinned: true }, status: null }
  const first = postUpdate(store, article.id, 'Five injured.', ann(1))
  must(store.entries.setDetails({ id: first.id, ...pin }, ann(2)))
  const next = composeUpdate(store, article.id, 'Six injured.')
  const pinned = () =>
    must(store.articles.coverage(article.id))
      .updates.filter(({ state, flags }) => state === 'posted' && flags.pinned)
      .map(({ id }) => id)

  must(store.entries.setDetails({ id: next.id, ...pin }, ann(3)))
  const whileWriting = pinned()
  must(store.entries.post({ id: next.id, stamp: noon }, ann(4)))

  expect(whileWriting).toEqual([first.id])
  expect(pinned()).toEqual([next.id])
})
