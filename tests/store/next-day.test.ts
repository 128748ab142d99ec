import { expect, test } from 'vitest'
import type { ContentStore } from '../../electron/store/content-store'
import type { NextDayOpening } from '../../electron/store/content-store'
import type { ArticleId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { noFlags } from '../../shared/model/update'
import {
  ann,
  kindOf,
  must,
  openNewsroom,
  postUpdate,
  publish,
  startDay,
  words,
} from './support/temp-newsroom'

const series = { name: 'War in the North', epoch: '2022-02-24', headline: 'The war, day {N}' }

test('the next day takes over what goes on, and both days lead to each other', () => {
  const store = openNewsroom()
  const day = startDay(store, { series, tags: ['war'], section: 'World', day: '2023-04-26' })
  const old = publish(store, day.article.id, ann(5))

  const next = openNext(store, day, { day: '2023-04-27', headline: 'The war, day 428' })

  expect(next.article.fields).toMatchObject({
    ...{ headline: 'The war, day 428', day: '2023-04-27', tags: ['war'], section: 'World', series },
    previousDay: {
      label: 'Wednesday’s Coverage',
      title: 'A day at the harbour',
      url: old.url,
      articleId: day.article.id,
    },
  })
  const before = reread(store, day.article.id).article
  expect(before.state).toBe('ended')
  expect(before.fields.nextDay).toEqual({
    label: 'Thursday’s Coverage',
    title: 'The war, day 428',
    url: '',
    articleId: next.article.id,
  })
})

test('it begins with the last summary where that is wanted, else empty', () => {
  const store = openNewsroom()
  const day = startDay(store)
  const summary = postUpdate(store, day.article.id, 'What we know.', ann(1))
  const flags = { ...noFlags, summary: true }
  must(
    store.entries.setDetails(
      { id: summary.id, headline: '', authors: [], flags, status: null },
      ann(2),
    ),
  )
  const last = postUpdate(store, day.article.id, 'And one more.', ann(3))
  const other = startDay(store)

  const begun = openNext(store, day, { summaryId: summary.id })
  const empty = openNext(store, other, { summaryId: last.id })

  expect(begun.body.body).toEqual(words('What we know.'))
  expect(empty.body.body).not.toEqual(words('And one more.'))
})

test('a second next day is refused, and nothing is changed by it', () => {
  const store = openNewsroom()
  const day = startDay(store)
  openNext(store, day)
  const lines = store.articles.list()

  const again = store.articles.openNextDay({ ...asked, articleId: day.article.id }, ann(9))

  expect(kindOf(again)).toBe('next-day-exists')
  expect(store.articles.list()).toEqual(lines)
})

test('one undo brings yesterday back as it was; the new day lies in the bin', async () => {
  const store = openNewsroom()
  const day = startDay(store)
  must(store.articles.setState({ articleId: day.article.id, state: 'live' }, ann(1)))
  const next = openNext(store, day)
  const typed = { id: next.body.id, baseVersion: 0, body: words('Begun.') }
  must(store.entries.saveDraft(typed, ann(6)))

  const ids = { before: day.article.id, after: next.article.id }
  const back = must(store.articles.undoNextDay({ ...ids, reopensAs: 'live' }, ann(9)))

  expect(back.article).toMatchObject({ state: 'live', fields: { nextDay: null } })
  expect(store.articles.list().map(({ id }) => id)).toEqual([day.article.id])
  expect(must(store.articles.coverage(next.article.id)).body.body).toEqual(words('Begun.'))
  expect(must(await store.revisions.verify('all')).broken).toBeNull()
  expect(kindOf(store.articles.openNextDay({ ...asked, articleId: day.article.id }, ann(10)))).toBe(
    'ok',
  )
})

test('when readers first have a day, the links to it get its address; a typed one stays', () => {
  const store = openNewsroom()
  const day = startDay(store)
  const next = openNext(store, day)

  const sent = publish(store, next.article.id, ann(20))
  const earlier = publish(store, day.article.id, ann(30))

  expect(reread(store, day.article.id).article.fields.nextDay?.url).toBe(sent.url)
  expect(reread(store, next.article.id).article.fields.previousDay?.url).toBe(earlier.url)
  const { article } = reread(store, next.article.id)
  const link = { label: '', title: 'x', url: 'https://a.example/', articleId: day.article.id }
  const fields = { ...article.fields, previousDay: link }
  const save = { articleId: article.id, baseVersion: article.version, fields }
  must(store.articles.saveFields(save, ann(40)))
  publish(store, day.article.id, ann(50))
  expect(reread(store, next.article.id).article.fields.previousDay?.url).toBe('https://a.example/')
})

test('a day that was begun without a headline is linked to by the one it has when readers get it', () => {
  const store = openNewsroom()
  const day = startDay(store)
  const { article } = openNext(store, day, { headline: '' })
  const fields = { ...article.fields, headline: 'The storm is over' }
  must(store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(6)))

  const sent = publish(store, article.id, ann(20))

  expect(reread(store, day.article.id).article.fields.nextDay).toMatchObject({
    title: 'The storm is over',
    url: sent.url,
  })
})

test('it begins with the summary she chose, though another was posted before it was begun', () => {
  const store = openNewsroom()
  const day = startDay(store)
  const chosen = postUpdate(store, day.article.id, 'What we know.', ann(1))
  postUpdate(store, day.article.id, 'One came at its time.', ann(2))

  const next = openNext(store, day, { summaryId: chosen.id })

  expect(next.body.body).toEqual(words('What we know.'))
})

const asked = { day: '2023-05-25', headline: 'Next', summaryId: null, endsDay: true } as const

function openNext(
  store: ContentStore,
  { article }: Coverage,
  change: Partial<NextDayOpening> = {},
): Coverage {
  return must(store.articles.openNextDay({ ...asked, articleId: article.id, ...change }, ann(5)))
}

function reread(store: ContentStore, id: ArticleId): Coverage {
  return must(store.articles.coverage(id))
}
