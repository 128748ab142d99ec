import fc from 'fast-check'
import { articleId, correctionId, entryId } from '../../shared/ids'
import type { ListedArticle, ListedNotice } from '../../shared/publish/listed-article'

const hour = 3_600_000
const start = Date.UTC(2024, 2, 30)

// Few of each: what is the same in several articles is what lists are made of.
const day = fc.constantFrom('2024-03-30', '2024-03-31', '2024-04-01', '2023-12-24')
const name = fc.constantFrom('Harbour', 'harbour', 'Sea & Wind', 'Ferries', 'Zoë')
const time = fc.integer({ min: 0, max: 6 }).map((hours) => start + hours * hour)
const words = fc.constantFrom('', 'The gate is shut.', 'The bridge is open.', 'High water at noon.')

const notice: fc.Arbitrary<ListedNotice> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('correction' as const, 'clarification' as const),
    id: fc.constantFrom('n1', 'n2').map(correctionId),
    at: time,
    text: words,
  }),
  fc.record({
    kind: fc.constant('withdrawn' as const),
    id: fc.constantFrom('w1', 'w2').map(entryId),
    at: time,
    text: words,
  }),
)

/** What lists know of an article: one of few, so that names, days and times fall together. */
export function listedArbitrary(id: string): fc.Arbitrary<ListedArticle> {
  return fc
    .record({
      kind: fc.constantFrom('live' as const, 'story' as const),
      open: fc.boolean(),
      headline: words,
      standfirst: words,
      description: words,
      language: fc.constantFrom('en', 'en', 'de', 'ar'),
      day,
      zone: fc.constantFrom('Europe/London', 'Europe/London', 'Asia/Tokyo'),
      section: fc.oneof(fc.constant(''), name),
      tags: fc.uniqueArray(name, { maxLength: 3 }),
      authors: fc.array(
        name.map((each) => ({ name: each })),
        { maxLength: 2 },
      ),
      series: fc.option(fc.record({ name, day: fc.option(fc.integer({ min: 1, max: 3 })) })),
      startedAt: time,
      changedAt: time,
      publishedAt: time,
      newest: fc.option(
        fc.record({ id: fc.constantFrom('u1', 'u2').map(entryId), stamp: time, title: words }),
      ),
      opening: words,
      notices: fc.array(notice, { maxLength: 2 }),
    })
    .map((article) => ({
      ...article,
      id: articleId(id),
      path: `2024/03/30/${id}/`,
      lead: null,
      picturesAsTaken: false,
      latest: (article.newest === null ? [] : [article.newest]).map((newest) => ({
        ...newest,
        label: 'UPDATE 1200 GMT',
        changedAt: newest.stamp,
        status: null,
        headline: '',
        opening: newest.title,
      })),
    }))
}
