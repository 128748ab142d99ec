import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId } from '../../../shared/ids'
import { plainDesign } from '../../../shared/model/site-design'
import { nameSlugs } from '../../../shared/publish/article-set'
import { listFileKinds } from '../../../shared/publish/list-files'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import { articlesAtHand, withArticle } from '../../../shared/publish/site-articles'
import type { ArticleQuery, ListFile, ListFilesOf } from '../../../shared/publish/site-file'
import { listedArbitrary } from '../../support/listed-arbitrary'
import { sendChange, wholeSite, type Making, type Written } from '../../support/site-by-changes'

const site = { name: 'The Courier', url: 'https://news.example/', design: plainDesign }
const ids = Array.from({ length: 12 }, (_, number) => `a${String(number)}`)

const change = fc
  .constantFrom(...ids)
  .chain((id) =>
    fc.record({ id: fc.constant(id), after: fc.option(listedArbitrary(id), { freq: 5 }) }),
  )

const line = ({ path, headline, tags }: ListedArticle) => `${path} ${headline} ${tags.join()}`
const title = ({ path, headline, tags }: ListedArticle) => [path, headline, tags]

/** Lists of every kind there can be: whole, of the newest, in pages, with the way to the next page. */
const everyKind: readonly ListFilesOf[] = [
  (_, on) => inPages('all', { kind: 'all' }, on.count({ kind: 'all' })),
  (article, on) =>
    nameSlugs(article).tag.flatMap((slug) =>
      inPages(`tag/${slug}`, { kind: 'tag', slug }, on.count({ kind: 'tag', slug })),
    ),
  ({ day }) => [
    {
      path: `days/${day}`,
      lists: { within: { kind: 'day', day }, order: 'newest', take: 'all' },
      shows: title,
      render: (articles) => (articles.length === 0 ? null : articles.map(line).join('\n')),
    },
  ],
  () => [
    {
      path: 'changed',
      lists: { within: { kind: 'corrected' }, order: 'changed', take: { newest: 2 } },
      shows: title,
      render: (articles) => articles.map(line).join('\n'),
    },
  ],
  (_, on) => [
    {
      path: 'months',
      lists: [
        { within: { kind: 'open' }, order: 'newest', take: 'all' },
        { within: { kind: 'all' }, order: 'changed', take: { newest: 3 } },
      ],
      shows: title,
      beside: on.months(),
      render: (articles, { months }) =>
        `${articles.map(line).join('\n')}\n${months()
          .map(({ month, articles: count, changedAt }) => `${month} ${count} ${changedAt}`)
          .join('\n')}`,
    },
  ],
]

function inPages(name: string, within: ArticleQuery['within'], count: number): readonly ListFile[] {
  const size = 3
  const pages = Math.max(1, Math.ceil(count / size))
  return Array.from({ length: pages }, (_, index) => index + 1).map((page) => ({
    path: `${name}/${page}`,
    lists: { within, order: 'newest', take: { page, size } },
    shows: title,
    beside: page < pages,
    render: (articles, on) =>
      articles.length === 0
        ? null
        : `${articles.map(line).join('\n')}\n${on.count(within) > page * size}`,
  }))
}

test.each([
  ['the lists of a site', listFileKinds],
  ['lists of every shape', everyKind],
])('%s, touched change by change, are to the byte what they are made as a whole', (_, kinds) => {
  const making: Making = { kinds, site, at: 0 }
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (changes) => {
      const written: Written = new Map()
      const articles = new Map<string, ListedArticle>()
      for (const { id, after } of changes) {
        sendChange(written, articles, { ...making, id, after })
        // Of a site without an article nothing says which files it has.
        if (articles.size === 0) continue
        const whole = wholeSite([...articles.values()], making)
        expect(Object.fromEntries(written)).toEqual(Object.fromEntries(whole))
      }
    }),
    { numRuns: 80 },
  )
})

test('one more article is found among the others as if it had always been there', () => {
  const within = fc.constantFrom(
    { kind: 'all' } as const,
    { kind: 'open' } as const,
    { kind: 'tag', slug: 'harbour' } as const,
    { kind: 'month', month: '2024-03' } as const,
  )
  const take = fc.oneof(
    fc.constant('all' as const),
    fc.record({ newest: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ page: fc.integer({ min: 1, max: 5 }), size: fc.integer({ min: 1, max: 4 }) }),
  )
  const query = fc.record({ within, take, order: fc.constantFrom('newest', 'changed') })
  const articles = fc.tuple(listedArbitrary('a0'), fc.tuple(...ids.slice(1).map(listedArbitrary)))
  fc.assert(
    fc.property(articles, fc.integer({ min: 0, max: 11 }), query, ([one, all], at, asked) => {
      const others = all.slice(0, at)
      const whole = articlesAtHand([one, ...others])

      const joined = withArticle(articlesAtHand(others), one)

      expect(joined.find(asked)).toEqual(whole.find(asked))
      expect(joined.months()).toEqual(whole.months())
      expect(joined.tally('language')).toEqual(whole.tally('language'))
    }),
  )
})

test('a changed word touches the lists that show it and no other', () => {
  const making: Making = { kinds: everyKind, site, at: 0 }
  const written: Written = new Map()
  const articles = new Map<string, ListedArticle>()
  const [first] = fc.sample(listedArbitrary('a0'), { numRuns: 1, seed: 7 })
  if (first === undefined) throw new Error('no article')
  const plain = { ...first, open: false, tags: ['Harbour'], notices: [], language: 'en' }
  for (const [number, id] of ids.entries()) {
    const startedAt = number * 1_000
    const after = { ...plain, id: articleId(id), path: `p/${id}/`, startedAt, changedAt: startedAt }
    sendChange(written, articles, { ...making, id, after })
  }
  const send = (id: string, news: Partial<ListedArticle>) => {
    const known = articles.get(id)
    if (known === undefined) throw new Error('no article')
    return sendChange(written, articles, { ...making, id, after: { ...known, ...news } })
  }

  expect(send('a1', { opening: 'Shown nowhere.' })).toEqual([])
  expect(send('a4', { headline: 'The gate' })).toEqual([
    'all/2',
    'tag/harbour/2',
    `days/${plain.day}`,
  ])
  expect(send('a0', { startedAt: 4_500 })).toEqual([
    ...['all/1', 'all/2', 'tag/harbour/1', 'tag/harbour/2'],
    `days/${plain.day}`,
  ])
})
