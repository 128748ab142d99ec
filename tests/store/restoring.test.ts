import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import type { ArticleId, EntryId, RevisionId } from '../../shared/ids'
import { revisionId } from '../../shared/ids'
import { noFlags } from '../../shared/model/update'
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
  typeText,
  words,
} from './support/temp-newsroom'

test('an old text of an update comes back as a new line, and the later one stays in history', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  typeText(store, update, 'Nobody knows.', ann(90))
  const old = lineOf(store, article.id, update.id, 'posted')

  must(store.revisions.restore(old, ben(100)))

  expect(reread(store, update).body).toEqual(words('Five injured.'))
  expect(causes(store, update)).toEqual(['created', 'typed', 'posted', 'typed', 'restored'])
  const newest = store.revisions.list({ articleId: article.id, entryId: update.id }).at(-1)
  expect(newest).toMatchObject({ author: 'Ben', at: noon + 100_000 })
})

test('restoring refuses what another window typed upon the text before', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  must(store.entries.saveDraft({ id: body.id, baseVersion: 0, body: words('Dawn.') }, ann(1)))
  must(store.entries.saveDraft({ id: body.id, baseVersion: 1, body: words('Noon.') }, ann(90)))
  const dawn = store.revisions.list({ articleId: article.id, entryId: body.id })[1]

  const restored = must(store.revisions.restore(dawn?.id ?? revisionId(''), ann(100)))
  const stale = store.entries.saveDraft(
    { id: body.id, baseVersion: 2, body: words('Noon!') },
    ann(101),
  )

  expect(restored.body).toMatchObject({ body: words('Dawn.'), version: 3 })
  expect(kindOf(stale)).toBe('draft-stale')
  expect(must(store.articles.coverage(article.id)).body.body).toEqual(words('Dawn.'))
})

test('old fields come back, and coverage that has ended stays ended', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const fields = dayFields({ headline: 'Storm', section: 'World' })
  must(store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(1)))
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(2)))
  const created = lineOf(store, article.id, null, 'created')

  const restored = must(store.revisions.restore(created, ann(3))).article
  const stale = { articleId: article.id, baseVersion: 1, fields }

  expect(restored).toMatchObject({ fields: dayFields(), state: 'ended', version: 2 })
  expect(store.articles.list()[0]).toMatchObject({ title: 'A day at the harbour' })
  expect(kindOf(store.articles.saveFields(stale, ann(4)))).toBe('draft-stale')
})

test('a withdrawn update comes back to the page with the text it had there', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  publish(store, article.id, ann(2))
  must(store.entries.withdraw({ id: update.id, reason: 'wrong' }, ann(3)))
  publish(store, article.id, ann(4))
  const whileGone = store.articles.list()[0]?.postedCount

  const old = lineOf(store, article.id, update.id, 'posted')
  const { updates } = must(store.revisions.restore(old, ann(5)))

  expect(updates[0]).toMatchObject({
    state: 'posted',
    withdrawnAt: null,
    withdrawnReason: '',
    postedAt: noon + 1_000,
    body: words('Five injured.'),
  })
  expect([whileGone, store.articles.list()[0]?.postedCount]).toEqual([0, 1])
})

test('restoring neither posts nor unposts nor withdraws', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  const composing = lineOf(store, article.id, update.id, 'typed')
  const posted = lineOf(store, article.id, update.id, 'posted')

  must(store.revisions.restore(composing, ann(2)))
  const stillPosted = reread(store, update).state
  must(store.entries.unpost(update.id, ann(3)))
  must(store.revisions.restore(posted, ann(4)))
  const stillComposing = reread(store, update).state
  must(store.entries.post({ id: update.id, stamp: noon }, ann(5)))
  must(store.entries.withdraw({ id: update.id, reason: '' }, ann(6)))
  const withdrawn = lineOf(store, article.id, update.id, 'withdrawn')
  must(store.entries.reinstate(update.id, ann(7)))
  must(store.revisions.restore(withdrawn, ann(8)))

  expect([stillPosted, stillComposing]).toEqual(['posted', 'composing'])
  expect(reread(store, update).state).toBe('posted')
})

test('a pin that comes back takes the place of the one that is there: a page has one', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const [first, second] = ['One.', 'Two.'].map((text) => postUpdate(store, article.id, text))
  if (first === undefined || second === undefined) throw new Error('not posted')
  const pin = { headline: '', authors: [], flags: { ...noFlags, pinned: true }, status: null }
  must(store.entries.setDetails({ id: first.id, ...pin }, ann(1)))
  must(store.entries.setDetails({ id: second.id, ...pin }, ann(2)))
  const [pinned] = store.revisions
    .list({ articleId: article.id, entryId: first.id })
    .filter(({ cause }) => cause === 'details')

  const { updates } = must(store.revisions.restore(pinned?.id ?? revisionId(''), ann(3)))

  expect(updates.filter(({ flags }) => flags.pinned).map(({ id }) => id)).toEqual([first.id])
})

test('restoring what stands already changes nothing', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'Five injured.')
  const newest = lineOf(store, article.id, update.id, 'typed')
  const before = must(store.articles.coverage(article.id))

  const after = must(store.revisions.restore(newest, ann(9)))

  expect(after).toEqual(before)
  expect(causes(store, update)).toEqual(['created', 'typed'])
})

test('readers are told of an edit when other words come back, and not when theirs do', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  const posted = lineOf(store, article.id, update.id, 'posted')
  publish(store, article.id, ann(2))
  typeText(store, update, 'Six injured.', ann(90))
  const whileOther = reread(store, update).editedAt

  must(store.revisions.restore(posted, ann(100)))

  expect(whileOther).toBe(noon + 90_000)
  expect(reread(store, update)).toMatchObject({ editedAt: null, sent: 'same' })
})

test('a revision that is not in the history is told', () => {
  expect(kindOf(openNewsroom().revisions.restore(revisionId('gone'), ann()))).toBe('not-found')
})

/** The newest line of an entry with a cause. */
function lineOf(
  store: ContentStore,
  articleId: ArticleId,
  entryId: EntryId | null,
  cause: string,
): RevisionId {
  const lines = store.revisions.list({ articleId, entryId })
  const found = lines.filter((line) => line.cause === cause).at(-1)
  if (found === undefined) throw new Error(`no line ${cause}`)
  return found.id
}
