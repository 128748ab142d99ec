import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId, entryId, mediaId } from '../../../shared/ids'
import type { Picture } from '../../../shared/model/media'
import { plainDesign } from '../../../shared/model/site-design'
import { frontPageFile } from '../../../shared/publish/front-page'
import { listFileKinds } from '../../../shared/publish/list-files'
import type { ListedArticle } from '../../../shared/publish/listed-article'
import { namePages } from '../../../shared/publish/lists/name-pages'
import { nameSlug } from '../../../shared/publish/name-slug'
import { listedArbitrary } from '../../support/listed-arbitrary'
import { sendChange, wholeSite, type Making, type Written } from '../../support/site-by-changes'

const site = { name: 'The Courier', url: 'https://news.example/', design: plainDesign }
const making = (kinds: Making['kinds']): Making => ({ kinds, site, at: 0 })

const [sample] = fc.sample(listedArbitrary('a0'), { numRuns: 1, seed: 3 })

function article(index: number, of: Partial<ListedArticle> = {}): ListedArticle {
  if (sample === undefined) throw new Error('no article')
  const id = `a${String(index)}`
  const startedAt = Date.UTC(2024, 0, 1) + index * 60_000
  return {
    ...sample,
    ...{ id: articleId(id), path: `2024/01/01/${id}/`, headline: `Article ${String(index)}` },
    ...{ day: '2024-01-01', startedAt, changedAt: startedAt, language: 'en', open: false },
    ...{ section: 'Coast', tags: [], authors: [], series: null, notices: [] },
    ...of,
  }
}

const headlines = (text: string | undefined) =>
  [...(text ?? '').matchAll(/>(Article \d+)</g)].map(([, headline]) => headline)

test('a list shows its newest, and keeps older ones on numbered pages that fill once', () => {
  const articles = Array.from({ length: 95 }, (_, index) => article(index))

  const pages = wholeSite(articles, making([namePages]))

  expect([...pages.keys()]).toEqual([
    'section/coast/page/1/index.html',
    'section/coast/page/2/index.html',
    'section/coast/index.html',
  ])
  expect(headlines(pages.get('section/coast/page/1/index.html'))).toEqual(
    Array.from({ length: 30 }, (_, index) => `Article ${String(29 - index)}`),
  )
  expect(headlines(pages.get('section/coast/index.html'))).toHaveLength(35)
})

test('one more article on top leaves the older pages of its lists as they are', () => {
  const written: Written = new Map()
  const articles = new Map<string, ListedArticle>()
  for (let index = 0; index < 95; index += 1) {
    const after = article(index)
    sendChange(written, articles, { ...making([namePages]), id: after.id, after })
  }
  const after = article(95)

  const touched = sendChange(written, articles, { ...making([namePages]), id: after.id, after })

  // The page that is not there yet is looked at, and not made.
  expect(touched.filter((path) => written.has(path))).toEqual(['section/coast/index.html'])
})

test('pages of a list, touched change by change, are what they are made as a whole', () => {
  const change = fc.record({
    index: fc.integer({ min: 0, max: 99 }),
    gone: fc.boolean(),
    section: fc.constantFrom('Coast', 'Coast', 'coast', 'Inland'),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(59, 60, 61, 90),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      (count, changes) => {
        const articles = new Map<string, ListedArticle>()
        for (let index = 0; index < count; index += 1) {
          articles.set(`a${String(index)}`, article(index))
        }
        const written = wholeSite([...articles.values()], making([namePages]))
        for (const { index, gone, section } of changes) {
          const id = `a${String(index)}`
          const after = gone ? null : article(index, { section })
          sendChange(written, articles, { ...making([namePages]), id, after })

          const whole = wholeSite([...articles.values()], making([namePages]))
          expect(new Set(written.keys())).toEqual(new Set(whole.keys()))
          for (const [path, text] of whole) expect(written.get(path) === text, path).toBe(true)
        }
      },
    ),
    { numRuns: 8 },
  )
})

test('what leads the front page has its picture as wide as the page, with its credit, where it is large enough', () => {
  const leads = (width: number) => pageWith([article(1), article(2, { lead: pictureOf(width) })])

  const [first = '', second = ''] = leads(1600)
    .split(/(?=<article)/)
    .slice(1)
  expect(first).toMatch(/^<article class="coverage story below-picture"/)
  expect(first).toContain('sizes="(min-width: 40rem) 37rem, calc(100vw - 2.5rem)"')
  expect(first).toContain('<span class="credit">Photograph: M. Weir</span>')
  expect(second).not.toContain('below-picture')
  expect(leads(480)).not.toContain('below-picture')
})

