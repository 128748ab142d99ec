import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId } from '../../../../shared/ids'
import { plainDesign } from '../../../../shared/model/site-design'
import { restingRedirects, standingOn } from '../../../../shared/publish/hosts/own-places'
import { redirectsOf } from '../../../../shared/publish/hosts/redirects'
import { siteFiles } from '../../../../shared/publish/hosts/site-files'
import { listFileKinds } from '../../../../shared/publish/list-files'
import type { ListedArticle } from '../../../../shared/publish/listed-article'
import { onSite } from '../../../../shared/publish/on-site'
import { articlesAtHand } from '../../../../shared/publish/site-articles'
import { listedArbitrary } from '../../../support/listed-arbitrary'
import { sampleSite } from '../../../support/sample-site'
import { wholeSite } from '../../../support/site-by-changes'

const articles = fc.tuple(listedArbitrary('a'), listedArbitrary('b'), listedArbitrary('c'))

function onWith(all: readonly ListedArticle[], redirects: readonly [string, string][] = []) {
  const design = { ...plainDesign, redirects: redirects.map(([from, to]) => ({ from, to })) }
  const site = { ...sampleSite, design }
  return onSite({ site, stylesheetMark: 'mark', at: 0 }, articlesAtHand(all))
}

test('every file that a site makes of its articles is known to be its own, and none of those it lost', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 0, max: 3 }), (all, count) => {
      const now = all.slice(0, count)
      const making = { kinds: listFileKinds, site: sampleSite, at: 0 }
      const paths = [...wholeSite(now, making).keys()]
      const former = [...wholeSite(all, making).keys()].filter((path) => !paths.includes(path))
      const stands = standingOn(onWith(now))

      expect(paths.filter((path) => !stands(path))).toEqual([])
      // Whoever has the path of a file for machines, no page of a redirect is to stand there.
      const pages = former.filter((path) => path.endsWith('index.html'))
      expect(pages.filter((path) => stands(path))).toEqual([])
    }),
  )
})

test('older pages of a list are its own, as many as there are', () => {
  const [one] = fc.sample(listedArbitrary('a'), 1)
  if (one === undefined) throw new Error('no article')
  const all = Array.from({ length: 95 }, (_, at): ListedArticle => {
    const id = `n${String(at)}`
    return { ...one, id: one.id, path: `2024/03/30/${id}/`, tags: ['Quay'] }
  })
  const stands = standingOn(onWith(all))

  expect(['tag/quay/page/1/', 'tag/quay/page/2/', 'tag/quay/page/3/'].map(stands)).toEqual([
    true,
    true,
    false,
  ])
})

test('where the site has a page of its own a redirect rests: no rule, no page, no step of a chain', () => {
  const [found] = fc.sample(listedArbitrary('a'), 1)
  if (found === undefined) throw new Error('no article')
  const one: ListedArticle = { ...found, section: '', series: null, authors: [], tags: ['Quay'] }
  const redirects: [string, string][] = [
    ['tag/quay/', 'section/port/'],
    ['old/', 'tag/quay/'],
  ]

  const resting = onWith([one], redirects)
  const files = new Map(siteFiles(resting).map(({ path, text }) => [path, text]))
  const leading = onWith([{ ...one, tags: [] }], redirects)

  expect(restingRedirects(resting).map(({ from }) => from)).toEqual(['tag/quay/'])
  expect(files.has('tag/quay/index.html')).toBe(false)
  expect(files.get('_redirects')).not.toMatch(/^\/tag\/quay/m)
  expect(files.get('old/index.html')).toContain(`url=${sampleSite.url}tag/quay/`)
  expect(restingRedirects(leading)).toEqual([])
  const to = redirectsOf(leading).find(({ from }) => from === 'old/')?.to
  expect(to).toBe(`${sampleSite.url}section/port/`)
})

test('every redirect of her own has its page, however many there are', () => {
  const many = Array.from({ length: 2_500 }, (_, at): [string, string] => [
    `old/${String(at)}/`,
    'archive/',
  ])

  const files = siteFiles(onWith([], many))

  expect(files.filter(({ path }) => path.startsWith('old/'))).toHaveLength(2_500)
  const rules = files.find(({ path }) => path === '_redirects')?.text ?? ''
  expect(rules.match(/ 301$/gm)).toHaveLength(2_000)
})

test('of rules for all below an address there are a hundred, last of all: Cloudflare reads no rule behind them', () => {
  const on = onWith([], [['old/', 'archive/']])
  const moved = Array.from({ length: 120 }, (_, at) => ({
    from: `2024/03/12/before-${String(at)}/`,
    id: articleId(`a${String(at)}`),
    to: `2024/03/12/now-${String(at)}/`,
    isPage: true,
  }))

  const files = siteFiles({ ...on, moved })

  const text = files.find(({ path }) => path === '_redirects')?.text ?? ''
  const rules = text.split('\n').filter((line) => line.endsWith(' 301'))
  expect(rules).toHaveLength(121)
  expect(rules.findIndex((rule) => rule.includes('*'))).toBe(21)
  expect(rules.slice(21).every((rule) => / [^ ]*:splat 301$/.test(rule))).toBe(true)
  expect(rules).toContain(`/2024/03/12/before-119/ ${sampleSite.url}2024/03/12/now-119/ 301`)
  // Apache reads as many as there are.
  const apache = files.find(({ path }) => path === '.htaccess')?.text ?? ''
  expect(apache.match(/\/before-\d+/g)).toHaveLength(120)
})
