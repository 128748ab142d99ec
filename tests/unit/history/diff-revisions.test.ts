import { describe, expect, test } from 'vitest'
import { emptyBody } from '../../../shared/document/make-body'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import { correctionId, mediaId } from '../../../shared/ids'
import type { ArticleFields } from '../../../shared/model/article'
import type { FieldsRevision, UpdateRevision } from '../../../shared/model/revision'
import { longDay } from '../../../shared/model/stamp'
import { noFlags } from '../../../shared/model/update'
import { paragraphs } from '../../support/sample-coverage'

const fields: ArticleFields = {
  headline: 'Storm closes the harbour',
  standfirst: 'Nobody was hurt.',
  slug: 'storm',
  section: 'Islands',
  tags: ['storm', 'ferries'],
  authors: [{ name: 'Ann' }],
  language: 'en',
  zone: 'Europe/London',
  stampTemplate: 'UPDATE {HHmm} GMT',
  day: '2024-03-12',
  lead: {
    file: { id: mediaId('ab12cd34ef'.repeat(6)), type: 'image/jpeg', width: 1600, height: 1000 },
    caption: 'The quay at noon',
    credit: 'Ben',
    alt: 'Waves over a wall',
  },
  map: { file: null, credit: 'Harbour office', alt: 'A chart' },
  previousDay: { label: 'Monday’s Coverage', title: 'Calm', url: 'https://example.org/calm' },
  importedOpening: null,
  changeLog: false,
  nextDay: null,
  series: null,
  embargo: null,
}
const page: FieldsRevision = {
  kind: 'fields',
  articleKind: 'live',
  state: 'draft',
  fields,
  corrections: [],
}

const update: UpdateRevision = {
  kind: 'update',
  state: 'posted',
  stamp: Date.UTC(2024, 6, 12, 12, 54),
  stampAsWritten: null,
  headline: 'First ferry back',
  authors: [{ name: 'Ann', url: 'https://example.org/ann' }],
  flags: noFlags,
  status: null,
  withdrawnReason: '',
  body: paragraphs('The first ferry since Monday has left.'),
  corrections: [],
}

const change = (after: Partial<ArticleFields>) =>
  diffRevisions(page, { ...page, fields: { ...fields, ...after } }, fields)

describe('the fields of a page', () => {
  const { lead, map, previousDay } = fields

  test.each<[string, Partial<ArticleFields>, string, string]>([
    [
      'Headline',
      { headline: 'Storm shuts the harbour' },
      fields.headline,
      'Storm shuts the harbour',
    ],
    ['Standfirst', { standfirst: '' }, 'Nobody was hurt.', ''],
    ['Address', { slug: 'the-storm' }, 'storm', 'the-storm'],
    ['Section', { section: 'World' }, 'Islands', 'World'],
    ['Tags', { tags: ['storm, ferries'] }, 'storm, ferries', '“storm, ferries”'],
    ['Authors', { authors: [{ name: 'Ann' }, { name: 'Ben' }] }, 'Ann', 'Ann, Ben'],
    ['Zone', { zone: 'Europe/Kyiv' }, 'Europe/London', 'Europe/Kyiv'],
    ['Language', { language: 'ar' }, 'en', 'ar'],
    ['Label of updates', { stampTemplate: '{HH:mm}' }, 'UPDATE {HHmm} GMT', '{HH:mm}'],
    ['Day', { day: '2024-03-13' }, longDay('2024-03-12', 'en'), longDay('2024-03-13', 'en')],
    [
      'Picture',
      { lead: lead && { ...lead, file: null } },
      'JPEG, 1600 × 1000, ab12cd34',
      'without a file',
    ],
    [
      'Caption',
      { lead: lead && { ...lead, caption: 'The quay at one' } },
      'The quay at noon',
      'The quay at one',
    ],
    ['Credit', { lead: lead && { ...lead, credit: 'Cleo' } }, 'Ben', 'Cleo'],
    ['Alt text', { lead: lead && { ...lead, alt: 'Waves' } }, 'Waves over a wall', 'Waves'],
    ['Map credit', { map: map && { ...map, credit: 'Navy' } }, 'Harbour office', 'Navy'],
    ['Map in words', { map: map && { ...map, alt: '' } }, 'A chart', ''],
    [
      'Previous day’s label',
      { previousDay: previousDay && { ...previousDay, label: 'Day 1' } },
      'Monday’s Coverage',
      'Day 1',
    ],
    [
      'Previous day’s title',
      { previousDay: previousDay && { ...previousDay, title: 'Wind' } },
      'Calm',
      'Wind',
    ],
    [
      'Previous day’s address',
      { previousDay: previousDay && { ...previousDay, url: '' } },
      'https://example.org/calm',
      '',
    ],
    [
      'Opening of the plain text',
      { importedOpening: [{ kind: 'previous-day' }] },
      '',
      'previous day',
    ],
  ])('%s is told with its old and its new value', (field, after, was, is) => {
    const { fields: changes, blocks } = change(after)

    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      [field, was, is],
    ])
    expect(blocks.every(({ kind }) => kind === 'same')).toBe(true)
  })

  test('the state of the page is one of them', () => {
    const { fields: changes } = diffRevisions(page, { ...page, state: 'ended' }, fields)

    expect(changes).toMatchObject([{ field: 'State', before: 'draft', after: 'ended' }])
  })

  test('a headline is compared word by word, and its words are counted', () => {
    const { fields: changes, added, removed } = change({ headline: 'Storm shuts the old harbour' })

    expect(changes[0]?.pieces).toEqual([
      { kind: 'same', text: 'Storm ' },
      { kind: 'removed', text: 'closes' },
      { kind: 'added', text: 'shuts' },
      { kind: 'same', text: ' the ' },
      { kind: 'added', text: 'old ' },
      { kind: 'same', text: 'harbour' },
    ])
    expect({ added, removed }).toEqual({ added: 2, removed: 1 })
  })

  test('an address is replaced whole, and is no word that anybody wrote', () => {
    const { fields: changes, added, removed } = change({ slug: 'storm-two' })

    expect(changes[0]?.pieces).toEqual([
      { kind: 'removed', text: 'storm' },
      { kind: 'added', text: 'storm-two' },
    ])
    expect({ added, removed }).toEqual({ added: 0, removed: 0 })
  })

  test('a picture taken off the page is told with all its words', () => {
    const { fields: changes } = change({ lead: null })

    expect(changes.map(({ field }) => field)).toEqual(['Picture', 'Caption', 'Credit', 'Alt text'])
  })
})

