import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import type { ArticleId } from '../../shared/ids'
import { noFilter, type SearchAsked, type SearchFound } from '../../shared/model/search'
import { foldWords } from '../../shared/search/fold-words'
import { noFlags } from '../../shared/model/update'
import { copyAsVersion } from './support/older-file'
import {
  ann,
  composeUpdate,
  dayFields,
  must,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
  typeText,
  words,
} from './support/temp-newsroom'

test('a letter that was just saved is found, and what stood there before is not', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'The pier is closed.')

  typeText(store, update, 'The breakwater is closed.', ann(5))

  expect(passages(find(store, 'breakw'))).toEqual(['The [breakwater] is closed.'])
  expect(passages(find(store, 'pier'))).toEqual([])
})

test('headline, standfirst, caption, credit, byline, tag and original entry are found', () => {
  const store = openNewsroom()
  const lead = { file: null, caption: 'Kites above', credit: 'M. Olsen', alt: 'A beach' }
  const fields = dayFields({ standfirst: 'What Edda took', lead, tags: ['weather'] })
  const day = {
    kind: 'live',
    state: 'live',
    fields,
    body: words('It began.'),
    updates: [],
  } as const
  must(store.articles.importCoverage(day, ann()))

  const parts = ['edda', 'kites', 'olsen', 'beach', 'reporter', 'weather', 'began'].map(
    (typed) => find(store, typed).articles[0]?.passages[0]?.part,
  )

  expect(parts).toEqual(['standfirst', 'caption', 'credit', 'description', 'byline', 'tag', 'text'])
  expect(find(store, 'harbour').articles[0]).toMatchObject({ passages: [], total: 0 })
  expect(titleOf(find(store, 'harb'))).toBe('A day at the [harbour]')
})

test('an update says its label and its state, also when it was withdrawn', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Ferry stopped.')
  must(store.entries.withdraw({ id: update.id, reason: 'It sails.' }, ann(9)))

  const found = find(store, 'ferry').articles[0]?.passages

  expect(found).toMatchObject([
    { entryId: update.id, label: 'UPDATE 1200 GMT', state: 'withdrawn', part: 'text' },
  ])
})

test('the newest day comes first, and keeps its place when the day is changed', () => {
  const store = openNewsroom()
  const first = startDay(store, { day: '2023-05-20', headline: 'Storm one' }).article
  startDay(store, { day: '2023-05-22', headline: 'Storm two' })
  startDay(store, { day: '2023-05-21', headline: 'Storm three' })
  postUpdate(store, first.id, 'The storm is over.')
  const titles = () => find(store, 'storm').articles.map(({ article }) => article.title)
  const before = titles()

  const fields = dayFields({ day: '2023-05-23', headline: 'Storm one' })
  must(store.articles.saveFields({ articleId: first.id, baseVersion: 0, fields }, ann(3)))

  expect(before).toEqual(['Storm two', 'Storm three', 'Storm one'])
  expect(titles()).toEqual(['Storm one', 'Storm two', 'Storm three'])
  expect(passages(find(store, 'over'))).toEqual(['The storm is [over].'])
})

test('by relevance a headline counts for more than a newer text', () => {
  const store = openNewsroom()
  startDay(store, { day: '2023-05-20', headline: 'The breakwater' })
  const later = startDay(store, { day: '2023-05-22', headline: 'Another day' }).article
  postUpdate(store, later.id, 'Far away from the breakwater a great many other things happened.')

  const found = find(store, 'breakwater', { order: 'relevance' })

  expect(found.articles.map(({ article }) => article.title)).toEqual([
    'The breakwater',
    'Another day',
  ])
})

test('of a long day three passages are shown, and all in it when she asks', () => {
  const store = openNewsroom()
  const id = longDay(store, 700)

  const [first] = find(store, 'gust').articles
  const [all] = find(store, 'gust', { within: id }).articles

  expect(first).toMatchObject({ total: 500 })
  expect(first?.passages.map(({ pieces }) => pieces.at(-1)?.text)).toEqual([' 700', ' 699', ' 698'])
  expect(all?.passages).toHaveLength(100)
})

