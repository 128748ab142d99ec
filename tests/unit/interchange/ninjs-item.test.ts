import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBody } from '../../../shared/document/make-body'
import { renderBody } from '../../../shared/document/render-body'
import { articleId, entryId, mediaId } from '../../../shared/ids'
import { readHtml } from '../../../shared/interchange/html/read-html'
import { keepTheirs } from '../../../shared/interchange/ninjs/keep-theirs'
import { ninjsItem } from '../../../shared/interchange/ninjs/ninjs-item'
import { readItem } from '../../../shared/interchange/ninjs/read-item'
import { writeItem, type ItemToWrite } from '../../../shared/interchange/ninjs/write-item'
import { publicCoverage } from '../../../shared/publish/public-coverage'
import type {
  RemoteContent,
  RemoteLead,
  RemotePart,
} from '../../../shared/publish/remote/remote-content'
import { remoteContent } from '../../../shared/publish/remote/remote-content-of'
import { complaintsOfNinjs } from '../../support/ninjs/check-ninjs'
import {
  at,
  coverageOf,
  onSite,
  samplePicture,
  sampleUpdate,
  sampleUpdates,
} from '../../support/sample-coverage'
import { picturesThere } from '../../../shared/publish/remote/pictures-there'
import { anyBody } from '../document/body-arbitrary'

const words = fc.constantFrom(
  '',
  'Kyiv',
  '<b>"R&D"</b>',
  ' edge ',
  'two\nlines',
  '“quoted”',
  'عربي',
)
const body = anyBody.map((one) => readHtml(renderBody(one, picturesThere).markup).body)
const leadWords = { caption: words, credit: words, alt: words }
const lead: fc.Arbitrary<RemoteLead> = fc.oneof(
  fc.record({
    file: fc.constant(samplePicture),
    url: fc.constant('https://news.example/media/a.jpg'),
    ...leadWords,
  }),
  fc.record({ file: fc.constant(null), url: fc.constant(''), ...leadWords }),
)
const part = (key: fc.Arbitrary<RemotePart['key']>): fc.Arbitrary<RemotePart> =>
  fc.record({
    key,
    stamp: fc.option(fc.integer({ min: -1e12, max: 4e12 })),
    label: words,
    mark: words,
    headline: words,
    byline: words,
    body: fc.oneof(body, fc.constant(emptyBody)),
    notes: fc.array(
      words.filter((note) => note !== ''),
      { maxLength: 2 },
    ),
    unread: fc.constant([]),
  })
const keys = fc.constantFrom<RemotePart['key']>(
  'head',
  'body',
  'foot',
  'foreign',
  entryId('u1'),
  entryId('u2'),
)
const anyContent: fc.Arbitrary<RemoteContent> = fc.record({
  headline: words,
  standfirst: words,
  section: words,
  tags: fc.array(words, { maxLength: 3 }),
  authors: fc.array(words, { maxLength: 3 }),
  lead: fc.option(lead),
  parts: fc.array(part(keys), { maxLength: 4 }),
})

function toWrite(content: RemoteContent, changes: Partial<ItemToWrite> = {}): ItemToWrite {
  return {
    articleId: articleId('a1'),
    kind: 'live',
    slug: 'high-water',
    language: 'en',
    content,
    pictureUrl: () => undefined,
    publishedAt: at(12),
    state: 'public',
    ...changes,
  }
}

const withdrawn = sampleUpdate({
  stamp: at(10),
  state: 'withdrawn',
  withdrawnAt: at(10, 20),
  withdrawnReason: 'It was another quay.',
})
const sample = remoteContent(
  publicCoverage(
    onSite(coverageOf({}, [...sampleUpdates, withdrawn]), { seen: new Set([withdrawn.id]) }),
  ),
)

test('what is read is what was written, whatever it is', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const sent: unknown = JSON.parse(JSON.stringify(writeItem(toWrite(content))))

      expect(readItem(ninjsItem.parse(sent))).toEqual(content)
    }),
    { numRuns: 300 },
  )
})

