import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import type { Telling } from '../../shared/model/correction'
import type { Update } from '../../shared/model/update'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  site,
  startDay,
  typeText,
} from './support/temp-newsroom'

const wrong: Telling = { nature: 'correction', text: 'It was six, not five.', place: 'entry' }
const minor: Telling = { nature: 'minor' }
const url = 'https://harbour.example/day/'

/** An update readers have, edited since: its change is undecided. */
function edited(store: ContentStore): Update {
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.')
  publish(store, article.id, ann(10))
  return typeText(store, update, 'Six injured.', ann(20))
}

function decide(store: ContentStore, update: Update, telling: Telling, at = ann(30)): Update {
  const { articleId, id: entryId } = update
  must(store.entries.decideChange({ articleId, entryId, telling }, at))
  return reread(store, update)
}

test.each([
  [minor, null],
  [{ nature: 'update' } as const, noon + 30_000],
])('a letter typed and taken back leaves the decision %j as it was', (telling, editedAt) => {
  const store = openNewsroom()
  const decided = decide(store, edited(store), telling)

  const typed = typeText(store, decided, 'Six injured.x', ann(40))
  const back = typeText(store, typed, 'Six injured.', ann(50))

  expect(typed).toMatchObject({ change: 'undecided', editedAt: noon + 40_000 })
  expect(back).toMatchObject({ change: telling.nature, editedAt })
})

test('an old text restored to the words decided about is told as it was decided', () => {
  const store = openNewsroom()
  const decided = decide(store, edited(store), minor)
  const of = { articleId: decided.articleId, entryId: decided.id }
  const line = store.revisions.list(of).at(-1)
  if (line === undefined) throw new Error('no history')
  typeText(store, decided, 'Seven injured.', ann(40))

  must(store.revisions.restore(line.id, ann(50)))

  expect(reread(store, decided)).toMatchObject({ change: 'minor', editedAt: null })
})

test('a minor fix after an unsent update leaves the update told', () => {
  const store = openNewsroom()
  const updated = decide(store, edited(store), { nature: 'update' })
  const typo = typeText(store, updated, 'Six injured!', ann(40))

  const fixed = decide(store, typo, minor, ann(50))

  expect(fixed).toMatchObject({ change: 'minor', editedAt: noon + 30_000 })
})

test('an update that was a slip of the finger is taken back by saying minor', () => {
  const store = openNewsroom()
  const updated = decide(store, edited(store), { nature: 'update' })

  expect(decide(store, updated, minor, ann(40))).toMatchObject({ editedAt: null })
})

test('what was declared and sent is no reason to tell of a later minor fix', () => {
  const store = openNewsroom()
  const updated = decide(store, edited(store), { nature: 'update' })
  publish(store, updated.articleId, ann(40))
  const putBack = typeText(store, reread(store, updated), 'Five injured.', ann(50))

  const fixed = decide(store, putBack, minor, ann(60))

  expect(fixed).toMatchObject({ change: 'minor', editedAt: noon + 30_000 })
})

test('a minor fix named while an update is being sent keeps the time of that update', () => {
  const store = openNewsroom()
  const updated = decide(store, edited(store), { nature: 'update' })
  const { articleId } = updated
  const sending = must(store.publications.start({ articleId, targetId: site, url }, ann(40)))
  const typo = typeText(store, updated, 'Six injured!', ann(50))
  decide(store, typo, minor, ann(60))

  must(store.publications.finish(sending.id, { written: [], removed: [], url }, ann(70)))

  expect(reread(store, updated)).toMatchObject({ change: 'minor', editedAt: noon + 30_000 })
})

test('an update named while a sending is under way is still told after a typing error in it', () => {
  const store = openNewsroom()
  const fixed = decide(store, edited(store), minor)
  const { articleId } = fixed
  const sending = must(store.publications.start({ articleId, targetId: site, url }, ann(40)))
  const more = typeText(store, fixed, 'Seven injured.', ann(50))
  const updated = decide(store, more, { nature: 'update' }, ann(60))
  must(store.publications.finish(sending.id, { written: [], removed: [], url }, ann(70)))
  const typo = typeText(store, updated, 'Seven injured!', ann(80))

  expect(decide(store, typo, minor, ann(90))).toMatchObject({ editedAt: noon + 60_000 })
})

test('a notice taken back asks again what the change is, also where a minor fix came after it', () => {
  const store = openNewsroom()
  const corrected = decide(store, edited(store), wrong)
  const typo = typeText(store, corrected, 'Six injured!', ann(40))
  const fixed = decide(store, typo, minor, ann(50))

  remove(store, fixed)

  expect(reread(store, fixed)).toMatchObject({ change: 'undecided', corrections: [] })
})

test.each(['sending', 'failed'] as const)(
  'a notice that a %s publication took along may be with readers, so it stays',
  (state) => {
    const store = openNewsroom()
    const corrected = decide(store, edited(store), wrong)
    const { articleId } = corrected
    const sending = must(store.publications.start({ articleId, targetId: site, url }, ann(40)))
    if (state === 'failed') must(store.publications.fail(sending.id, 'Cut off.', ann(41)))

    expect(removal(store, corrected).ok).toBe(false)
    expect(decide(store, corrected, minor, ann(50)).corrections).toHaveLength(1)
  },
)

test('a notice readers had before the last sending stays as well', () => {
  const store = openNewsroom()
  const corrected = decide(store, edited(store), wrong)
  publish(store, corrected.articleId, ann(40))
  const typed = typeText(store, reread(store, corrected), 'Seven injured.', ann(50))
  decide(store, typed, { nature: 'update' }, ann(60))

  expect(removal(store, corrected).ok).toBe(false)
})

test('a second correction of the same words stands beside the first', () => {
  const store = openNewsroom()
  const corrected = decide(store, edited(store), wrong)

  const twice = decide(store, corrected, { ...wrong, text: 'Nor was it at noon.' }, ann(40))

  expect(twice.corrections.map(({ text }) => text)).toEqual([
    ...['It was six, not five.', 'Nor was it at noon.'],
  ])
})

test('of words readers have, notices of both kinds may be given, and none takes another along', () => {
  const store = openNewsroom()
  const fixed = decide(store, edited(store), minor)
  publish(store, fixed.articleId, ann(40))

  decide(store, fixed, wrong, ann(50))
  const both = decide(store, fixed, { ...wrong, nature: 'clarification' }, ann(60))

  expect(both.corrections.map(({ kind }) => kind)).toEqual(['correction', 'clarification'])
})

function removal(store: ContentStore, update: Update) {
  const { articleId, id: entryId } = update
  const correctionId = reread(store, update).corrections[0]?.id
  if (correctionId === undefined) throw new Error('no notice')
  return store.entries.removeCorrection({ articleId, entryId, correctionId }, ann(100))
}

function remove(store: ContentStore, update: Update): void {
  must(removal(store, update))
}
