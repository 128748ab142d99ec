import { expect, test } from 'vitest'
import { targetId } from '../../shared/ids'
import { plainText } from '../../shared/document/plain-text'
import type { Coverage } from '../../shared/model/coverage'
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
  site,
  startDay,
  typeText,
  words,
} from './support/temp-newsroom'

test('an article opens as it was at any time of the day', () => {
  const store = openNewsroom()
  const { article, body } = startDay(store)
  must(store.entries.saveDraft({ id: body.id, baseVersion: 0, body: words('Dawn.') }, ann(100)))
  const begun = must(store.entries.startUpdate(article.id, ann(200)))
  typeText(store, begun, 'Five injured.', ann(210))
  const posted = must(store.entries.post({ id: begun.id, stamp: noon }, ann(250)))
  const update = typeText(store, posted, 'Six injured.', ann(300))
  const fields = dayFields({ headline: 'Storm' })
  must(store.articles.saveFields({ articleId: article.id, baseVersion: 0, fields }, ann(400)))
  must(store.entries.withdraw({ id: update.id, reason: 'wrong' }, ann(500)))
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(600)))
  const at = (seconds: number) =>
    told(must(store.articles.coverageAt(article.id, noon + seconds * 1_000)))

  expect(at(0)).toEqual(['draft', 'A day at the harbour', ''])
  expect(at(100)).toEqual(['draft', 'A day at the harbour', 'Dawn.'])
  expect(at(249)).toEqual(['draft', 'A day at the harbour', 'Dawn.', 'composing Five injured.'])
  expect(at(299)).toEqual(['draft', 'A day at the harbour', 'Dawn.', 'posted Five injured.'])
  expect(at(300)).toEqual(['draft', 'A day at the harbour', 'Dawn.', 'posted Six injured.'])
  expect(at(500)).toEqual(['draft', 'Storm', 'Dawn.', 'withdrawn Six injured.'])
  expect(at(9_999)).toEqual(['ended', 'Storm', 'Dawn.', 'withdrawn Six injured.'])
})

test('as it stands now is as it was at this moment, to the last mark', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  publish(store, article.id, ann(2))
  typeText(store, update, 'Six injured.', ann(90))
  const now = must(store.articles.coverage(article.id))

  const then = must(store.articles.coverageAt(article.id, noon + 90_000))

  expect(then).toEqual(now)
})

test('before it was begun there is nothing to open', () => {
  const store = openNewsroom()
  const { article } = startDay(store)

  const early = store.articles.coverageAt(article.id, noon - 1)

  expect(kindOf(early)).toBe('not-in-history')
  expect(early.ok ? '' : early.error.remedy).toContain('2023-05-24T12:00:00Z')
})

test('where the clock was set back, a state is shown that the article truly had', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'Before the clock was set back.', ann(3_600))
  const update = composeUpdate(store, article.id, 'After.')
  must(store.entries.post({ id: update.id, stamp: noon }, ann(120)))

  const then = must(store.articles.coverageAt(article.id, noon + 600_000))

  expect(then.updates.map(({ state }) => state)).toEqual(['posted', 'posted'])
})

test('what readers see is the last verified sending, whatever was written since', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const before = must(store.articles.seenNow(article.id, site))
  const update = postUpdate(store, article.id, 'Five injured.', ann(1))
  publish(store, article.id, ann(2))
  typeText(store, update, 'Six injured.', ann(90))
  composeUpdate(store, article.id, 'Not yet.')
  const sending = { articleId: article.id, targetId: site, url: 'https://a.example/' }
  must(store.publications.start(sending, ann(100)))

  const seen = must(store.articles.seenNow(article.id, site))

  expect(before).toBeNull()
  expect(seen && told(seen)).toEqual(['draft', 'A day at the harbour', '', 'posted Five injured.'])
  expect(must(store.articles.seenNow(article.id, targetId('other')))).toBeNull()
})

function told({ article, body, updates }: Coverage): readonly string[] {
  return [
    article.state,
    article.fields.headline,
    plainText(body.body),
    ...updates.map(({ state, body: text }) => `${state} ${plainText(text)}`),
  ]
}