test('every item is ninjs 3.1 by the standard’s own schema', () => {
  fc.assert(
    fc.property(anyContent, fc.constantFrom('draft', 'scheduled', 'public'), (content, state) => {
      const item: unknown = JSON.parse(JSON.stringify(writeItem(toWrite(content, { state }))))

      expect(complaintsOfNinjs(item)).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(complaintsOfNinjs({ uri: 'urn:a:1', headline: 'of ninjs 1' })).not.toEqual([])
})

describe('an item', () => {
  test('has one association for each update, told by its id and dated by its stamp', () => {
    const { associations = [] } = writeItem(toWrite(sample))
    const updates = associations.filter(({ rel }) => rel === 'update')

    expect(updates.map(({ name }) => name)).toEqual(
      sample.parts.map(({ key }) => key).filter((key) => !['head', 'body', 'foot'].includes(key)),
    )
    expect(updates.every((each) => 'firstCreated' in each)).toBe(true)
  })

  test('keeps a withdrawn update as its note, cancelled', () => {
    const parts = writeItem(toWrite(sample)).associations ?? []
    const tombstone = parts.find((each) => 'pubStatus' in each && each.pubStatus === 'canceled')

    expect(tombstone).toMatchObject({ rel: 'update', descriptions: [{ role: 'note' }] })
    expect(tombstone).not.toHaveProperty('bodies')
  })

  test('keeps the picture’s credit apart from its caption', () => {
    const picture = { ...samplePicture, id: mediaId('ab'.repeat(32)) }
    const content = {
      ...sample,
      lead: { file: picture, url: '', caption: 'The quay', credit: 'A. Reed/EPA', alt: 'A quay' },
    }

    const item = writeItem(toWrite(content, { pictureUrl: () => 'https://news.example/m/1' }))

    expect(item.associations?.[0]).toMatchObject({
      by: 'A. Reed/EPA',
      descriptions: [
        { role: 'caption', value: 'The quay' },
        { role: 'alt', value: 'A quay' },
      ],
      renditions: [{ href: 'https://news.example/m/1', width: 1600 }],
    })
  })

  test('is embargoed until its time when scheduled, and withheld while a draft', () => {
    expect(writeItem(toWrite(sample, { state: 'scheduled' }))).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: '2024-03-12T12:00:00.000Z',
    })
    expect(writeItem(toWrite(sample, { state: 'draft' })).pubStatus).toBe('withheld')
  })
})

describe('what people on the site put in', () => {
  const theirs = {
    ...writeItem(toWrite(sample)),
    usageTerms: 'Not for sale',
    subjects: [{ name: 'weather', rel: 'about' }],
    embargoedUntil: '2030-01-01T00:00:00Z',
  }

  test('stays when ours is written over it: terms, subjects of other kinds', () => {
    const item = keepTheirs(writeItem(toWrite({ ...sample, tags: ['flood'] })), theirs)

    expect(item['usageTerms']).toBe('Not for sale')
    expect(item['subjects']).toContainEqual({ name: 'weather', rel: 'about' })
    expect(item['subjects']).toContainEqual({ name: 'flood', rel: 'tag', creator: 'Dateline' })
    expect(item).not.toHaveProperty('embargoedUntil')
  })

  test('stays when ours is written over it: tags, a section and a picture we have none of', () => {
    const section = { name: 'Their section', rel: 'section' }
    const tag = { name: 'Theirs', rel: 'tag', uri: 'urn:x:theirs' }
    const lead = { rel: 'lead', name: 'lead', uri: 'urn:x:picture', type: 'picture' }
    const bare = writeItem(toWrite({ ...sample, section: '', tags: ['flood'], lead: null }))
    const ours = { ...lead, uri: 'urn:dateline:article:a1:lead' }
    const gone = { name: 'Taken back', rel: 'tag', creator: 'Dateline' }
    const subjects = [section, { name: 'FLOOD', rel: 'tag' }, gone, tag]
    const standing = { ...theirs, subjects }

    const item = keepTheirs(bare, { ...standing, associations: [lead] })
    const withoutOurs = keepTheirs(bare, { ...standing, uri: bare.uri, associations: [ours] })

    expect(item['subjects']).toEqual([
      { name: 'flood', rel: 'tag', creator: 'Dateline' },
      section,
      tag,
    ])
    expect(item['associations']).toEqual([lead, ...(bare.associations ?? [])])
    expect(withoutOurs['associations']).toEqual(bare.associations)
  })

  test('is found as foreign, with what of it no text of ours can hold', () => {
    const read = readItem(
      ninjsItem.parse({
        uri: 'urn:dateline:article:a1',
        headlines: [{ value: 'Untitled role' }],
        associations: [
          {
            name: 'poll',
            rel: 'sidebar',
            uri: 'urn:x:1',
            bodies: [{ value: '<p>Vote</p><iframe src="x"></iframe>' }],
          },
          { name: 'clip', uri: 'urn:x:2', type: 'video' },
        ],
      }),
    )

    expect(read.headline).toBe('Untitled role')
    expect(read.parts.map(({ key, unread }) => ({ key, unread }))).toEqual([
      { key: 'foreign', unread: ['iframe'] },
      { key: 'foreign', unread: ['video'] },
    ])
  })
})
