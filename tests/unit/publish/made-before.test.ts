import { expect, test } from 'vitest'
import { articleLink } from '../../../shared/document/link-target'
import { makeBody, makeLink, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { wholeText } from '../../../shared/document/pieces'
import { articleId, correctionId, entryId, type ArticleId } from '../../../shared/ids'
import type { Correction } from '../../../shared/model/correction'
import type { Coverage } from '../../../shared/model/coverage'
import type { Update } from '../../../shared/model/update'
import type { SiteArticle } from '../../../shared/publish/site'
import { releaseOf } from '../../support/render-sample'
import { at, coverageOf, paragraphs, sampleUpdate } from '../../support/sample-coverage'

// Updates that stay as they are keep what was made of them. Whatever else is changed around them, all
// files must be as if nothing had been kept.

const updates = [10, 11, 12].map((hour) =>
  sampleUpdate({
    id: entryId(`u${String(hour)}`),
    stamp: at(hour, 30),
    editedAt: at(hour, 45),
    headline: hour === 11 ? 'The gate is down' : '',
  }),
)

const changes: Readonly<Record<string, Parameters<typeof coverageOf>[0]>> = {
  nothing: {},
  'the language': { language: 'de' },
  'the label of times': { stampTemplate: '{HH:mm} {zone}' },
  'the headline': { headline: 'A gale at Eastmouth' },
  'the zone': { stampTemplate: '{HH:mm} {zone}', zone: 'Asia/Tokyo' },
  'nothing any more': {},
}

test.each(Object.entries(changes))(
  'files are as if made afresh after a change of %s',
  (_, fields) => {
    const coverage = coverageOf(fields, updates)
    expect(textsOf(coverage)).toEqual(textsOf(structuredClone(coverage)))
  },
)

test('they are also after coverage has ended, and when an update has others beside it', () => {
  const coverage = coverageOf({}, updates)
  const ended = {
    ...coverage,
    article: { ...coverage.article, state: 'ended' as const, endedAt: at(18, 0) },
    updates: updates.slice(1),
  }
  textsOf(coverage)
  expect(textsOf(ended)).toEqual(textsOf(structuredClone(ended)))
})

const notice: Correction = {
  id: correctionId('n1'),
  kind: 'correction',
  at: at(9),
  text: 'It was the north gate.',
  place: 'entry',
}

function linkingTo(id: ArticleId): Body {
  return makeBody([makeParagraph([makeLink(articleLink(id), [makeText('The day before')])])])
}

const longDay = Array.from({ length: 160 }, (_, index) =>
  sampleUpdate({
    id: entryId(`v${String(index)}`),
    stamp: at(0, index),
    postedAt: at(0, index),
    body:
      index % 40 === 3
        ? linkingTo(articleId('yesterday'))
        : paragraphs(`The water is at ${String(index)}.`),
    sequence: index + 1,
  }),
)

const laterOn: Readonly<Record<string, (update: Update, index: number) => readonly Update[]>> = {
  'an old update says something else': (update, index) =>
    index === 4
      ? [{ ...update, version: 9, body: paragraphs('It fell.'), editedAt: at(9) }]
      : [update],
  'one in the middle was taken back': (update, index) =>
    index === 80 ? [{ ...update, state: 'withdrawn', withdrawnAt: at(9) }] : [update],
  'one is no more': (update, index) => (index === 30 ? [] : [update]),
  'one is a key event': (update, index) =>
    index === 20 ? [{ ...update, flags: { ...update.flags, keyEvent: true } }] : [update],
  'an old one is corrected': (update, index) =>
    index === 12 ? [{ ...update, corrections: [notice] }] : [update],
  'one was posted between others': (update, index) =>
    index === 99 ? [update, { ...update, id: entryId('between'), stamp: at(1, 40) }] : [update],
}

test.each(Object.entries(laterOn))('of a long day they are also where %s', (_, change) => {
  const coverage = coverageOf({}, longDay)
  textsOf(coverage)
  const changed = { ...coverage, updates: longDay.flatMap(change) }

  expect(textsOf(changed)).toEqual(textsOf(structuredClone(changed)))
})

test('of a long day they are also where what it links to has another address', () => {
  const coverage = coverageOf({}, longDay)
  for (const address of ['then/', 'now/', null]) {
    const leads = { addressOf: () => (address === null ? null : `https://news.example/${address}`) }
    const made = textsOf(coverage, leads)

    expect(made).toEqual(textsOf(structuredClone(coverage), leads))
    expect(JSON.stringify(made).includes('then/')).toBe(address === 'then/')
  }
})

function textsOf(coverage: Coverage, of: Partial<SiteArticle> = {}): readonly unknown[] {
  return releaseOf(coverage, of).files.map(({ path, content }) => {
    if (content.kind !== 'text') return [path, content]
    const text = content.text()
    return [path, content.madeFrom, text === null ? null : wholeText(text)]
  })
}
