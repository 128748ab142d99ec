import { expect, test } from 'vitest'
import { contentOfBody, contentOfUpdate } from '../../../shared/history/entry-content'
import { writeArticleHtml } from '../../../shared/interchange/article-html'
import { writeArticleJson } from '../../../shared/interchange/article-json'
import { writeLiveText } from '../../../shared/interchange/live-text/write-live-text'
import { writeArticleMarkdown } from '../../../shared/interchange/markdown/write-article-markdown'
import { writeItem } from '../../../shared/interchange/ninjs/write-item'
import type { Coverage } from '../../../shared/model/coverage'
import type { ShownRevision } from '../../../shared/publish/change-log'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import { remoteContent } from '../../../shared/publish/remote/remote-content-of'
import { entryMarkup, isUpdate } from '../../../shared/publish/wordpress/liveblog/entry-markup'
import { postMarkup } from '../../../shared/publish/wordpress/post-markup'
import { commented, traces } from '../../support/commented'
import { filesOf, releaseOf } from '../../support/render-sample'
import {
  at,
  coverageOf,
  onSite,
  paragraphs,
  sampleDay,
  sampleUpdate,
} from '../../support/sample-coverage'
import { freshPost, sendTo, writing } from './ghost/paper-ghost'

const noted = commented(sampleDay)

function content(coverage: Coverage) {
  return remoteContent(publicCoverage(onSite(coverage)))
}

function ninjs(coverage: Coverage): unknown {
  return writeItem({
    articleId: coverage.article.id,
    kind: 'live',
    slug: 'a-day',
    language: 'en',
    content: content(coverage),
    pictureUrl: () => undefined,
    publishedAt: at(9),
    state: 'public',
  })
}

/** Everything that leaves the machine. */
const outputs: readonly (readonly [string, (coverage: Coverage) => unknown])[] = [
  ['every page, feed and piece of structured data of the site', (one) => filesOf(releaseOf(one))],
  ['what all sites are sent', content],
  ['a WordPress post', (one) => postMarkup(content(one), one.article.id)],
  [
    'entries of the Liveblog plug-in',
    (one) =>
      content(one)
        .parts.filter(isUpdate)
        .map((part) => entryMarkup(part, { article: one.article.id, isNamed: false })),
  ],
  ['a Ghost post', (one) => sendTo(freshPost, writing(content(one)))],
  ['an item of the open API', ninjs],
  ['live text', writeLiveText],
  ['Markdown', writeArticleMarkdown],
  ['HTML', writeArticleHtml],
  ['JSON', writeArticleJson],
]

test.each(outputs)('no comment, no trace of one, is in %s', (_, write) => {
  const text = JSON.stringify(write(noted))

  expect(JSON.stringify(noted)).toContain('zeppelin')
  for (const trace of traces) expect(text).not.toContain(trace)
})

test.each(outputs)('%s is the same, to the last sign, as if nobody had commented', (_, write) => {
  expect(write(noted)).toEqual(write(sampleDay))
})

test('readers are shown no change where there was only a comment', () => {
  const update = sampleUpdate({ stamp: at(12), body: paragraphs('The gate is shut.') })
  const before = coverageOf({ changeLog: true }, [update])
  const after = commented(before)
  const shown: readonly ShownRevision[] = [
    { ...shownAt(13), entryId: update.id, content: contentOfUpdate(update) },
    { ...shownAt(13), entryId: before.body.id, content: contentOfBody(before.body) },
  ]

  const release = (coverage: Coverage) =>
    filesOf(releaseOf(coverage, {}, [], { shown, at: at(15) }))

  expect(release(after)).toEqual(release(before))
})

function shownAt(hour: number) {
  return { at: at(hour), told: null, editedAt: null }
}
