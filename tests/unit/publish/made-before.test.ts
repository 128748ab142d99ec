import { expect, test } from 'vitest'
import { entryId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import { releaseOf } from '../../support/render-sample'
import { at, coverageOf, sampleUpdate } from '../../support/sample-coverage'

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

function textsOf(coverage: Coverage): readonly unknown[] {
  return releaseOf(coverage).files.map(({ path, content }) =>
    content.kind === 'text' ? [path, content.madeFrom, content.text()] : [path, content],
  )
}
