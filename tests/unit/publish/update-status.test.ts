import { expect, test } from 'vitest'
import { makeBody, makeText } from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import { partCard } from '../../../shared/publish/ghost/part-card'
import { readCard } from '../../../shared/publish/ghost/read-card'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import { remoteContent } from '../../../shared/publish/remote/remote-content-of'
import { comparablePart } from '../../../shared/publish/remote/compare-content'
import { statusIn } from '../../../shared/publish/update-marks'
import { partMarkup } from '../../../shared/publish/wordpress/part-markup'
import { readPost } from '../../../shared/publish/wordpress/read-post'
import { entryMarkup, isUpdate } from '../../../shared/publish/wordpress/liveblog/entry-markup'
import { readEntryText } from '../../../shared/publish/wordpress/liveblog/read-entry'
import { frontPageFile } from '../../../shared/publish/front-page'
import { updateCard } from '../../../shared/publish/update-card'
import { updateStatuses, noFlags, type UpdateStatus } from '../../../shared/model/update'
import type { Coverage } from '../../../shared/model/coverage'
import { present } from '../../support/present'
import { fileOf, pageOf, releaseOf } from '../../support/render-sample'
import { listedOn, onSampleSite, sampleSite } from '../../support/sample-site'
import { at, coverageOf, onSite, sampleUpdate } from '../../support/sample-coverage'

test.each(updateStatuses)(
  '“%s” is said on the page, in the feed, and to every site alike',
  (status) => {
    const update = sampleUpdate({ stamp: at(10), status, flags: { ...noFlags, keyEvent: true } })
    const day = coverageOf({}, [update])
    const page = publicCoverage(onSite(day))
    const word = `${status[0]?.toUpperCase() ?? ''}${status.slice(1)}`
    const part = present(remoteContent(page).parts.find(isUpdate))
    const { articleId: article } = update

    const ghost = readCard(partCard(part, 'en').markup)[0]
    const wordPress = readPost(partMarkup(part, article))[0]
    const entry = readEntryText(entryMarkup(part, { article, isNamed: false }))

    expect(pageOf(day)).toContain(`<p class="update-status is-${status}">${word}</p>`)
    const feed = feedOf(day)
    expect(feed).toContain(`<title>${word}: `)
    expect(feed).toContain(`<category term="${status}" label="${word}"/>`)
    for (const back of [ghost, wordPress, entry]) {
      const read = present(back !== undefined && 'part' in back ? back.part : undefined)
      expect(comparablePart(read)).toBe(comparablePart(part))
      expect(statusIn(read.mark)).toBe(status)
    }
  },
)

test.each([
  ['unconfirmed', 'Unconfirmed: '],
  ['developing', 'Developing: '],
  ['confirmed', ''],
  [null, ''],
] as const)(
  'where an update stands without its page, “%s” goes before its words',
  (status, says) => {
    const headline = 'The gate has given way'
    const update = sampleUpdate({ stamp: at(10), status, headline })
    const release = releaseOf(coverageOf({}, [update]))
    const folder = `2024/03/12/eastmouth-spring-tide/`
    const page = publicCoverage(onSite(coverageOf({}, [update])))

    expect(fileOf(release, 'index.html')).toContain(`</time> <bdi>${says}${headline}</bdi></p>`)
    const alone = fileOf(release, `${folder}u/${update.id}/index.html`)
    expect(alone).toContain(`<title>${says}${headline}`)
    expect(alone).toContain(`<meta property="og:title" content="${says}${headline}`)
    expect(updateCard(update, page, sampleSite).headline).toBe(`${says}${headline}`)
  },
)

test('a front page is made anew once what it says is confirmed', () => {
  const shown = (status: UpdateStatus | null) => {
    const day = coverageOf({}, [sampleUpdate({ stamp: at(10), status })])
    return frontPageFile(listedOn(onSite(day)), onSampleSite([])).map(({ shows }) =>
      shows(listedOn(onSite(day))),
    )
  }

  expect(shown('unconfirmed')).not.toEqual(shown('confirmed'))
})

test('an update without a status says nothing of it', () => {
  const day = coverageOf({}, [sampleUpdate({ stamp: at(10) })])

  expect(pageOf(day)).not.toContain('update-status')
  expect(feedOf(day)).not.toContain('<category term="confirmed"')
})

test('an update that is only a table is called by its time in the feed, not by its cells', () => {
  const cell = (word: string) => ({ content: [makeText(word)] })
  const body = makeBody([present(makeTable([[cell('Port'), cell('High water')]]))])
  const day = coverageOf({}, [sampleUpdate({ stamp: at(10), body })])

  expect(feedOf(day)).toContain('<title>UPDATE 1000 GMT</title>')
  const { article } = day
  const fields = { ...article.fields, stampTemplate: '{HH:mm} on the coast' }
  const relabelled = { ...day, article: { ...article, fields } }
  expect(feedOf(relabelled)).toContain('<title>10:00 on the coast</title>')
})

function feedOf(day: Coverage): string {
  return fileOf(releaseOf(day), '2024/03/12/eastmouth-spring-tide/feed.xml')
}
