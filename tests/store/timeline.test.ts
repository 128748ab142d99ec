import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import type { SeenRevision, TimelineAsked } from '../../electron/store/revision-store'
import type { ArticleId, EntryId } from '../../shared/ids'
import { revisionId, targetId } from '../../shared/ids'
import type { Update } from '../../shared/model/update'
import {
  ann,
  ben,
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

test('the page’s timeline merges every entry, newest first', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  must(store.entries.saveDraft({ id: body.id, baseVersion: 0, body: words('Dawn.') }, ben(90)))
  const fields = dayFields({ headline: 'Storm' })
  must(store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(100)))

  const { lines, total, authors } = must(store.revisions.timeline(all(article.id)))

  expect(lines.map(({ entryId, cause, author }) => [nameOf(entryId), cause, author])).toEqual([
    ['fields', 'typed', 'Ann'],
    ['body', 'typed', 'Ben'],
    ['update', 'posted', 'Ann'],
    ['update', 'typed', 'Ann'],
    ['update', 'created', 'Ann'],
    ['body', 'created', 'Ann'],
    ['fields', 'created', 'Ann'],
  ])
  expect([total, authors]).toEqual([7, ['Ann', 'Ben']])

  function nameOf(entryId: EntryId | null): string {
    if (entryId === null) return 'fields'
    return entryId === body.id ? 'body' : entryId === update.id ? 'update' : '?'
  }
})

test('the timeline comes in pages without a gap, whatever is written meanwhile', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  for (let count = 1; count <= 5; count += 1) postUpdate(store, article.id, 'News.', ann(count))
  const whole = linesOf(store, article.id)

  const pages: SeenRevision[] = []
  for (let more = true; more;) {
    const before = pages.at(-1)?.id ?? null
    const page = linesOf(store, article.id, { before, limit: 4 })
    pages.push(...page)
    composeUpdate(store, article.id, 'Meanwhile.')
    more = page.length === 4
  }

  expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
})

test('the timeline is filtered by entry, cause, author and by what readers saw', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const first = postUpdate(store, article.id, 'Five injured.', ann(1))
  publish(store, article.id, ann(2))
  typeText(store, first, 'Six injured.', ben(90))
  postUpdate(store, article.id, 'Road closed.', ann(100))
  const shown = (changes: Partial<TimelineAsked>) =>
    linesOf(store, article.id, changes).map(({ cause, author }) => `${cause} ${author}`)

  expect(shown({ entryId: first.id })).toEqual([
    'typed Ben',
    'posted Ann',
    'typed Ann',
    'created Ann',
  ])
  expect(shown({ entryId: null })).toEqual(['created Ann'])
  expect(shown({ cause: 'posted' })).toEqual(['posted Ann', 'posted Ann'])
  expect(shown({ author: 'Ben' })).toEqual(['typed Ben'])
  expect(shown({ author: 'Ben', cause: 'posted' })).toEqual([])
  expect(shown({ onlySeen: true })).toEqual(['posted Ann', 'created Ann', 'created Ann'])
})

test('what readers saw comes in pages too, each line once and in order', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const updates = [1, 2, 3].map((at) => postUpdate(store, article.id, 'News.', ann(at)))
  for (let round = 1; round <= 9; round += 1) {
    const update = updates[round % 3]
    if (update === undefined) continue
    typeText(store, reread(store, update), `News ${String(round)}.`, ben(round))
    if (round % 4 === 0) send(store, article.id, round === 4 ? site : targetId('site2'), round)
  }
  const seen = linesOf(store, article.id).filter((line) => line.seen.length > 0)

  const pages: SeenRevision[] = []
  for (let more = true; more;) {
    const before = pages.at(-1)?.id ?? null
    const page = linesOf(store, article.id, { before, limit: 2, onlySeen: true })
    pages.push(...page)
    more = page.length === 2
  }

  expect(seen.length).toBeGreaterThan(5)
  expect(pages).toEqual(seen)
  expect(linesOf(store, article.id, { onlySeen: true, author: 'Ben' })).toEqual(
    seen.filter(({ author }) => author === 'Ben'),
  )
})

