import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId, correctionId, entryId, type ArticleId } from '../../../shared/ids'
import { noFlags } from '../../../shared/model/update'
import {
  at,
  coverageOf,
  onSite,
  paragraphs,
  sampleDay,
  sampleFields,
  sampleUpdate,
} from '../../support/sample-coverage'
import { fileOf, filesOf, pageOf, releaseOf } from '../../support/render-sample'

const newest = sampleUpdate({ stamp: at(12, 54), id: entryId('new') })
const older = sampleUpdate({ stamp: at(9), id: entryId('old') })

test('the newest update comes first and the original entry last', () => {
  const page = pageOf(coverageOf({}, [older, newest]))

  const order = ['id="u-new"', 'id="u-old"', 'id="original-entry"'].map((id) => page.indexOf(id))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(Math.min(...order)).toBeGreaterThan(0)
})

test('an update being composed never appears, nor does a word of it', () => {
  const composing = sampleUpdate({
    stamp: at(13),
    state: 'composing',
    postedAt: null,
    body: paragraphs('Unconfirmed: the dam.'),
  })
  const release = releaseOf(coverageOf({}, [composing, newest]))

  const all = release.files.map(({ content }) => (content.kind === 'text' ? content.text : ''))
  expect(all.join('')).not.toContain('Unconfirmed')
})

test('an update withdrawn after readers saw it leaves a dated note with the reason', () => {
  const withdrawn = sampleUpdate({
    stamp: at(12),
    id: entryId('gone'),
    state: 'withdrawn',
    withdrawnAt: at(13, 10),
    withdrawnReason: 'The figure was last year’s.',
    body: paragraphs('Nine metres.'),
  })
  const coverage = coverageOf({}, [withdrawn, newest])

  const seen = pageOf(coverage, { seen: new Set([withdrawn.id]) })
  const unseen = pageOf(coverage)
  expect(seen).toContain('id="u-gone"')
  expect(seen).toContain('13:10 GMT</time>. The figure was last year’s.')
  expect(seen).not.toContain('Nine metres')
  expect(unseen).not.toContain('u-gone')
})

test('the credit stands apart from the caption, also when the picture itself is missing', () => {
  const lead = { file: null, caption: 'The gate', credit: 'M. Linde', alt: '' }
  const page = pageOf(coverageOf({ lead }, [newest]))

  expect(page).toContain(
    '<span class="caption">The gate</span> <span class="credit">M. Linde</span>',
  )
  expect(page).not.toContain('<img')
})

test('a map without an image keeps its credit', () => {
  expect(pageOf(sampleDay)).toContain('<p class="map-credit">Map: Eastmouth Water Office</p>')
})

test('a previous day without an address is named but not linked', () => {
  const previousDay = { label: 'Monday’s Coverage', title: 'A Storm', url: '' }
  const page = pageOf(coverageOf({ previousDay }, [newest]))

  expect(page).toContain('Monday’s Coverage:')
  expect(page).not.toContain('rel="prev"')
})

test('whoever signed an update alone is named on its page, and linked to no list that is not there', () => {
  const authors = [{ name: 'Ada Brook' }, { name: 'Wil Marsh' }]
  const release = releaseOf(
    coverageOf({ authors: [{ name: 'Ada Brook' }] }, [{ ...newest, authors }]),
  )
  const listed = release.files.map(({ path }) => path).filter((path) => path.startsWith('author/'))

  const page = fileOf(release, release.pagePath.replace('index.html', 'u/new/index.html'))

  expect(page).toMatch(/href="[./]*author\/ada-brook\/index\.html">Ada Brook<\/a>/)
  expect(page).toContain('<span class="author">Wil Marsh</span>')
  expect(listed).toContain('author/ada-brook/index.html')
  expect(listed.join(' ')).not.toContain('wil-marsh')
})

test('a day of a series says which day it is; without Day 1 it says none', () => {
  const series = { name: 'The war', epoch: '2022-02-24', headline: '' }

  const page = pageOf(coverageOf({ series, day: '2023-04-27' }, [newest]))
  const uncounted = pageOf(coverageOf({ series: { ...series, epoch: '' } }, [newest]))

  expect(page).toContain('<span class="series-day">Day 428</span>')
  expect(uncounted).not.toContain('series-day')
})