describe('the fields of an update', () => {
  const changeOf = (after: Partial<UpdateRevision>) =>
    diffRevisions(update, { ...update, ...after }, fields)

  test('a stamp is told as its label says it, with the exact time and day', () => {
    const { fields: changes } = changeOf({ stamp: Date.UTC(2024, 6, 13, 0, 10) })

    // A label that says GMT is GMT in July too, whatever the clocks of the house show.
    expect(changes).toMatchObject([
      {
        field: 'Stamp',
        before: `UPDATE 1254 GMT (12:54 GMT, ${longDay('2024-07-12', 'en')})`,
        after: `UPDATE 0010 GMT (00:10 GMT, ${longDay('2024-07-13', 'en')})`,
      },
    ])
  })

  test('two stamps within one minute are told apart', () => {
    const { fields: changes } = changeOf({ stamp: update.stamp + 3_000 })

    expect(changes[0]?.after).toContain('UPDATE 1254 GMT (12:54:03 GMT, ')
  })

  test('flags, authors, headline and the reason for withdrawing are told, in this order', () => {
    const { fields: changes } = changeOf({
      headline: '',
      state: 'withdrawn',
      withdrawnReason: 'It was another ferry.',
      authors: [],
      flags: { pinned: true, keyEvent: true, summary: true },
      status: null,
    })

    expect(changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`)).toEqual([
      'Headline: First ferry back → ',
      'State: posted → withdrawn',
      'Reason for withdrawing:  → It was another ferry.',
      'Authors: Ann (https://example.org/ann) → ',
      'Pinned:  → yes',
      'Key event:  → yes',
      'Summary:  → yes',
    ])
  })

  test('its text is compared beside its fields, and all words are counted', () => {
    const {
      fields: changes,
      blocks,
      added,
      removed,
    } = changeOf({
      headline: 'First ferry is back',
      body: paragraphs('The second ferry since Monday has left.', 'It is full.'),
    })

    expect(changes).toHaveLength(1)
    expect(blocks.map(({ kind }) => kind)).toEqual(['changed', 'added'])
    expect({ added, removed }).toEqual({ added: 5, removed: 1 })
  })
})

test('a notice that readers find elsewhere from now on is a change', () => {
  const text = 'The time was wrong.'
  const notice = { id: correctionId('n'), kind: 'correction', at: 0, text } as const
  const before: UpdateRevision = { ...update, corrections: [{ ...notice, place: 'entry' }] }
  const after: UpdateRevision = { ...update, corrections: [{ ...notice, place: 'top' }] }

  expect(diffRevisions(before, after, fields).fields).toMatchObject([
    {
      before: 'Correction: The time was wrong.',
      after: 'Correction · On top of the page: The time was wrong.',
    },
  ])
})

test('two equal revisions have no change', () => {
  for (const revision of [
    page,
    update,
    { kind: 'body', body: emptyBody, corrections: [] } as const,
  ]) {
    const { fields: changes, blocks, ...size } = diffRevisions(revision, revision, fields)

    expect(changes).toEqual([])
    expect(blocks.every(({ kind }) => kind === 'same')).toBe(true)
    expect(size).toEqual({ added: 0, removed: 0 })
  }
})
