import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { wholeText } from '../../../../shared/document/pieces'
import { entryId } from '../../../../shared/ids'
import type { Coverage } from '../../../../shared/model/coverage'
import { plainDesign } from '../../../../shared/model/site-design'
import { articleFeedFiles } from '../../../../shared/publish/feeds/article-feed-files'
import { namedFeeds, siteFeeds } from '../../../../shared/publish/feeds/list-feeds'
import { publicCoverage } from '../../../../shared/publish/public-coverage'
import type { SiteArticle } from '../../../../shared/publish/site'
import {
  arabicDay,
  at,
  coverageOf,
  onSite,
  paragraphs,
  sampleDay,
  sampleUpdate,
} from '../../../support/sample-coverage'
import {
  articleFileOf,
  listedOn,
  listFileOf,
  onSampleSite,
  sampleSite,
} from '../../../support/sample-site'

const path = '2024/03/12/eastmouth-spring-tide/'
const url = `https://news.example/${path}`
const hub = 'https://hub.example/'

function feedsOf(article: SiteArticle, site = sampleSite) {
  const files = articleFeedFiles(publicCoverage(article), { site, stylesheetMark: '' })
  return {
    atom: articleFileOf(files, `${path}feed.xml`),
    rss: articleFileOf(files, `${path}rss.xml`),
    json: articleFileOf(files, `${path}feed.json`),
  }
}

const withdrawn = sampleUpdate({
  id: entryId('gone'),
  stamp: at(12),
  state: 'withdrawn',
  withdrawnAt: at(13),
  withdrawnReason: 'Wrong gauge.',
  body: paragraphs('The gauge reads four metres.'),
})
const withTombstone = onSite(
  coverageOf({}, [withdrawn, sampleUpdate({ stamp: at(9), editedAt: at(9, 20) })]),
  { seen: new Set([withdrawn.id]) },
)

test('what is written in Arabic runs from the right in a feed, far from its page; English says nothing', () => {
  const arabic = onSite(arabicDay, { seen: new Set() })
  const { atom, rss, json } = feedsOf(arabic)
  const mixed = [listedOn(onSite(sampleDay)), listedOn({ ...arabic, url: `${url}ar/` })]
  const ofSite = parseAtomFeed(listFileOf(siteFeeds, 'feed.xml', { articles: mixed })).entries ?? []

  for (const content of [
    parseAtomFeed(atom).entries?.[0]?.content?.value,
    parseRssFeed(rss).items?.[0]?.content?.encoded,
    parseJsonFeed(json).items?.[0]?.content_html,
  ]) {
    expect(content).toMatch(/^<div lang="ar" dir="rtl">\n<p>أُغلقت البوابة[\s\S]*<\/div>$/)
  }
  expect(
    ofSite.map(({ content }) => content?.value?.startsWith('<div lang="ar" dir="rtl">')),
  ).toEqual(expect.arrayContaining([true, false]))
})

test('every format gives an update the same id, times and page', () => {
  const { atom, rss, json } = feedsOf(onSite(sampleDay))

  const entry = parseAtomFeed(atom).entries?.[1]
  const item = parseRssFeed(rss).items?.[1]
  const one = parseJsonFeed(json).items?.[1]
  const id = `${url}#u-e28504088`
  expect(entry).toMatchObject({
    id,
    title: { value: 'Lower road closed in both directions' },
    published: '2024-03-12T12:08:00Z',
    updated: '2024-03-12T12:31:00Z',
    links: [{ rel: 'alternate', href: `${url}u/e28504088/` }],
    authors: [{ name: 'Tom Reyes' }],
  })
  expect(item).toMatchObject({
    guid: { value: id, isPermaLink: false },
    link: `${url}u/e28504088/`,
    pubDate: 'Tue, 12 Mar 2024 12:08:00 GMT',
    atom: { updated: '2024-03-12T12:31:00Z' },
    dc: { creators: ['Tom Reyes'] },
  })
  expect(one).toMatchObject({
    id,
    url: `${url}u/e28504088/`,
    date_published: '2024-03-12T12:08:00Z',
    date_modified: '2024-03-12T12:31:00Z',
    authors: [{ name: 'Tom Reyes' }],
  })
})

test('what was taken back is a tombstone in Atom, and its words are in no format', () => {
  const { atom, rss, json } = feedsOf(withTombstone)

  expect(atom).toContain(
    `<at:deleted-entry ref="${url}#u-gone" when="2024-03-12T13:00:00Z">\n<at:comment>Wrong gauge.</at:comment>`,
  )
  expect(parseRssFeed(rss).items?.[0]).toMatchObject({
    guid: { value: `${url}#u-gone` },
    title: 'Withdrawn: Wrong gauge.',
    description: '<p>Wrong gauge.</p>',
  })
  expect(JSON.parse(json)).toMatchObject({
    items: [
      {
        id: `${url}#u-gone`,
        date_modified: '2024-03-12T13:00:00Z',
        _dateline: { withdrawn: '2024-03-12T13:00:00Z', reason: 'Wrong gauge.' },
      },
      { date_modified: '2024-03-12T09:20:00Z' },
      {},
    ],
  })
  for (const feed of [atom, rss, json]) expect(feed).not.toContain('four metres')
})