function pageWith(articles: readonly ListedArticle[]): string {
  return wholeSite(articles, making([frontPageFile])).get('index.html') ?? ''
}

function pictureOf(width: number): Picture {
  const file = { id: mediaId('f'.repeat(64)), type: 'image/jpeg', width, height: 900 } as const
  return { file, caption: '', credit: 'Photograph: M. Weir', alt: 'The quay' }
}

test('every link between the lists of a site leads to a page or an article', () => {
  const articles = Array.from({ length: 65 }, (_, index) =>
    article(index, {
      day: index % 2 === 0 ? '2024-01-01' : '2023-11-30',
      tags: ['Sea & Wind', 'Zoë', 'Порт'],
      authors: [{ name: 'Ada Brook' }, { name: 'ليلى حداد' }],
      series: { name: 'Floods', day: index },
    }),
  )
  const pages = wholeSite(articles, making(listFileKinds))
  const known = new Set([
    ...[...pages.keys()],
    ...articles.map(({ path }) => `${path}index.html`),
    ...['search/index.html', 'feed.xml'],
  ])

  const dead = [...pages].flatMap(([path, text]) =>
    path.endsWith('.html')
      ? [...text.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => {
          const url = new URL(href, `https://news.example/${path}`)
          const target = decodeURI(url.pathname.slice(1))
          const isPage = /index\.html$|\.xml$/.test(target)
          return isPage && !known.has(target) ? [`${path} -> ${target}`] : []
        })
      : [],
  )

  expect(dead).toEqual([])
})

test('names that no plain letters can say have pages of their own', () => {
  const names = ['Порт', 'Море', 'ليلى حداد', 'ليلى', '海', '港', 'Zoë', 'Sea & Wind', '2024']

  const slugs = names.map(nameSlug)

  expect(new Set(slugs).size).toBe(names.length)
  expect(slugs.slice(-3)).toEqual(['zoe', 'sea-wind', '2024'])
  expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true)
  expect(nameSlug(' ПОРТ ')).toBe(nameSlug('порт'))
})

test('names of signs or emoji alone are not one name', () => {
  const slugs = ['🚀', '🌊', '!!!', '?', '…'].map(nameSlug)

  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs.every((slug) => /^name-[0-9a-f]{8}$/.test(slug))).toBe(true)
  expect(nameSlug('Coverage')).toBe('coverage')
})

test('what is searched is in parts, a month in each', () => {
  const articles = [article(1), article(2, { day: '2023-11-30', opening: 'Gale & tide.' })]

  const files = wholeSite(articles, making(listFileKinds))

  expect(JSON.parse(files.get('search/index.json') ?? '')).toEqual({
    generator: 'Dateline',
    months: ['2024-01', '2023-11'],
  })
  const { articles: found } = JSON.parse(files.get('search/2023-11.json') ?? '') as {
    readonly articles: readonly unknown[]
  }
  expect(found).toEqual([
    [
      ...['Article 2', articles[1]?.standfirst, 'Coast', 'Thursday, 30 November 2023'],
      ...['2024/01/01/a2/', expect.stringMatching(/^Gale & tide\./), 'en'],
    ],
  ])
})

test('of what is live the front page shows on top what changed last, before all else', () => {
  const later = Date.UTC(2024, 0, 2)
  const articles = [
    article(0, { open: true, changedAt: later }),
    article(1, { open: true }),
    article(2),
    article(3, { open: true }),
  ]

  const front = wholeSite(articles, making([frontPageFile])).get('index.html')

  expect([...new Set(headlines(front))]).toEqual([0, 3, 1, 2].map((at) => `Article ${String(at)}`))
})

test('a newest update without words to show has no line of its own on the front page', () => {
  const newest = (title: string) => ({ id: entryId('u1'), stamp: 0, title })
  const articles = [
    article(1, { open: true, newest: newest('') }),
    article(2, { open: true, newest: newest('The gate is shut.') }),
  ]

  const front = wholeSite(articles, making([frontPageFile])).get('index.html') ?? ''

  expect(front.match(/class="story-latest"/g)).toHaveLength(1)
  expect(front).toContain('The gate is shut.')
})
