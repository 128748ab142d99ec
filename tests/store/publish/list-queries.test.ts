import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import { articlesAtHand } from '../../../shared/publish/site-articles'
import { appError } from '../../../shared/app-error'
import { err } from '../../../shared/result'
import type { ContentStore } from '../../../electron/store/content-store'
import { nameKinds } from '../../../shared/publish/name-kind'
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

      expectFound(store, all, all[but])
    }),
    { numRuns: 15 },
  )
})

test('lists keep right while articles come, change, go and are undone, here and in another program', () => {
  const folder = tempFolder()
  const [store, elsewhere] = [openNewsroom(folder), openNewsroom(folder)]
  const ids = Array.from({ length: 6 }, () => startDay(store).article.id)
  const step = fc.tuple(
    fc.constantFrom('list', 'list', 'list', 'take-down', 'undo', 'elsewhere'),
    fc.oneof(...ids.map((id) => listedArbitrary(id))),
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      must(store.sites.fillLists(site, []))
      const now = new Map<string, ListedArticle>()
      for (const [what, listed] of steps) {
        const note = (to: ContentStore) =>
          must(to.sites.noteFiles(site, { written: [], removed: [], listed }))
        if (what === 'take-down') {
          must(store.publications.takenDown({ articleId: listed.id, targetId: site }))
          now.delete(listed.id)
        } else if (what === 'undo') {
          store.together(() => {
            note(store)
            expect(store.sites.articles(site, null).count({ kind: 'all' })).toBeGreaterThan(0)
            return err(appError('not-found', 'Undone.', 'Do it again.'))
          })
        } else {
          note(what === 'elsewhere' ? elsewhere : store)
          now.set(listed.id, listed)
        }
        expectFound(store, [...now.values()], listed)
      }
    }),
    { numRuns: 25 },
  )
})

test('a look at the lists goes on where another program notes an article anew meanwhile, or takes it down', () => {
  const folder = tempFolder()
  const [store, elsewhere] = [openNewsroom(folder), openNewsroom(folder)]
  const [first, second] = [startDay(store).article.id, startDay(store).article.id]
  const [one, other] = fc.sample(fc.tuple(listedArbitrary(first), listedArbitrary(second)), {
    numRuns: 1,
    seed: 7,
  })[0] as readonly [ListedArticle, ListedArticle]
  must(store.sites.fillLists(site, [one, other]))
  const all: ArticleQuery = { within: { kind: 'all' }, order: 'newest', take: 'all' }
  const look = store.sites.articles(site, null)
  expect(look.count({ kind: 'all' })).toBe(2)

  const renamed = { ...one, headline: 'The gate is open again.' }
  must(elsewhere.sites.noteFiles(site, { written: [], removed: [], listed: renamed }))
  must(elsewhere.publications.takenDown({ articleId: second, targetId: site }))

  expect(look.find(all)).toEqual([renamed])
  // What the older place was called by is no name for the newer words.
  must(store.sites.fillLists(site, [one]))
  expect(store.sites.articles(site, null).find(all)).toEqual([one])
})

test('lists that are gathered some at a time are those that were noted at once, and count when all are', () => {
  const store = openNewsroom()
  const ids = [startDay(store).article.id, startDay(store).article.id, startDay(store).article.id]
  const [first, second, third] = ids.map(listedAs)
  if (first === undefined || second === undefined || third === undefined) throw new Error('none')
  const all: ArticleQuery = { within: { kind: 'all' }, order: 'newest', take: 'all' }
  must(store.sites.fillLists(site, [first, second, third]))
  const atOnce = store.sites.articles(site, null).find(all)

  must(store.sites.beginLists(site))
  must(store.sites.gatherLists(site, [third]))
  must(store.sites.gatherLists(site, [first, second]))

  expect(store.sites.state(site).isListed).toBe(false)
  must(store.sites.endLists(site))
  expect(store.sites.state(site).isListed).toBe(true)
  expect(store.sites.articles(site, null).find(all)).toEqual(atOnce)
  expect(store.sites.articles(site, null, { isKept: false }).find(all)).toEqual(atOnce)
})

function listedAs(id: ListedArticle['id'], count: number): ListedArticle {
  const [article] = fc.sample(listedArbitrary(id), 1)
  if (article === undefined) throw new Error('no article')
  return { ...article, path: `2024/03/30/${String(count)}/` }
}

function expectFound(
  store: ContentStore,
  all: readonly ListedArticle[],
  one: ListedArticle | undefined,
): void {
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
  for (const kind of nameKinds) expect(found.names(kind)).toEqual(others.names(kind))
  expect(store.sites.listed(site, one.id)).toEqual(all.find(({ id }) => id === one.id) ?? null)
}