test('a long day hides no other article behind its many texts', () => {
  const store = openNewsroom()
  startDay(store, { day: '2023-05-01', headline: 'First gust' })
  longDay(store, 1_200)
  startDay(store, { day: '2023-06-01', headline: 'Last gust' })

  for (const order of ['newest', 'relevance'] as const) {
    const titles = find(store, 'gust', { order }).articles.map(({ article }) => article.title)
    expect([...titles].sort()).toEqual(['A day at the harbour', 'First gust', 'Last gust'])
  }
  const some = find(store, 'gust', { limit: 2 })
  expect([some.articles.length, some.isMore]).toEqual([2, true])
})

test('by relevance a filter also finds the day before ten thousand newer texts', () => {
  const store = openNewsroom()
  startDay(store, { day: '2023-05-01', headline: 'First gust' })
  longDay(store, 10_100)
  const day = '2023-05-01'

  const found = find(store, 'gust', {
    order: 'relevance',
    filter: { ...noFilter, from: day, to: day },
  })

  expect(found.articles.map(({ article }) => article.title)).toEqual(['First gust'])
  // So many updates take a while to be written.
}, 60_000)

test('whatever is typed is a search, never an error', () => {
  const store = openNewsroom()
  startDay(store)
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '*',
          'AND',
          'NOT',
          'NEAR(',
          ')',
          'title:',
          '^',
          '-',
          '+',
          'day',
          '\0',
          '“',
        ),
      )
      .map((parts) => parts.join(' ')),
  )

  fc.assert(
    fc.property(typed, fc.constantFrom('newest', 'relevance'), (text, order) => {
      expect(find(store, text, { order })).toHaveProperty('articles')
    }),
    { numRuns: 400 },
  )
})

test('each word of a text finds it, begun or whole, in any order', () => {
  const store = openNewsroom()
  const { article } = startDay(store, { headline: '' })
  const update = composeUpdate(store, article.id, 'x')
  let [version, seconds] = [update.version, 0]
  const text = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), {
    minLength: 1,
    maxLength: 6,
  })

  fc.assert(
    fc.property(text, (parts) => {
      const body = words(parts.join(' '))
      const save = { id: update.id, baseVersion: version, body }
      version = must(store.entries.saveDraft(save, ann((seconds += 100)))).version
      const backwards = [...parts]
        .reverse()
        .join(' ')
        .replace(/["“”„«»]/g, ' ')
      const asked = foldWords(backwards)
      expect(find(store, backwards).articles).toHaveLength(asked.length > 0 ? 1 : 0)
    }),
    { numRuns: 60 },
  )
})

test('a newsroom of the version before is searched at once after it was opened', async () => {
  const folder = tempFolder()
  const newer = openNewsroom(folder)
  const { article } = startDay(newer, { tags: ['weather'] })
  postUpdate(newer, article.id, 'The breakwater is closed.')
  newer.close()
  const older = tempFolder()
  copyAsVersion(5, join(folder, 'newsroom.db'), join(older, 'newsroom.db'))

  const store = openNewsroom(older)

  expect(passages(find(store, 'breakwater'))).toEqual(['The [breakwater] is closed.'])
  expect(titleOf(find(store, 'harbour'))).toBe('A day at the [harbour]')
  expect(store.search.marks()).toEqual([
    { kind: 'author', name: 'Ann Reporter', articles: 1 },
    { kind: 'tag', name: 'weather', articles: 1 },
  ])
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
})

function longDay(store: ContentStore, count: number): ArticleId {
  const updates = Array.from({ length: count }, (_, index) => ({
    stamp: Date.UTC(2023, 4, 24) + index * 1_000,
    stampAsWritten: null,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: words(`Gust ${String(index + 1)}`),
  }))
  const day = {
    kind: 'live',
    state: 'live',
    fields: dayFields(),
    body: words('.'),
    updates,
  } as const
  return must(store.articles.importCoverage(day, ann())).article.id
}

function find(store: ContentStore, typed: string, asked: Partial<SearchAsked> = {}): SearchFound {
  const all = { order: 'newest', filter: noFilter, limit: 20, within: null } as const
  return store.search.find({ words: typed, ...all, ...asked })
}

function passages({ articles }: SearchFound): readonly string[] {
  return articles.flatMap((found) => found.passages.map(({ pieces }) => marked(pieces)))
}

function titleOf({ articles }: SearchFound): string {
  return marked(articles[0]?.title ?? [])
}

function marked(pieces: readonly { readonly text: string; readonly isHit: boolean }[]): string {
  return pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
}
