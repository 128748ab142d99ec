import { expect, test } from 'vitest'
import { makeBody, makeImage } from '../../../shared/document/make-body'
import { correctionId, entryId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import { plainDesign } from '../../../shared/model/site-design'
import { noFlags } from '../../../shared/model/update'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import type { SiteArticle } from '../../../shared/publish/site'
import {
  articlePageData,
  updatePageData,
} from '../../../shared/publish/structured-data/article-data'
import { checkData } from '../../../shared/publish/structured-data/check-data'
import { dataRules } from '../../../shared/publish/structured-data/data-rules'
import { frontPageData, listPageData } from '../../../shared/publish/structured-data/site-data'
import { againstVocabulary, readVocabulary } from '../../support/schema-vocabulary'
import { pageOf, structuredDataOf } from '../../support/render-sample'
import {
  arabicDay,
  at,
  coverageOf,
  everyBlock,
  onSite,
  paragraphs,
  sampleDay,
  samplePicture,
  sampleUpdate,
  sampleUpdates,
} from '../../support/sample-coverage'
import { listedOn, onSampleSite, sampleSite } from '../../support/sample-site'

const url = 'https://news.example/2024/03/12/eastmouth-spring-tide/'
const vocabulary = readVocabulary()

const notice = {
  id: correctionId('n'),
  kind: 'correction',
  at: at(13),
  text: 'It was eleven.',
  place: 'entry',
} as const
const gone = sampleUpdate({
  id: entryId('gone'),
  stamp: at(10),
  state: 'withdrawn',
  withdrawnAt: at(11),
  withdrawnReason: 'Wrong gauge.',
})
const wordless = sampleUpdate({
  id: entryId('picture'),
  stamp: at(12),
  body: makeBody([
    makeImage({ file: samplePicture, source: '', caption: '', credit: '', alt: 'The gate' }),
  ]),
})
const fullSite = {
  ...sampleSite,
  design: {
    ...plainDesign,
    tagline: 'News from the coast',
    logo: samplePicture,
    publisher: { name: 'Courier Press', email: 'desk@news.example', securityContact: '' },
    pages: (
      ['about', 'corrections-policy', 'ethics-policy', 'ownership', 'contact', 'privacy'] as const
    ).map((role) => ({ slug: role, title: role, markdown: '', role })),
  },
}
const days: readonly (readonly [string, Coverage])[] = [
  ['a full day', sampleDay],
  ['a day in Arabic', arabicDay],
  ['a story', coverageOf({}, [], { kind: 'story' })],
  ['a day without an update', coverageOf({}, [])],
  ['an ended day', coverageOf({}, sampleUpdates, { state: 'ended', endedAt: at(22) })],
  ['nothing around the text', coverageOf({ lead: null, authors: [], tags: [], section: '' }, [])],
  ['an update that is only a picture', coverageOf({}, [wordless, ...sampleUpdates])],
  [
    'a day that was set right',
    coverageOf({}, [gone, ...sampleUpdates.map((one) => ({ ...one, corrections: [notice] }))], {
      corrections: [notice],
    }),
  ],
]

function article(coverage: Coverage): SiteArticle {
  return onSite(coverage, { seen: new Set([gone.id]) })
}

test.each(days)('%s is told in the words of schema.org, and by the rules', (_, coverage) => {
  const page = publicCoverage(article(coverage))
  const on = onSampleSite([], { site: fullSite })
  const all = [
    ...articlePageData(page, fullSite),
    ...page.updates.flatMap((update) => updatePageData(update, { page, site: fullSite })),
    ...frontPageData(on),
    ...listPageData([listedOn(article(coverage))], { page: { name: 'Coast', url }, on }),
  ]

  for (const data of all) {
    expect(againstVocabulary(data, { vocabulary })).toEqual([])
    expect(checkData(data).filter(({ kind }) => kind !== 'wanted')).toEqual([])
  }
})

test('the vocabulary refuses what it does not have', () => {
  const data = {
    '@type': 'BlogPosting',
    coverageStartTime: '2024-03-12T12:00:00Z',
    author: { '@type': 'WebSite', colour: 'red' },
    image: { '@type': 'Picture' },
  }

  expect(againstVocabulary(data, { vocabulary })).toEqual([
    'coverageStartTime: no field of BlogPosting',
    'author: no such value here',
    'author.colour: no field of WebSite',
    'image: no such value here',
    'image: Picture is no type',
  ])
})

test('the rules of the app know no type and no field that schema.org does not', () => {
  for (const [type, { fields, required, wanted }] of Object.entries(dataRules)) {
    expect(vocabulary.isType(type)).toBe(true)
    for (const field of [...Object.keys(fields), ...required, ...wanted]) {
      if (field === '@id') continue
      expect(Object.keys(fields), `${type}.${field}`).toContain(field)
      expect(vocabulary.valuesOf(type, field), `${type}.${field}`).toBeDefined()
    }
  }
})

test('the app notices what is wrong in structured data', () => {
  const wrong = {
    '@type': 'NewsArticle',
    headline: ' ',
    datePublished: '2024-03-12T12:00:00+00:00',
    dateModified: '2024-03-12T11:00:00+00:00',
    publisher: { '@type': 'NewsMediaOrganization', name: 'Courier', url: 'news.example' },
    image: [{ '@type': 'ImageObject', contentUrl: 'https://news.example/a.jpg' }],
    colour: 'red',
  }

  expect(checkData(wrong)).toEqual([
    { at: 'headline', kind: 'no-value' },
    { at: 'publisher.url', kind: 'no-value' },
    { at: 'publisher.logo', kind: 'wanted' },
    { at: 'image[0].creditText', kind: 'wanted' },
    { at: 'colour', kind: 'no-field' },
    { at: 'author', kind: 'missing' },
    { at: 'dateModified', kind: 'out-of-order' },
  ])
})

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
      url: `${url}u/one/`,
      headline: 'The gate is down.',
      datePublished: '2024-03-12T12:54:00+00:00',
      dateModified: '2024-03-12T13:02:00+00:00',
      articleBody: 'The gate is down. It took eleven people.',
    },
  ])
})

