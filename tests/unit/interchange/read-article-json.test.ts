import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderBody } from '../../../shared/document/render-body'
import { writeArticleJson } from '../../../shared/interchange/article-json'
import { readArticleJson } from '../../../shared/interchange/read-article-json'
import { must } from '../../store/support/temp-newsroom'
import { mediaId } from '../../../shared/ids'
import { coverageOf, sampleDay } from '../../support/sample-coverage'

const written = () => JSON.parse(writeArticleJson(sampleDay)) as Record<string, unknown>
const read = (json: unknown) => readArticleJson(JSON.stringify(json))

describe('an article’s file is taken in', () => {
  test('with its words, its times and its pictures’ words; a draft, whatever it was', () => {
    const { coverage, leftOut, pictures } = must(readArticleJson(writeArticleJson(sampleDay)))
    const posted = sampleDay.updates.filter(({ state }) => state === 'posted')
    const { headline, authors, lead, zone, day } = sampleDay.article.fields

    expect(coverage.fields).toMatchObject({ headline, authors, lead, zone, day, slug: '' })
    expect(coverage.state).toBe('draft')
    expect(coverage.body).toEqual(sampleDay.body.body)
    expect(coverage.updates.map(({ stamp, body }) => [stamp, renderBody(body).markup])).toEqual(
      posted.map(({ stamp, body }) => [stamp, renderBody(body).markup]).reverse(),
    )
    expect(leftOut).toBe(sampleDay.updates.length - posted.length)
    expect(pictures).toEqual(
      [lead?.file, sampleDay.article.fields.map?.file].filter((file) => file),
    )
  })

  test('what was sent, corrected or promised to readers elsewhere does not come along', () => {
    const json = { ...written(), embargo: '2023-05-24T12:00:00.000Z', slug: 'storm' }
    const { fields } = must(read(json)).coverage

    expect(fields).toMatchObject({ embargo: null, slug: '', nextDay: null })
    expect(fields.previousDay).not.toHaveProperty('articleId')
  })

  test.each([
    ['no JSON', '{ "format": "dateline-art'],
    ['another program’s JSON', '{ "format": "other", "version": 1 }'],
    ['a list', '[]'],
    ['a newer form', JSON.stringify({ ...written(), version: 99 })],
    ['a day that does not exist', JSON.stringify({ ...written(), day: '2023-02-30' })],
    ['a zone that does not exist', JSON.stringify({ ...written(), zone: 'Mars/Olympus' })],
    [
      'a picture named by a path',
      JSON.stringify({ ...written(), lead: { file: { sha256: '../x' } } }),
    ],
    ['a text that is none', JSON.stringify({ ...written(), body: { text: { root: 7 } } })],
    ['a time in words', JSON.stringify({ ...written(), embargo: 'tomorrow' })],
  ])('%s is refused, with the reason', (_, text) => {
    expect(readArticleJson(text)).toMatchObject({ ok: false })
  })

  test.each([
    ['a headline', { headline: 'w'.repeat(8_000_001) }],
    ['a caption', { lead: { file: null, caption: 'w'.repeat(8_000_001), credit: '', alt: '' } }],
    ['a slug', { slug: 'w'.repeat(201) }],
  ])('%s that is too long is called too long, not damaged', (_, field) => {
    expect(read({ ...written(), ...field })).toMatchObject({
      ok: false,
      error: { kind: 'too-large', message: 'A part of the article is longer than Dateline takes.' },
    })
  })

  test('whatever a value of it is exchanged for, it is refused or read, never a stumble', () => {
    const keys = Object.keys(written())
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        expect(typeof read({ ...written(), [key]: value }).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})

test('a map that only adorns still does where its file is opened', () => {
  const file = { id: mediaId('a'.repeat(64)), type: 'image/png', width: 4, height: 3 } as const
  const map = { file, credit: 'Harbour office', alt: '', decorative: true } as const

  const read = must(readArticleJson(writeArticleJson(coverageOf({ map }, []))))

  expect(read.coverage.fields.map).toEqual(map)
})