test('readers saw a revision from its sending to the one that sent another', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  const first = publish(store, article.id, ann(10))
  publish(store, article.id, ann(20))
  const edited = typeText(store, update, 'Six injured.', ann(90))
  const third = publish(store, article.id, ann(100))
  typeText(store, edited, 'Seven injured.', ann(200))

  const seen = linesOf(store, article.id, { entryId: update.id }).map((line) => line.seen)

  const url = 'https://harbour.example/day/'
  const at = { targetId: site, url }
  expect(seen).toEqual([
    [],
    [{ ...at, publicationId: third.id, from: noon + 100_000, to: null }],
    [{ ...at, publicationId: first.id, from: noon + 10_000, to: noon + 100_000 }],
    [],
    [],
  ])
})

test('each target has its own span, and a failed sending has none', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  const second = targetId('site2')
  publish(store, article.id, ann(10))
  send(store, article.id, second, 20)
  typeText(store, update, 'Six injured.', ann(90))
  const failed = { articleId: article.id, targetId: site, url: 'https://a.example/' }
  must(store.publications.fail(must(store.publications.start(failed, ann(95))).id, 'no', ann(96)))
  send(store, article.id, second, 100)

  const [six, five] = linesOf(store, article.id, { entryId: update.id })

  const spans = (line: SeenRevision | undefined) =>
    line?.seen.map((span) => [span.targetId, span.from - noon, span.to && span.to - noon])
  expect(spans(six)).toEqual([[second, 100_000, null]])
  expect(spans(five)).toEqual([
    [site, 10_000, null],
    [second, 20_000, 100_000],
  ])
})

test('what is still being written was never seen, though it was there when the page was sent', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = composeUpdate(store, article.id, 'Not yet.')
  publish(store, article.id, ann(10))

  const lines = linesOf(store, article.id, { entryId: update.id })

  expect(lines.flatMap(({ seen }) => seen)).toEqual([])
})

test('a withdrawal is seen where the update had been seen, and nowhere else', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const known = postUpdate(store, article.id, 'Five injured.', ann(1))
  publish(store, article.id, ann(10))
  const unknown = postUpdate(store, article.id, 'A rumour.', ann(20))
  for (const { id } of [known, unknown])
    must(store.entries.withdraw({ id, reason: 'wrong' }, ann(30)))
  publish(store, article.id, ann(40))
  const seenAs = (update: Update) =>
    linesOf(store, article.id, { entryId: update.id })[0]?.seen.map(({ from }) => from - noon)

  expect(seenAs(known)).toEqual([40_000])
  expect(seenAs(unknown)).toEqual([])
  const onlySeen = linesOf(store, article.id, { onlySeen: true, cause: 'withdrawn' })
  expect(onlySeen.map(({ entryId }) => entryId)).toEqual([known.id])
})

test('a line that is gone, or an article that is, is told', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const gone = { ...all(article.id), before: revisionId('gone') }

  expect(kindOf(store.revisions.timeline(gone))).toBe('not-found')
  expect(kindOf(openNewsroom(tempFolder()).revisions.timeline(all(article.id)))).toBe('not-found')
})

test('a sending that she wrote into leaves what was written, and says so in a line of its own', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  const sending = { articleId: article.id, targetId: site, url: 'https://a.example/' }
  const { id } = must(store.publications.start(sending, ann(10)))
  typeText(store, update, 'Six injured.', ben(11))
  const [typed] = linesOf(store, article.id)

  const nothing = { written: [], removed: [], url: 'https://a.example/' }
  must(store.publications.finish(id, nothing, ann(12)))

  const [line, before] = linesOf(store, article.id)
  expect(line).toMatchObject({ cause: 'published', author: 'Ann', entryId: update.id })
  expect(before).toEqual(typed)
  const now = must(store.articles.coverage(article.id)).updates[0]
  expect(now).toMatchObject({ body: words('Six injured.'), editedAt: noon + 12_000 })
})

function send(store: ContentStore, articleId: ArticleId, to: typeof site, seconds: number): void {
  const url = 'https://other.example/'
  const started = store.publications.start({ articleId, targetId: to, url }, ann(seconds))
  const release = { written: [], removed: [], url }
  must(store.publications.finish(must(started).id, release, ann(seconds)))
}

function all(articleId: ArticleId): TimelineAsked {
  const nothing = { before: null, cause: null, author: null, onlySeen: false }
  return { articleId, entryId: 'all', limit: 500, ...nothing }
}

function linesOf(
  store: ContentStore,
  articleId: ArticleId,
  changes: Partial<TimelineAsked> = {},
): readonly SeenRevision[] {
  return must(store.revisions.timeline({ ...all(articleId), ...changes })).lines
}