test('the day before leads along the site where it is ours, and away from it where it is not', () => {
  const url = 'https://news.example/2026/10/13/the-storm/'
  const typed = { label: 'Tuesday’s Coverage', title: 'The storm', url }
  const dayBefore = (link: typeof typed & { readonly articleId?: ArticleId }) =>
    pageOf(coverageOf({ previousDay: link }, [newest]))

  const ours = dayBefore({ ...typed, articleId: articleId('tuesday') })

  expect(ours).toContain('rel="prev" href="../../../../2026/10/13/the-storm/index.html">The storm<')
  expect(ours).toContain(`<link rel="prev" href="${url}">`)
  expect(dayBefore(typed)).toContain(`<a class="title" rel="prev" href="${url}">`)
})

test('the next day is linked as soon as readers can go there, and not before', () => {
  const nextDay = { label: 'Thursday’s Coverage', title: 'The wall holds', url: '' }
  const url = 'https://news.example/2026/10/15/the-wall-holds/'

  const before = pageOf(coverageOf({ nextDay }, [newest]))
  const after = pageOf(coverageOf({ nextDay: { ...nextDay, url } }, [newest]))

  expect(before).not.toContain('Thursday')
  expect(after).toContain(`<a class="title" rel="next" href="${url}">The wall holds</a>`)
  expect(after).toContain(`<link rel="next" href="${url}">`)
})

test('the stamp is in GMT in summer too, and in the house zone where its label does not say GMT', () => {
  const summer = sampleUpdate({ stamp: Date.UTC(2024, 6, 1, 11, 5) })
  const gmt = pageOf(coverageOf({ day: '2024-07-01' }, [summer]))
  const house = pageOf(coverageOf({ day: '2024-07-01', stampTemplate: '{HH:mm} {zone}' }, [summer]))

  expect(gmt).toContain('<time datetime="2024-07-01T11:05:00+00:00">UPDATE 1105 GMT</time>')
  expect(house).toContain('<time datetime="2024-07-01T12:05:00+01:00">12:05 BST</time>')
})

test('the label of the source is shown where it has one of its own', () => {
  const page = pageOf(coverageOf({}, [{ ...newest, stampAsWritten: 'UPDATE 2561 GMT' }]))

  expect(page).toContain('>UPDATE 2561 GMT</time>')
})

test('a line says where midnight passed', () => {
  const late = sampleUpdate({ stamp: at(24, 10), id: entryId('late') })
  const page = pageOf(coverageOf({}, [late, newest]))

  const marks = [...page.matchAll(/class="day-mark"><time datetime="([\d-]+)"/g)].map(
    ([, day]) => day,
  )
  expect(marks).toEqual(['2024-03-13', '2024-03-12'])
})

test('a pinned update is copied on top and keeps its place in the day', () => {
  const pinned = { ...older, flags: { ...noFlags, pinned: true } }
  const page = pageOf(coverageOf({}, [pinned, newest]))

  expect(page.indexOf('class="pinned"')).toBeLessThan(page.indexOf('id="u-new"'))
  expect(page.match(/id="u-old"/g)).toHaveLength(1)
})

test('a pinned update that is the newest is not shown twice in a row', () => {
  const pinned = { ...newest, flags: { ...noFlags, pinned: true } }

  expect(pageOf(coverageOf({}, [older, pinned]))).not.toContain('class="pinned"')
})

test('live stands on an open page and gives way to a closing line when coverage ends', () => {
  const open = pageOf(coverageOf({}, [newest]))
  const ended = pageOf(coverageOf({}, [newest], { state: 'ended', endedAt: at(22, 15) }))

  expect(open).toContain('class="live"')
  expect(ended).not.toContain('class="live"')
  expect(ended).toMatch(/This coverage ended at <time[^>]*>22:15 GMT<\/time>\./)
})

