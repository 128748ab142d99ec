import { makeBody, makeParagraph, makeText } from '../../document/make-body'
import { articleId, correctionId, entryId, mediaId } from '../../ids'
import type { Article, ArticleFields } from '../../model/article'
import type { Correction } from '../../model/correction'
import type { Coverage } from '../../model/coverage'
import { newFields } from '../../model/new-fields'
import { neverSent } from '../../model/sent-mark'
import { noFlags } from '../../model/update'
import { publicCoverage, type PublicCoverage } from '../public-coverage'

// With every sign that markup knows: a template that forgets a quote is found out before readers find it.
const words = 'Quay & “gate”: it’s <open>, isn\'t "it"'
const day = '2024-03-12'
const begun = Date.UTC(2024, 2, 12, 9, 4)
const bare = newFields({ houseZone: 'UTC', language: 'en', stampTemplate: '{HHmm}' }, day)

/** An article with all that an article can have. */
export const fullArticle: PublicCoverage = pageOf(
  {
    ...bare,
    headline: words,
    standfirst: words,
    section: words,
    tags: [words, 'Harbour'],
    authors: [{ name: words }, { name: 'Ada', url: 'https://news.example/ada?a=1&b=2' }],
    lead: { file: picture(), caption: words, credit: words, alt: words },
    previousDay: { label: words, title: words, url: 'https://news.example/before/' },
    nextDay: { label: words, title: words, url: 'https://news.example/after/' },
    series: { name: words, epoch: '2024-03-01', headline: '' },
    changeLog: true,
  },
  { kind: 'live', state: 'live' },
)

/** The same when its day is over. */
export const endedArticle: PublicCoverage = pageOf(fullArticle.fields, {
  kind: 'live',
  state: 'ended',
})

/** An article that is nothing but a text. */
export const bareArticle: PublicCoverage = pageOf(bare, { kind: 'story', state: 'live' })

function picture() {
  const id = mediaId('0'.repeat(64))
  return { id, type: 'image/jpeg', width: 1600, height: 1000 } as const
}

function pageOf(fields: ArticleFields, of: Pick<Article, 'kind' | 'state'>): PublicCoverage {
  return publicCoverage({
    coverage: coverageOf(fields, of),
    url: 'https://news.example/2024/03/12/sample/',
    firstPublishedAt: begun,
    seen: new Set(),
  })
}

function coverageOf(fields: ArticleFields, of: Pick<Article, 'kind' | 'state'>): Coverage {
  const id = articleId('sample')
  const bodyId = entryId('samplebody')
  const body = makeBody([makeParagraph([makeText(words)])])
  const texts = { articleId: id, body, version: 1, modifiedAt: begun, ...neverSent }
  const isFull = fields.headline !== ''
  const told = isFull ? { corrections: (['top', 'entry'] as const).map(notice) } : {}
  return {
    article: {
      ...{ id, fields, version: 1, bodyId, createdAt: begun, modifiedAt: begun },
      ...{ endedAt: of.state === 'ended' ? begun : null, ...neverSent, ...told, ...of },
    },
    body: { id: bodyId, ...texts },
    updates: isFull
      ? [
          {
            ...{ id: entryId('sampleupdate'), ...texts, state: 'posted', stamp: begun },
            ...{ stampAsWritten: null, sequence: 1, headline: words, authors: [], flags: noFlags },
            ...{ status: null, postedAt: begun, withdrawnAt: null, withdrawnReason: '' },
          },
        ]
      : [],
  }
}

function notice(place: 'top' | 'entry'): Correction {
  return { id: correctionId(`sample${place}`), kind: 'correction', at: begun, text: words, place }
}
