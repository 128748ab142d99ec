import { expect, test } from 'vitest'
import { makeBody } from '../../../shared/document/make-body'
import { entryId } from '../../../shared/ids'
import { noFlags } from '../../../shared/model/update'
import { fileOf, filesOf, releaseOf } from '../../support/render-sample'
import {
  at,
  coverageOf,
  longHeadline,
  paragraphs,
  sampleUpdate,
} from '../../support/sample-coverage'

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

test('an update that its article is called after is told apart from it by its time', () => {
  const headline = 'Lower road closed'
  const body = paragraphs('Police closed the lower road at noon.')
  const update = sampleUpdate({ id: entryId('road'), stamp: at(12, 8), headline, body })
  const other = sampleUpdate({ id: entryId('mill'), stamp: at(9), headline: 'Mill safe', body })
  const day = coverageOf({ headline: '', standfirst: '' }, [other, update])
  const coverage = { ...day, body: { ...day.body, body: makeBody([]) } }

  const release = releaseOf(coverage, { seen: new Set() })

  const folder = release.pagePath.replace(/index\.html$/, '')
  expect(toldIn(fileOf(release, release.pagePath))).toEqual([
    'Lower road closed – The Eastmouth Courier',
    'Police closed the lower road at noon.',
  ])
  expect(toldIn(fileOf(release, `${folder}u/road/index.html`))).toEqual([
    'UPDATE 1208 GMT: Lower road closed – The Eastmouth Courier',
    'UPDATE 1208 GMT: Police closed the lower road at noon.',
  ])
  expect(toldIn(fileOf(release, `${folder}u/mill/index.html`))).toEqual([
    'Mill safe – The Eastmouth Courier',
    'Police closed the lower road at noon.',
  ])
})

test('it is in French, too, whatever spaces stand before its sign', () => {
  const body = paragraphs('Rien ne va plus ? Personne ne le sait.')
  const update = sampleUpdate({ id: entryId('road'), stamp: at(12, 8), headline: '', body })
  const fields = { headline: 'Rien ne va plus ?', language: 'fr', standfirst: '' }

  const release = releaseOf(coverageOf(fields, [update]), { seen: new Set() })

  const [ofArticle] = toldIn(fileOf(release, release.pagePath))
  const own = release.pagePath.replace(/index\.html$/, 'u/road/index.html')
  const [ofUpdate] = toldIn(fileOf(release, own))
  expect(ofUpdate).toContain(ofArticle)
  expect(ofUpdate).not.toBe(ofArticle)
})

function toldIn(page: string): readonly (string | undefined)[] {
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1]
  return [title, /<meta name="description" content="([^"]*)">/.exec(page)?.[1]]
}