test('the page asks nothing of other servers, and no script runs but the site’s own on an open day', () => {
  const page = pageOf(sampleDay)

  const loaded = [...page.matchAll(/(?:src|<link rel="stylesheet" href)="([^"]+)"/g)].map(
    ([, url]) => url,
  )
  expect(loaded.length).toBeGreaterThan(1)
  expect(loaded.filter((url) => url?.includes('://'))).toEqual([])
  expect(page.match(/<script[^>]*>/g)).toEqual(scripts)
  expect(pageOf(coverageOf({}, [], { kind: 'story' })).match(/<script[^>]*>/g)).toEqual([
    ...[dataBlock, dataBlock],
  ])
})

test('the front page puts what is live on top, then the newest day', () => {
  const other = (name: string, day: string, state: 'live' | 'ended') =>
    onSite(coverageOf({ headline: name, day }, [newest], { state, endedAt: at(20) }), {
      url: `https://news.example/${day.replaceAll('-', '/')}/${name.toLowerCase()}/`,
    })
  const release = releaseOf(
    coverageOf({ headline: 'Ended', day: '2024-03-14' }, [], { state: 'ended' }),
    {},
    [other('Older', '2024-03-10', 'ended'), other('Open', '2024-03-09', 'live')],
  )

  const titles = [...fileOf(release, 'index.html').matchAll(/index\.html">(\w+)<\/a><\/h2>/g)]
  expect(titles.map(([, title]) => title)).toEqual(['Open', 'Ended', 'Older'])
})

test('the same article gives the same bytes, however often it is rendered', () => {
  expect(filesOf(releaseOf(sampleDay))).toEqual(filesOf(releaseOf(sampleDay)))
})

const dataBlock = '<script type="application/ld+json">'
const ownScript = /^<script src="\.\.\/\.\.\/\.\.\/\.\.\/assets\/live\.js\?v=0123abcd" defer data-/
const scripts = [expect.stringMatching(ownScript) as unknown, dataBlock, dataBlock]

test('no headline, credit or text can become markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (noise) => {
      const text = `</script><img src=x onerror=alert(1)>${noise}`
      const coverage = coverageOf(
        {
          ...sampleFields,
          headline: text,
          standfirst: text,
          section: text,
          tags: [text],
          authors: [{ name: text, url: 'javascript:alert(1)' }],
          lead: { file: null, caption: text, credit: text, alt: text },
          map: { file: null, credit: text, alt: text },
          previousDay: { label: text, title: text, url: 'javascript:alert(1)' },
        },
        [{ ...newest, headline: text, stampAsWritten: text, body: paragraphs(text) }],
      )
      const page = pageOf(coverage)

      expect([/<img/, /javascript:/].filter((pattern) => pattern.test(page))).toEqual([])
      expect(page.match(/<\/script/g)).toHaveLength(scripts.length)
    }),
    { numRuns: 50 },
  )
})

test('times of the page’s own day stand alone, those of another say it', () => {
  const minutes = Array.from({ length: 120 }, (_, index) => index * 10)
  const updates = minutes.map((minute) =>
    sampleUpdate({ id: entryId(`n${String(minute)}`), stamp: at(-4, minute) }),
  )
  const clarified = {
    id: correctionId('crest'),
    kind: 'clarification',
    at: at(16),
    text: 'At the outer gate.',
    place: 'top',
  } as const

  const page = shown(pageOf(coverageOf({}, updates, { corrections: [clarified] })))
  const night = shown(pageOf(coverageOf({}, [sampleUpdate({ stamp: at(24, 10) })])))

  expect(page).toContain('Updates 1 to 50 20:00 GMT, Mon 11 Mar – 04:10 GMT, Tue 12 Mar')
  expect(page).toContain('Clarification 16:00 GMT At the outer gate.')
  expect(page).toContain('Last update 15:50 GMT Tue')
  expect(night).toContain('Last update 00:10 GMT, Wed 13 Mar')
})

/** What a page says, without its markup. */
function shown(page: string): string {
  return page
    .replace(/^[\s\S]*<main/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}
