import { expect, test } from 'vitest'
import { correctionId, entryId } from '../../../shared/ids'
import type { Correction } from '../../../shared/model/correction'
import { noFlags } from '../../../shared/model/update'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import { remoteContent } from '../../../shared/publish/remote/remote-content-of'
import { fileOf, pageOf, releaseOf, structuredDataOf } from '../../support/render-sample'
import { day as oldDay } from '../../support/open-day'
import { at, coverageOf, onSite, sampleUpdate } from '../../support/sample-coverage'

const notice: Correction = {
  id: correctionId('n1'),
  kind: 'correction',
  at: at(13, 2),
  text: 'An earlier version said twelve people closed the gate. There were eleven.',
  place: 'entry',
}
const feedPath = '2024/03/12/eastmouth-spring-tide/feed.xml'

function updateWith(corrections: readonly Correction[], editedAt: number | null = at(13, 2)) {
  return sampleUpdate({ id: entryId('gate'), stamp: at(12, 54), corrections, editedAt })
}

test('a correction stands below the words it is about, and no “Updated” says the same twice', () => {
  const page = pageOf(coverageOf({}, [updateWith([notice])]))

  const update =
    /<article class="update" id="u-gate"[^>]*>[\s\S]*?<\/article>/.exec(page)?.[0] ?? ''
  expect(update).toMatch(/<\/div>\s*<aside class="correction" role="note" id="c-n1">/)
  expect(update).toContain('An earlier version said twelve people closed the gate.')
  expect(update).not.toContain('Updated')
})

test('a correction of another year says which, on the page and on other sites', () => {
  const years = [2024, 2026].map((year) => {
    const late = Date.UTC(year, 11, 1, 9, 30)
    const coverage = coverageOf({}, [updateWith([{ ...notice, at: late }], late)])
    const notes = remoteContent(publicCoverage(onSite(coverage))).parts.flatMap(
      (part) => part.notes,
    )
    return [pageOf(coverage), notes.join('\n')]
  })

  const [sameYear = [], laterYear = []] = years
  for (const words of sameYear) expect(words).toMatch(/09:30 GMT, Sun,? 1 Dec(?! 2)/)
  for (const words of laterYear) expect(words).toMatch(/09:30 GMT, Tue,? 1 Dec 2026/)
})

test('a correction on top of the page links to its update, and the update links to it', () => {
  const page = pageOf(coverageOf({}, [updateWith([{ ...notice, place: 'top' }])]))

  const header = /<header class="coverage-head">[\s\S]*?<\/header>/.exec(page)?.[0] ?? ''
  expect(header).toContain('id="c-n1"')
  expect(header).toContain('<a class="correction-subject" href="#u-gate">UPDATE 1254 GMT</a>')
  expect(page).toContain('<a href="#c-n1">Corrected <time')
  expect(page.match(/id="c-n1"/g)).toHaveLength(1)
})

test('the pinned copy of a corrected update leads to the notice', () => {
  const [pinned, newest] = [
    { ...updateWith([notice]), flags: { ...noFlags, pinned: true } },
    sampleUpdate({ id: entryId('new'), stamp: at(13, 30) }),
  ]

  const page = pageOf(coverageOf({}, [pinned, newest]))

  const copy = /<section class="pinned"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
  expect(copy).toContain('<a href="#c-n1">Corrected <time')
  expect(page.match(/id="c-n1"/g)).toHaveLength(1)
})

test('a correction at the bottom stands below the original entry', () => {
  const page = pageOf(coverageOf({}, [updateWith([{ ...notice, place: 'bottom' }])]))

  expect(page.indexOf('id="c-n1"')).toBeGreaterThan(page.indexOf('id="original-entry"'))
})

test('a correction of the headline stands under the standfirst', () => {
  const page = pageOf(coverageOf({}, [], { corrections: [notice], editedAt: notice.at }))

  expect(page.indexOf('id="c-n1"')).toBeGreaterThan(page.indexOf('class="standfirst"'))
  expect(page.indexOf('id="c-n1"')).toBeLessThan(page.indexOf('class="byline"'))
})

test.each([
  ['a minor fix', null, [], at(13)],
  ['an update', at(15), [], at(15)],
  ['a correction', at(15), [{ ...notice, at: at(15) }], at(15)],
  ['a notice about words as they were', null, [{ ...notice, at: at(15) }], at(15)],
])('%s moves the times of page, feed and search engines, or none', (_, editedAt, notices, then) => {
  const release = releaseOf(coverageOf({}, [updateWith(notices, editedAt)]), {
    firstPublishedAt: at(13),
  })
  const page = fileOf(release, release.pagePath)

  const iso = new Date(then).toISOString().slice(0, 19)
  expect(page).toContain(`<meta property="article:modified_time" content="${iso}+00:00">`)
  expect(structuredDataOf(page)['dateModified']).toBe(`${iso}+00:00`)
  expect(fileOf(release, feedPath)).toContain(`<updated>${iso}Z</updated>`)
  expect(fileOf(release, 'feed.xml')).toContain(`<updated>${iso}Z</updated>`)
})

