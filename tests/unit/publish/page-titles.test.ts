import { expect, test } from 'vitest'
import { makeBody } from '../../../shared/document/make-body'
import { entryId } from '../../../shared/ids'
import { noFlags } from '../../../shared/model/update'
import { filesOf, releaseOf } from '../../support/render-sample'
import { at, coverageOf, longHeadline, sampleUpdate } from '../../support/sample-coverage'

const updates = Array.from({ length: 260 }, (_, index) =>
  sampleUpdate({
    id: entryId(`m${String(index)}`),
    stamp: at(0) + index * 300_000,
    // A picture without a word, for example: there is nothing else to call its page by.
    ...(index % 40 === 0 ? { body: makeBody([]) } : { headline: `Reading ${String(index)}` }),
  }),
)

test('no two pages of an article are called the same, however long its headline is', () => {
  const coverage = coverageOf({ headline: longHeadline }, updates)
  const release = releaseOf(coverage, { seen: new Set() })

  const titles = filesOf(release).flatMap(([path, text]) =>
    path.startsWith('2024/') && path.endsWith('.html') && typeof text === 'string'
      ? [/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '']
      : [],
  )

  expect(titles.length).toBeGreaterThan(260)
  expect(new Set(titles).size).toBe(titles.length)
})

test('pages of older updates say what they tell of, key events first, and as unsure as it is', () => {
  const told = updates.map((update, index) => ({
    ...update,
    flags: { ...noFlags, keyEvent: index === 20 },
    status: index === 20 ? ('unconfirmed' as const) : null,
  }))
  const release = releaseOf(coverageOf({}, told), { seen: new Set() })

  const descriptions = filesOf(release).flatMap(([path, text]) =>
    /\/updates\/\d+\/index\.html$/.test(path) && typeof text === 'string'
      ? [/<meta name="description" content="([^"]*)">/.exec(text)?.[1] ?? '']
      : [],
  )

  expect(descriptions[0]).toBe('Unconfirmed: Reading 20 · Reading 49 · Reading 48')
  expect(descriptions[1]).toBe('Reading 99 · Reading 98 · Reading 97')
  expect(new Set(descriptions).size).toBe(descriptions.length)
})
