import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { wholeText } from '../../../../shared/document/pieces'
import { articleId } from '../../../../shared/ids'
import type { ListedArticle } from '../../../../shared/publish/listed-article'
import { newsSitemaps } from '../../../../shared/publish/sitemaps/news-sitemap'
import { monthSitemaps, siteSitemaps } from '../../../../shared/publish/sitemaps/sitemaps'
import { at, coverageOf, onSite, sampleDay } from '../../../support/sample-coverage'
import { listedOn, listFileOf, onSampleSite } from '../../../support/sample-site'

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })
const day = 24 * 3_600_000
const today = listedOn(onSite(sampleDay))

function listed(changes: Partial<ListedArticle>): ListedArticle {
  return { ...today, id: articleId(changes.path ?? 'one'), ...changes }
}

const february = listed({
  path: '2024/02/03/old/',
  day: '2024-02-03',
  startedAt: at(9) - 38 * day,
  changedAt: at(9) - 38 * day,
})

test('a month’s map names each article with its last change, and goes with the last of them', () => {
  const articles = [today, february]
  const on = onSampleSite(articles)
  const map = listFileOf(monthSitemaps, 'sitemap-2024-03.xml', { articles: [today] }) ?? ''

  expect(XMLValidator.validate(map)).toBe(true)
  expect(parser.parse(map).urlset.url).toEqual([
    {
      loc: 'https://news.example/2024/03/12/eastmouth-spring-tide/',
      lastmod: '2024-03-12T12:54:00Z',
    },
  ])
  expect(monthSitemaps(february, on)[0]?.render([], on)).toBeNull()
})

test('the map of maps names every month, with the last change within it', () => {
  const articles = [today, february]
  const map = listFileOf(siteSitemaps, 'sitemap.xml', { articles }) ?? ''

  expect(parser.parse(map).sitemapindex.sitemap).toEqual([
    { loc: 'https://news.example/sitemap-pages.xml', lastmod: '2024-03-12T12:54:00Z' },
    { loc: 'https://news.example/sitemap-news.xml' },
    { loc: 'https://news.example/sitemap-2024-03.xml', lastmod: '2024-03-12T12:54:00Z' },
    { loc: 'https://news.example/sitemap-2024-02.xml', lastmod: '2024-02-03T09:00:00Z' },
  ])
})

test('news is what began within two days, told by its first date and not by its last change', () => {
  const edited = listed({
    path: '2024/03/09/edited/',
    day: '2024-03-09',
    startedAt: at(14) - 2 * day - 1,
    changedAt: at(13),
  })
  const map = listFileOf(newsSitemaps, 'sitemap-news.xml', { articles: [today, edited] }) ?? ''

  expect(parser.parse(map).urlset.url).toEqual([
    {
      loc: 'https://news.example/2024/03/12/eastmouth-spring-tide/',
      'news:news': {
        'news:publication': { 'news:name': 'The Eastmouth Courier', 'news:language': 'en' },
        'news:publication_date': '2024-03-12T08:32:00+00:00',
        'news:title': today.headline,
      },
    },
  ])
})

test('more news than a file may hold goes into numbered files, none left out and none twice', () => {
  const articles = Array.from({ length: 2_300 }, (_, index) =>
    listed({ path: `2024/03/12/n-${String(index)}/`, startedAt: at(10) - index }),
  )
  const on = onSampleSite(articles)
  const files = newsSitemaps(today, on)
  const found = files.map((file) =>
    wholeText(file.render(articles, on) ?? '').match(/<loc>.*?<\/loc>/g),
  )

  expect(files.map(({ path }) => path)).toEqual([
    'sitemap-news.xml',
    'sitemap-news-2.xml',
    'sitemap-news-3.xml',
  ])
  expect(found.map((locs) => locs?.length)).toEqual([1_000, 1_000, 300])
  expect(new Set(found.flat()).size).toBe(2_300)
})

test('an article that grew old leaves the news with the next publishing', () => {
  const later = onSampleSite([today], { at: at(14) + 3 * day })
  const map = listFileOf(newsSitemaps, 'sitemap-news.xml', { articles: [today], on: later }) ?? ''

  expect(map).not.toContain('<url>')
  expect(XMLValidator.validate(map)).toBe(true)
})

test('whatever a headline says, the map of news stays whole', () => {
  const headline = coverageOf({ headline: '“A” & <b> ]]>\u0007' }, [])
  const articles = [listedOn(onSite(headline))]

  expect(
    XMLValidator.validate(listFileOf(newsSitemaps, 'sitemap-news.xml', { articles }) ?? ''),
  ).toBe(true)
})