test('a headline told as updated moves the time of the page, and the page says so', () => {
  const page = pageOf(coverageOf({}, [], { editedAt: at(15) }), { firstPublishedAt: at(13) })

  expect(structuredDataOf(page)['dateModified']).toBe('2024-03-12T15:00:00+00:00')
  expect(page).toMatch(/<p class="edited">Updated <time [^>]*>15:00 GMT<\/time><\/p>/)
})

test('search engines read each correction, on the page and on its update', () => {
  const data = structuredDataOf(pageOf(coverageOf({}, [updateWith([notice])])))

  const comment = {
    '@type': 'CorrectionComment',
    url: 'https://news.example/2024/03/12/eastmouth-spring-tide/#c-n1',
    text: notice.text,
    datePublished: '2024-03-12T13:02:00+00:00',
  }
  expect(data['correction']).toEqual([comment])
  expect(data['liveBlogUpdate']).toMatchObject([{ correction: [comment] }])
})

test('machines are led to a correction where it stands, on a page of older updates, too', () => {
  const older = { ...updateWith([notice]), stamp: at(5), postedAt: at(5) }

  const release = releaseOf(coverageOf({}, [...oldDay, older]))

  const url = 'https://news.example/2024/03/12/eastmouth-spring-tide/updates/1/#c-n1'
  expect(
    fileOf(release, `${release.pagePath.replace('index.html', '')}updates/1/index.html`),
  ).toContain('id="c-n1"')
  const data = structuredDataOf(fileOf(release, release.pagePath))
  expect(data['correction']).toMatchObject([{ url }])
  const own = fileOf(release, feedPath)
    .split('<entry>')
    .find((entry) => entry.includes('#c-n1</id>'))
  expect(own).toContain(`<link rel="alternate" type="text/html" href="${url}"/>`)
  expect(own).toContain('<id>https://news.example/2024/03/12/eastmouth-spring-tide/#c-n1</id>')
})

test('a feed begins a corrected text with its notice and tells the notice as news of its own', () => {
  const feed = fileOf(releaseOf(coverageOf({}, [updateWith([notice])])), feedPath)

  const entries = feed.split('<entry>')
  const own = entries.find((entry) => entry.includes('/#c-n1</id>'))
  const update = entries.find((entry) => entry.includes('/#u-gate</id>'))
  expect(own).toContain('<title>Correction: An earlier version said twelve')
  expect(own).toContain('<updated>2024-03-12T13:02:00Z</updated>')
  expect(update).toContain('<content type="html">&lt;p&gt;&lt;strong&gt;Correction, ')
  expect(update).toContain('<updated>2024-03-12T13:02:00Z</updated>')
})

test('the site gathers all corrections and withdrawals of all articles, newest first', () => {
  const withdrawn = sampleUpdate({
    id: entryId('w'),
    stamp: at(10),
    state: 'withdrawn',
    withdrawnAt: at(10, 40),
    withdrawnReason: 'The figure came from another gauge.',
  })
  const other = coverageOf({ headline: 'Another day' }, [], {
    corrections: [{ ...notice, id: correctionId('n2'), at: at(-20), kind: 'clarification' }],
  })
  const release = releaseOf(
    coverageOf({}, [updateWith([notice]), withdrawn]),
    { seen: new Set([withdrawn.id]) },
    [onSite(other, { url: 'https://news.example/2024/03/11/another-day/' })],
  )

  const page = fileOf(release, 'corrections/index.html')

  expect([...page.matchAll(/href="(\.\.\/2024[^"]*)"/g)].map(([, href]) => href)).toEqual([
    '../2024/03/12/eastmouth-spring-tide/index.html#c-n1',
    '../2024/03/12/eastmouth-spring-tide/index.html#u-w',
    '../2024/03/11/another-day/index.html#c-n2',
  ])
  expect(page).toContain('The figure came from another gauge.')
  expect([...page.matchAll(/<h2 class="day-mark"><time datetime="([^"]*)"/g)]).toHaveLength(2)
})

test('a site without a correction says so, and every page leads to it', () => {
  const release = releaseOf(coverageOf({}, []))

  expect(fileOf(release, 'corrections/index.html')).toContain('Nothing has been corrected')
  expect(fileOf(release, 'index.html')).toContain('href="corrections/index.html"')
  expect(fileOf(release, release.pagePath)).toContain('href="../../../../corrections/index.html"')
})

test('what a notice says is shown as text, whatever it holds', () => {
  const page = pageOf(coverageOf({}, [updateWith([{ ...notice, text: '<b>No</b>\n& again' }])]))

  expect(page).toContain('<p>&lt;b&gt;No&lt;/b&gt;</p>\n<p>&amp; again</p>')
})
