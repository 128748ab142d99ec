import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { Telling } from '../../shared/model/correction'
import type { Update } from '../../shared/model/update'
import {
  ann,
  causes,
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

const wrong: Telling = { nature: 'correction', text: 'It was six, not five.', place: 'entry' }

/** An update readers have, edited since: its change is undecided. */
function edited(store: ContentStore): Update {
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  return typeText(store, update, 'Six injured.', ann(20))
}

function decide(store: ContentStore, update: Update, telling: Telling, at = ann(30)) {
  const { articleId, id: entryId } = update
  return store.entries.decideChange({ articleId, entryId, telling }, at)
}

test.each([
  [{ nature: 'minor' }, 'minor-fix', null],
  [{ nature: 'update' }, 'updated', noon + 30_000],
  [wrong, 'corrected', noon + 30_000],
  [{ ...wrong, nature: 'clarification' }, 'clarified', noon + 30_000],
] as const)(
  'a change told as %j moves the time readers see, or leaves it',
  (telling, cause, at) => {
    const store = openNewsroom()
    const update = edited(store)
    expect(update).toMatchObject({ change: 'undecided', editedAt: noon + 20_000 })

    must(decide(store, update, telling))

    expect(reread(store, update)).toMatchObject({ change: telling.nature, editedAt: at })
    expect(causes(store, update).at(-1)).toBe(cause)
  },
)

test('text typed after a decision is undecided again, and the notice given before stays', () => {
  const store = openNewsroom()
  const update = edited(store)
  must(decide(store, update, wrong))

  const typedOn = typeText(store, update, 'Six injured, two of them badly.', ann(40))
  must(decide(store, typedOn, { nature: 'minor' }, ann(50)))

  expect(typedOn.change).toBe('undecided')
  expect(reread(store, update)).toMatchObject({
    change: 'minor',
    corrections: [{ kind: 'correction', text: 'It was six, not five.', at: noon + 30_000 }],
  })
})

test('another decision about the very same words takes the notice of the first with it', () => {
  const store = openNewsroom()
  const update = edited(store)
  must(decide(store, update, wrong))

  must(decide(store, update, { nature: 'minor' }, ann(40)))

  expect(reread(store, update)).toMatchObject({ change: 'minor', corrections: [], editedAt: null })
})

test('words put back as readers saw them leave nothing to decide', () => {
  const store = openNewsroom()
  const update = edited(store)

  const putBack = typeText(store, update, 'Five injured.', ann(40))

  expect(putBack).toMatchObject({ change: 'none', editedAt: null, sent: 'same' })
  expect(kindOf(decide(store, putBack, { nature: 'update' }))).toBe('update-state')
})

test('a notice may follow a change that readers have had for long', () => {
  const store = openNewsroom()
  const update = edited(store)
  must(decide(store, update, { nature: 'minor' }))
  publish(store, update.articleId, ann(40))

  must(decide(store, update, wrong, ann(50)))

  expect(reread(store, update)).toMatchObject({ sent: 'changed', editedAt: noon + 50_000 })
})

test('what no reader has seen is not corrected', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')

  expect(kindOf(decide(store, update, wrong))).toBe('update-state')
})

test('a minor fix that was sent leaves no trace of time, and an update after it does', () => {
  const store = openNewsroom()
  const update = edited(store)
  must(decide(store, update, { nature: 'minor' }))
  publish(store, update.articleId, ann(40))
  const sent = reread(store, update)

  const typedOn = typeText(store, update, 'Seven injured.', ann(50))
  must(decide(store, typedOn, { nature: 'update' }, ann(60)))

  expect(sent).toMatchObject({ sent: 'same', change: 'none', editedAt: null })
  expect(reread(store, update)).toMatchObject({ editedAt: noon + 60_000 })
})

test('the original entry and the words around the text are asked for as an update is', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  must(store.entries.saveDraft({ id: body.id, baseVersion: 0, body: words('Dawn.') }, ann(1)))
  publish(store, article.id, ann(10))
  must(store.entries.saveDraft({ id: body.id, baseVersion: 1, body: words('Dusk.') }, ann(20)))
  const fields = dayFields({ headline: 'A night at the harbour' })
  must(store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(21)))
  const asked = must(store.articles.coverage(article.id))

  must(decideOf(store, article.id, body.id, { nature: 'update' }))
  must(decideOf(store, article.id, null, { ...wrong, place: 'top' }))

  const told = must(store.articles.coverage(article.id))
  expect([asked.body.change, asked.article.change]).toEqual(['undecided', 'undecided'])
  expect(told.body).toMatchObject({ change: 'update', editedAt: noon + 30_000 })
  expect(told.article).toMatchObject({ change: 'correction', corrections: [{ place: 'top' }] })
})

test('what readers do not read around the text is no change of it', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))

  const fields = dayFields({ section: 'World', tags: ['harbour'] })
  const saved = must(
    store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(20)),
  )

  expect(saved).toMatchObject({ sent: 'changed', change: 'none', editedAt: null })
})

test('a notice no reader has seen can be taken back, and the change is undecided again', () => {
  const store = openNewsroom()
  const update = edited(store)
  const notice = must(decide(store, update, wrong)).corrections[0]
  if (notice === undefined) throw new Error('no notice')
  const named = { articleId: update.articleId, entryId: update.id, correctionId: notice.id }

  must(store.entries.removeCorrection(named, ann(40)))

  expect(reread(store, update)).toMatchObject({ corrections: [], change: 'undecided' })
})

test('a notice readers have keeps its place in history when its words change, and cannot go', () => {
  const store = openNewsroom()
  const update = edited(store)
  const notice = must(decide(store, update, wrong)).corrections[0]
  if (notice === undefined) throw new Error('no notice')
  publish(store, update.articleId, ann(40))
  const named = { articleId: update.articleId, entryId: update.id, correctionId: notice.id }

  const gone = store.entries.removeCorrection(named, ann(50))
  must(store.entries.editCorrection({ ...named, text: 'Six, not five.', place: 'top' }, ann(60)))

  expect(kindOf(gone)).toBe('update-state')
  expect(reread(store, update).corrections).toEqual([
    { ...notice, text: 'Six, not five.', place: 'top' },
  ])
  expect(causes(store, update)).toEqual([
    ...['created', 'typed', 'posted', 'typed', 'corrected', 'corrected'],
  ])
})

test('an old text that is restored brings its words back, and the notices stay', () => {
  const store = openNewsroom()
  const update = edited(store)
  must(decide(store, update, wrong))
  publish(store, update.articleId, ann(40))
  const of = { articleId: update.articleId, entryId: update.id }
  const posted = store.revisions.list(of).find(({ cause }) => cause === 'posted')
  if (posted === undefined) throw new Error('never posted')

  must(store.revisions.restore(posted.id, ann(50)))

  expect(reread(store, update)).toMatchObject({
    body: words('Five injured.'),
    corrections: [{ text: 'It was six, not five.' }],
    change: 'undecided',
  })
})

test('decisions are sealed lines of history like any other', async () => {
  const store = openNewsroom()
  const update = edited(store)
  must(decide(store, update, wrong))

  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

function decideOf(
  store: ContentStore,
  articleId: ArticleId,
  entryId: EntryId | null,
  telling: Telling,
) {
  return store.entries.decideChange({ articleId, entryId, telling }, ann(30))
}
