import fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../../electron/store/sqlite/connection'
import {
  belowQuery,
  countQuery,
  findQuery,
  monthsQuery,
  tallyQuery,
  type Statement,
} from '../../../electron/store/sqlite/listed-queries'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import { articlesAtHand } from '../../../shared/publish/site-articles'
import type { ArticleQuery, ArticleSet } from '../../../shared/publish/site-file'
import { listedArbitrary } from '../../support/listed-arbitrary'
import { must, openNewsroom, site, startDay, tempFolder } from '../support/temp-newsroom'

const sets: readonly ArticleSet[] = [
  { kind: 'all' },
  { kind: 'open' },
  { kind: 'corrected' },
  { kind: 'day', day: '2024-03-30' },
  { kind: 'month', month: '2024-03' },
  ...(['section', 'tag', 'author', 'series'] as const).map((kind) => ({ kind, slug: 'harbour' })),
]
const takes: readonly ArticleQuery['take'][] = [
  'all',
  { newest: 2 },
  { page: 1, size: 3 },
  { page: 2, size: 3 },
]
const queries = sets.flatMap((within) =>
  (['newest', 'changed'] as const).flatMap((order) =>
    takes.map((take): ArticleQuery => ({ within, order, take })),
  ),
)

test('what lists find in the newsroom’s file is what they find among articles at hand', () => {
  const store = openNewsroom()
  const ids = Array.from({ length: 9 }, () => startDay(store).article.id)
  const articles = fc.tuple(...ids.map((id) => listedArbitrary(id)))
  fc.assert(
    fc.property(articles, fc.nat(8), (all, but) => {
      must(store.sites.fillLists(site, all))
      const one: ListedArticle | undefined = all[but]
      if (one === undefined) throw new Error('no article')
      const others = articlesAtHand(all.filter(({ id }) => id !== one.id))

      const found = store.sites.articles(site, one.id)

      for (const query of queries) {
        expect(found.find(query), JSON.stringify(query)).toEqual(others.find(query))
        expect(found.below(one, query)).toBe(others.below(one, query))
        expect(found.count(query.within)).toBe(others.count(query.within))
      }
      expect(found.months()).toEqual(others.months())
      expect(found.tally('zone')).toEqual(others.tally('zone'))
      expect(store.sites.listed(site, one.id)).toEqual(one)
    }),
    { numRuns: 15 },
  )
})

test('no list looks through all articles of a site', () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const [one] = fc.sample(listedArbitrary(startDay(store).article.id), { numRuns: 1, seed: 1 })
  if (one === undefined) throw new Error('no article')
  store.close()
  const connection = connect(join(folder, 'newsroom.db'))
  const of = { targetId: site, but: one.id }
  const statements: readonly Statement[] = [
    ...queries.map((query) => findQuery(of, query)),
    ...queries.map((query) => belowQuery(of, one, query)),
    ...sets.map((set) => countQuery(of, set)),
    { sql: monthsQuery, cells: [site, one.id] },
    { sql: tallyQuery('language'), cells: [site, one.id] },
    { sql: tallyQuery('zone'), cells: [site, one.id] },
  ]

  for (const { sql, cells } of statements) {
    const steps = connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...cells)
    const plan = JSON.stringify(steps)
    expect(plan, sql).toMatch(/SEARCH/)
    expect(plan, sql).not.toMatch(/SCAN (l|a|listed)/)
  }
  // The order of what is asked for most is that of an index.
  for (const { within, order, take } of queries) {
    if (order === 'changed' && !['all', 'tag', 'section', 'author', 'series'].includes(within.kind))
      continue
    const { sql, cells } = findQuery(of, { within, order, take })
    const plan = JSON.stringify(connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...cells))
    expect(plan, sql).not.toContain('TEMP B-TREE')
  }
  connection.close()
})