test('an update’s own page tells the same update, and which coverage it is part of', () => {
  const page = publicCoverage(onSite(sampleDay))
  const update = page.posted[1] ?? sampleUpdate({ stamp: at(9) })
  const [data, crumbs] = updatePageData(update, { page, site: sampleSite })

  expect(data).toMatchObject({
    '@type': 'BlogPosting',
    '@id': `${url}#u-${update.id}`,
    mainEntityOfPage: `${url}u/${update.id}/`,
    author: [{ '@type': 'Person', name: 'Tom Reyes' }],
    isPartOf: { '@id': `${url}#article`, headline: page.headline },
  })
  expect(crumbs?.itemListElement).toMatchObject([
    { position: 1, item: { '@id': 'https://news.example/' } },
    { position: 2 },
    { position: 3, item: { '@id': url } },
    { position: 4, item: { '@id': `${url}u/${update.id}/` } },
  ])
})

test('a day of a thousand updates names every one, and weighs what a phone can load', () => {
  const updates = Array.from({ length: 1_000 }, (_, index) =>
    sampleUpdate({
      id: entryId(`m${String(index)}`),
      stamp: at(0) + index * 60_000,
      headline: `Reading number ${String(index)} at the outer gate of the harbour`,
      flags: noFlags,
      body: everyBlock,
    }),
  )
  const page = publicCoverage(onSite(coverageOf({}, updates)))
  const [data] = articlePageData(page, sampleSite)
  const told = data?.liveBlogUpdate as unknown as readonly Readonly<Record<string, unknown>>[]

  expect(new Set(told.map((each) => each['@id'])).size).toBe(1_000)
  expect(told.filter(({ articleBody }) => articleBody !== undefined)).toHaveLength(50)
  expect(told.every(({ headline, datePublished }) => headline !== '' && datePublished !== '')).toBe(
    true,
  )
  expect(JSON.stringify(data).length).toBeLessThan(500_000)
})

test('the newsroom’s policies are told where it has written them', () => {
  const [data] = articlePageData(publicCoverage(onSite(sampleDay)), fullSite)

  expect(data?.publisher).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': 'https://news.example/#publisher',
    name: 'Courier Press',
    url: 'https://news.example/',
    logo: expect.objectContaining({ '@type': 'ImageObject', width: '1600 px' }),
    publishingPrinciples: 'https://news.example/about/',
    correctionsPolicy: 'https://news.example/corrections-policy/',
    ethicsPolicy: 'https://news.example/ethics-policy/',
    ownershipFundingInfo: 'https://news.example/ownership/',
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'newsroom',
      email: 'desk@news.example',
      url: 'https://news.example/contact/',
    },
  })
})

test('a policy is told where it stands, also where the site has a list of that name', () => {
  const policy = { slug: 'corrections', title: 'How we correct', markdown: 'At once.' }
  const pages = [{ ...policy, role: 'corrections-policy' as const }]
  const site = { ...fullSite, design: { ...fullSite.design, pages } }

  const [data] = articlePageData(publicCoverage(onSite(sampleDay)), site)

  expect(data?.publisher).toMatchObject({
    correctionsPolicy: 'https://news.example/corrections-page/',
  })
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

test('a picture that stands twice is told once, with the words of its first place', () => {
  const again = makeImage({ file: samplePicture, source: '', caption: '', credit: 'X', alt: 'A' })
  const { body, ...day } = coverageOf({}, [])
  const data = structuredDataOf(
    pageOf({ ...day, body: { ...body, body: makeBody([again, again]) } }),
  )

  expect(data.image).toEqual([expect.objectContaining({ creditText: 'Mara Linde/Coast Pictures' })])
})

test('a story is a news article, without updates', () => {
  const data = structuredDataOf(pageOf(coverageOf({}, [], { kind: 'story' })))

  expect(data['@type']).toBe('NewsArticle')
  expect(data).not.toHaveProperty('liveBlogUpdate')
  expect(data.articleBody).toContain('eleven thousand sandbags')
})
