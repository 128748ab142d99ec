import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import { articleId, entryId, revisionId } from '../../shared/ids'
import type { Act, RevisionSummary } from '../../shared/model/revision'
import type { ArticleBody, Update } from '../../shared/model/update'
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
  site,
  startDay,
  tempFolder,
  typeText,
  words,
} from './support/temp-newsroom'

test('a save gives the next version and is there when the newsroom is opened again', () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article, body } = startDay(store)

  const saved = must(saveBody(store, body, 'First words.', ann(1)))
  store.close()

  const after = must(openNewsroom(folder).articles.coverage(article.id))
  expect(saved).toMatchObject({ version: 1, savedAt: noon + 1_000 })
  expect(after.body).toEqual(saved.entry)
  expect(after.body.body).toEqual(words('First words.'))
})

test('a save typed upon an older version is refused and writes over nothing', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  must(saveBody(store, body, 'Hers.', ann(1)))

  const stale = saveBody(store, body, 'His.', ben(2))

  expect(kindOf(stale)).toBe('draft-stale')
  expect(must(store.articles.coverage(article.id)).body.body).toEqual(words('Hers.'))
})

test('fields typed upon an older version are refused too', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const save = { articleId: article.id, baseVersion: 0 }
  must(store.articles.saveFields({ ...save, fields: dayFields({ headline: 'Hers' }) }, ann(1)))

  const stale = store.articles.saveFields({ ...save, fields: dayFields() }, ben(2))

  expect(kindOf(stale)).toBe('draft-stale')
  expect(must(store.articles.coverage(article.id)).article.fields.headline).toBe('Hers')
})

test('a minute of typing is one line of history, the next minute another', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'T')

  let update = typeText(store, draft, 'Th', ann(30))
  update = typeText(store, update, 'The', ann(59))
  update = typeText(store, update, 'The end', ann(60))

  const history = timeline(store, update)
  expect(history.map(({ cause, at, openedAt }) => [cause, at - noon, openedAt - noon])).toEqual([
    ['created', 0, 0],
    ['typed', 59_000, 0],
    ['typed', 60_000, 60_000],
  ])
})

test('another writer begins a line of her own', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'Ann’s')

  typeText(store, draft, 'Ann’s and Ben’s', ben(1))

  expect(timeline(store, draft).map(({ author }) => author)).toEqual(['Ann', 'Ann', 'Ben'])
})

test('saving the same text again adds nothing to history, but counts as saved', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'Same.')

  const again = typeText(store, draft, 'Same.', ann(90))

  expect(again.version).toBe(draft.version + 1)
  expect(causes(store, draft)).toEqual(['created', 'typed'])
})

test('what was sent stays in history word for word while she types on', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  const saved = must(saveBody(store, body, 'As sent.', ann(1)))
  const sent = publish(store, article.id, ann(2))

  must(saveBody(store, { ...body, version: saved.version }, 'As typed on.', ann(3)))

  const kept = must(store.publications.sentBy(sent.id)).map(
    ({ revisionId: id }) => must(store.revisions.get(id)).content,
  )
  expect(kept).toContainEqual({
    kind: 'body',
    body: words('As sent.'),
    corrections: [],
  })
})

test('fields have a history of their own', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const save = { articleId: article.id, baseVersion: 0, fields: dayFields({ section: 'World' }) }

  must(store.articles.saveFields(save, ann(1)))
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(2)))

  const history = store.revisions.list({ articleId: article.id, entryId: null })
  const newest = history.at(-1)
  expect(history.map(({ cause }) => cause)).toEqual(['created', 'typed', 'state'])
  expect(newest && must(store.revisions.get(newest.id)).content).toEqual({
    kind: 'fields',
    articleKind: 'live',
    state: 'ended',
    fields: save.fields,
    corrections: [],
  })
})

test('ending coverage says when, and reopening takes it back', () => {
  const store = openNewsroom()
  const { article } = startDay(store)

  const ended = must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(9)))
  const reopened = must(store.articles.setState({ articleId: article.id, state: 'live' }, ann(10)))

  expect(ended).toMatchObject({ state: 'ended', endedAt: noon + 9_000, version: article.version })
  expect(reopened).toMatchObject({ state: 'live', endedAt: null })
})

test('an edit counts for readers only if they had seen other words', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Five injured.')
  const unseen = typeText(store, posted, 'Six injured.', ann(10))
  publish(store, article.id, ann(20))

  const edited = typeText(store, unseen, 'Seven injured.', ann(30))
  const putBack = typeText(store, edited, 'Six injured.', ann(40))

  expect(unseen.editedAt).toBeNull()
  expect(edited.editedAt).toBe(noon + 30_000)
  expect(putBack.editedAt).toBeNull()
  expect(reread(store, posted)).toEqual(putBack)
})

test('a publication that failed has shown nobody other words', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Five injured.')
  const sending = { articleId: article.id, targetId: site, url: 'https://a.example/' }
  const started = must(store.publications.start(sending, ann(1)))
  must(store.publications.fail(started.id, 'no network', ann(2)))

  const edited = typeText(store, posted, 'Six injured.', ann(30))

  expect(edited.editedAt).toBeNull()
})

test('words changed while they were being sent count as edited once the sending is confirmed', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const posted = postUpdate(store, article.id, 'Five injured.')
  const url = 'https://a.example/'
  const sending = { articleId: article.id, targetId: site, url }
  const started = must(store.publications.start(sending, ann(1)))
  const typed = typeText(store, posted, 'Six injured.', ann(2))

  must(store.publications.finish(started.id, { written: [], removed: [], url }, ann(3)))

  expect(typed.editedAt).toBeNull()
  expect(reread(store, posted).editedAt).toBe(noon + 3_000)
})

test('pinning one update unpins the other, and both histories say so', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const first = postUpdate(store, article.id, 'First.')
  const second = postUpdate(store, article.id, 'Second.')
  const pin = {
    headline: '',
    authors: [],
    flags: { pinned: true, keyEvent: false, summary: true },
    status: null,
  }

  must(store.entries.setDetails({ id: first.id, ...pin }, ann(1)))
  must(store.entries.setDetails({ id: second.id, ...pin }, ann(2)))

  expect(reread(store, first).flags).toEqual({ pinned: false, keyEvent: false, summary: true })
  expect(reread(store, second).flags.pinned).toBe(true)
  expect(causes(store, first).slice(-2)).toEqual(['details', 'details'])
})

test('what is not in the newsroom is told as missing, and an original entry is no update', () => {
  const store = openNewsroom()
  const { article } = startDay(store)

  expect(kindOf(store.articles.coverage(articleId('gone')))).toBe('not-found')
  expect(kindOf(store.entries.unpost(entryId('gone'), ann()))).toBe('not-found')
  expect(kindOf(store.entries.reinstate(article.bodyId, ann()))).toBe('not-found')
  expect(kindOf(store.revisions.get(revisionId('gone')))).toBe('not-found')
})

function saveBody(store: ContentStore, { id, version }: ArticleBody, text: string, act: Act) {
  return store.entries.saveDraft({ id, baseVersion: version, body: words(text) }, act)
}

function timeline(store: ContentStore, update: Update): readonly RevisionSummary[] {
  return store.revisions.list({ articleId: update.articleId, entryId: update.id })
}