test('a site’s hub is named in every feed, and none where there is none', () => {
  const design = { ...plainDesign, pings: { webSubHub: hub, indexNowKey: '' } }
  const named = feedsOf(onSite(sampleDay), { ...sampleSite, design })
  const plain = feedsOf(onSite(sampleDay))

  expect(parseAtomFeed(named.atom).links).toContainEqual({ rel: 'hub', href: hub })
  expect(parseRssFeed(named.rss).atom?.links).toContainEqual({ rel: 'hub', href: hub })
  expect(parseJsonFeed(named.json).hubs).toEqual([{ type: 'WebSub', url: hub }])
  for (const feed of Object.values(plain)) expect(feed).not.toMatch(/rel="hub"|WebSub/)
})

test('the feed of coverage that ended says that nothing will come any more', () => {
  const ended = coverageOf({}, [], { state: 'ended', endedAt: at(22) })

  expect(parseJsonFeed(feedsOf(onSite(ended)).json).expired).toBe(true)
  expect(parseJsonFeed(feedsOf(onSite(sampleDay)).json).expired).toBeUndefined()
})

test('the site’s feeds begin with what changed last and tell its newest updates', () => {
  const quiet = onSite(coverageOf({ headline: 'Quiet' }, []), {
    url: 'https://news.example/2024/03/11/quiet/',
    firstPublishedAt: at(8),
  })
  const articles = [listedOn(quiet), listedOn(onSite(sampleDay))]

  const atom = parseAtomFeed(listFileOf(siteFeeds, 'feed.xml', { articles }) ?? '')
  const rss = parseRssFeed(listFileOf(siteFeeds, 'rss.xml', { articles }) ?? '')
  const json = parseJsonFeed(listFileOf(siteFeeds, 'feed.json', { articles }) ?? '')
  const order = [url, 'https://news.example/2024/03/11/quiet/']
  expect(atom.entries?.map(({ id }) => id)).toEqual(order)
  expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(order)
  expect(json.items?.map(({ id }) => id)).toEqual(order)
  expect(atom.updated).toBe('2024-03-12T12:54:00Z')
  expect(atom.entries?.[0]?.content?.value).toContain('The outer gate is down.')
  expect(rss.items?.[0]?.media?.contents?.[0]).toMatchObject({
    url: `${url}pictures/4f1c2a7be09d55834f1c-1600.jpg`,
    width: 1600,
    credits: [{ value: 'Mara Linde/Coast Pictures' }],
  })
})

test('the feeds of a site that moved are known by their first address, and lead to that of now', () => {
  const article = listedOn(onSite(sampleDay))
  const site = { ...sampleSite, bornUrl: 'https://first.example/' }
  const on = onSampleSite([article], { site })

  const whole = parseAtomFeed(listFileOf(siteFeeds, 'feed.xml', { articles: [article], on }) ?? '')
  const ofMonth = namedFeeds(article, on).map((file) => wholeText(file.render([article], on) ?? ''))
  expect(whole.id).toBe('https://first.example/')
  expect(whole.links?.map(({ href }) => href)).toContain('https://news.example/')
  expect(parseAtomFeed(ofMonth[0] ?? '').id).toMatch(/^https:\/\/first\.example\/(section|tag)\//)
})

test('a section and each tag have feeds of their own, which go with their last article', () => {
  const article = listedOn(onSite(coverageOf({ section: 'Coast', tags: ['Floods', 'floods'] }, [])))
  const on = onSampleSite([article])
  const paths = namedFeeds(article, on).map((file) => file.path)

  expect(paths).toContain('section/coast/feed.xml')
  expect(paths.filter((each) => each.startsWith('tag/floods/'))).toEqual([
    'tag/floods/feed.xml',
    'tag/floods/rss.xml',
    'tag/floods/feed.json',
  ])
  expect(namedFeeds(article, on)[0]?.render([], on)).toBeNull()
})

test('no feed is broken by what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const text = `]]> &amp; <b>\u0000\u0008 ${noise}`
      const coverage: Coverage = coverageOf(
        {
          headline: text,
          standfirst: text,
          section: text,
          tags: [text],
          authors: [{ name: text }],
        },
        [sampleUpdate({ stamp: at(9), headline: text, body: paragraphs(text) }), withdrawn],
      )
      const article = onSite(coverage, { seen: new Set([withdrawn.id]) })
      const articles = [listedOn(article)]
      const own = feedsOf(article)

      for (const xml of [own.atom, own.rss, list('feed.xml'), list('rss.xml')]) {
        expect(XMLValidator.validate(xml)).toBe(true)
      }
      expect(parseJsonFeed(own.json).items).toHaveLength(3)
      expect(parseJsonFeed(list('feed.json')).items).toHaveLength(1)

      function list(name: string): string {
        return listFileOf(siteFeeds, name, { articles }) ?? ''
      }
    }),
    { numRuns: 60 },
  )
})

test('the feeds of an article are made anew where something in them reads differently', () => {
  const madeFrom = (coverage: Coverage, stylesheetMark = '') =>
    articleFeedFiles(publicCoverage(onSite(coverage)), { site: sampleSite, stylesheetMark })[0]
      ?.madeFrom
  const before = sampleUpdate({ stamp: at(9) })

  expect(madeFrom(coverageOf({}, [before]))).toBe(madeFrom(coverageOf({}, [{ ...before }])))
  expect(madeFrom(coverageOf({}, [{ ...before, version: 2 }]))).not.toBe(
    madeFrom(coverageOf({}, [before])),
  )
  // As by another version of Dateline.
  expect(madeFrom(coverageOf({}, [before]), '0123abcd')).not.toBe(
    madeFrom(coverageOf({}, [before])),
  )
})
