import { expect, test } from 'vitest'
import { entryId } from '../../../shared/ids'
import { at, coverageOf, paragraphs, sampleDay, sampleUpdate } from '../../support/sample-coverage'
import { pageOf, structuredDataOf } from '../../support/render-sample'

const url = 'https://news.example/2024/03/12/eastmouth-spring-tide/'

test('search engines find each update with an address, a headline and times of its own', () => {
  const edited = sampleUpdate({
    stamp: at(12, 54),
    id: entryId('one'),
    editedAt: at(13, 2),
    body: paragraphs('The gate is down. It took eleven people.'),
  })
  const data = structuredDataOf(pageOf(coverageOf({}, [edited])))

  expect(data.liveBlogUpdate).toEqual([
    {
      '@type': 'BlogPosting',
      '@id': `${url}#u-one`,
      url: `${url}#u-one`,
      headline: 'The gate is down.',
      datePublished: '2024-03-12T12:54:00+00:00',
      dateModified: '2024-03-12T13:02:00+00:00',
      articleBody: 'The gate is down. It took eleven people.',
    },
  ])
})

test('an update that was not edited has no time of editing', () => {
  const data = structuredDataOf(pageOf(coverageOf({}, [sampleUpdate({ stamp: at(9) })])))

  expect(JSON.stringify(data.liveBlogUpdate)).not.toContain('dateModified')
})

test('the end of coverage is told once it has ended, and not before', () => {
  const open = structuredDataOf(pageOf(sampleDay))
  const ended = structuredDataOf(pageOf(coverageOf({}, [], { state: 'ended', endedAt: at(22) })))

  expect(open).not.toHaveProperty('coverageEndTime')
  expect(ended.coverageEndTime).toBe('2024-03-12T22:00:00+00:00')
})

test('caption and credit of the picture are told apart', () => {
  const data = structuredDataOf(pageOf(sampleDay))

  expect(data.image).toEqual([
    expect.objectContaining({
      '@type': 'ImageObject',
      contentUrl: `${url}pictures/4f1c2a7be09d55834f1c-1600.jpg`,
      creditText: 'Mara Linde/Coast Pictures',
      caption: expect.stringContaining('lowered by hand'),
    }),
  ])
})

test('a story is a news article, without updates', () => {
  const data = structuredDataOf(pageOf(coverageOf({}, [], { kind: 'story' })))

  expect(data['@type']).toBe('NewsArticle')
  expect(data).not.toHaveProperty('liveBlogUpdate')
  expect(data.articleBody).toContain('eleven thousand sandbags')
})
