import { describe, expect, test } from 'vitest'
import { readLiveText } from '../../../shared/interchange/live-text/read-live-text'
import { splitCredit } from '../../../shared/interchange/live-text/opening'
import { coverageOf, readingOf, thereAndBack } from '../../support/read-coverage'

const kinds = (text: string, zone?: string) => readingOf(text, zone).unsure.map(({ kind }) => kind)
const stamps = (text: string, zone = 'UTC') =>
  coverageOf(text, { zone })
    .updates.map(({ stamp }) => new Date(stamp).toISOString().slice(0, 16))
    .reverse()
const page = (...labels: readonly string[]) =>
  [...labels.map((label, n) => `${label}\n\nNews ${String(n)}.`), 'ORIGINAL ENTRY: Text.'].join(
    '\n\n\n',
  )

describe('the line under the picture', () => {
  test.each([
    [
      'Mr X (R) with Ms Y, May 2023 (A. Name/Agency)',
      'Mr X (R) with Ms Y, May 2023',
      'A. Name/Agency',
    ],
    ['A bridge (Agency (pool))', 'A bridge', 'Agency (pool)'],
    ['(Agency)', '', 'Agency'],
  ])('%s: the credit is the last parenthesis', (line, caption, credit) => {
    expect(splitCredit(line)).toEqual({ caption, credit })
  })

  test.each([
    'No credit here',
    'Ends (R) within',
    'Half open)',
    'Glued(Agency)',
    'Empty ()',
    'Wide ( A )',
  ])('%s: has no credit', (line) => {
    expect(splitCredit(line)).toBeNull()
  })
})

describe('what stands above the updates', () => {
  test('a first line without a credit is taken for the headline, the next ones for the standfirst', () => {
    const { opening, unsure } = readingOf(
      `Day 3\n\nFirst.\n\nSecond.\n\n${page('UPDATE 1000 GMT:')}`,
    )

    expect(opening).toMatchObject({ headline: 'Day 3', standfirst: 'First.\n\nSecond.' })
    expect(unsure).toMatchObject([{ kind: 'headline-guessed', line: 1 }])
  })

  test('a caption below headline and standfirst is a caption', () => {
    const { opening } = readingOf(
      `Day 3\n\nSo far.\n\nA port (Agency)\n\n${page('UPDATE 1000 GMT:')}`,
    )

    expect(opening).toMatchObject({ headline: 'Day 3', standfirst: 'So far.', credit: 'Agency' })
  })

  test.each(['Tuesday’s Coverage', "Tuesday's Coverage", 'Our Earlier Coverage'])(
    '“%s:” is the day before',
    (label) => {
      const text = `A port (Agency)\n\n${label}: It Began\n\n${page('UPDATE 1000 GMT:')}`

      expect(readingOf(text).opening.previousDay).toEqual({ label, title: 'It Began' })
    },
  )

  test('a line nobody knows is kept and said', () => {
    const text = `A port (Agency)\n\nSee also page 3\n\n${page('UPDATE 1000 GMT:')}`

    expect(readingOf(text).unsure).toMatchObject([{ kind: 'opening-line-kept', line: 3 }])
    expect(coverageOf(text).fields.importedOpening).toContainEqual({
      kind: 'kept',
      text: 'See also page 3',
    })
  })

  test('a given headline does not push the text’s own first line out', () => {
    const text = `Day 3\n\n\n${page('UPDATE 1000 GMT:')}`

    expect(coverageOf(text, { headline: 'Ours' }).fields.headline).toBe('Ours')
    expect(thereAndBack(text, { headline: 'Ours' })).toBe(text)
    expect(coverageOf(text).fields.headline).toBe('Day 3')
  })
})

describe('labels of updates', () => {
  test.each([
    ['UPDATE 1254 GMT:', 'UPDATE {HHmm} GMT'],
    ['UPDATE 12:54 GMT:', 'UPDATE {HH:mm} GMT'],
    ['Update 1254 UTC:', 'Update {HHmm} UTC'],
    ['UPDATE 1254:', 'UPDATE {HHmm}'],
    ['Update 12:54:', 'Update {HH:mm}'],
    ['UPDATE 1254 GMT', 'UPDATE {HHmm} GMT'],
  ])('%s is 12:54, and the template of the page', (label, template) => {
    const text = page(label)

    expect(stamps(text)).toEqual(['2023-05-24T12:54'])
    expect(coverageOf(text)).toMatchObject({ fields: { stampTemplate: template } })
    expect(thereAndBack(text)).toBe(text)
  })

  test.each([
    ['UPDATE 904 GMT:', '09:04'],
    ['UPDATE 9.04 GMT:', '09:04'],
    ['UPDATE 1:54 PM GMT:', '13:54'],
    ['UPDATE 12:10 am GMT:', '00:10'],
  ])('%s is %s, and keeps its own label', (label, time) => {
    const text = page(label)

    expect(stamps(text)).toEqual([`2023-05-24T${time}`])
    expect(coverageOf(text).updates[0]?.stampAsWritten).toBe(label.slice(0, -1))
    expect(thereAndBack(text)).toBe(text)
  })

  test('the form most labels have becomes the template, the others are kept as written', () => {
    const text = page('UPDATE 12:54 GMT:', 'UPDATE 1248 GMT:', 'UPDATE 0904 GMT:')

    expect(coverageOf(text).updates.map(({ stampAsWritten }) => stampAsWritten)).toEqual([
      null,
      null,
      'UPDATE 12:54 GMT',
    ])
    expect(thereAndBack(text)).toBe(text)
  })

  test('the text may follow on the line of the label', () => {
    expect(readingOf('UPDATE 1254 GMT: He said\nso.\n\nMore.').updates[0]?.blocks).toEqual([
      { line: 1, text: 'He said\nso.' },
      { line: 4, text: 'More.' },
    ])
  })

  test.each([
    'Update 2023: what we know',
    'UPDATE 3: more',
    'UPDATED 1254 GMT - more',
    'An UPDATE 1254 GMT:',
  ])('“%s” is text', (line) => {
    expect(readingOf(`UPDATE 0600 GMT:\n\n${line}`).updates).toHaveLength(1)
  })

  test('a line that only looks like a label is pointed out', () => {
    expect(
      kinds(`${page('UPDATE 0600 GMT:')}\n\nUPDATE 1254 GMT – more\n\nOriginal entry - x`),
    ).toEqual(['label-not-recognised', 'label-not-recognised'])
  })
})

describe('zones', () => {
  test('GMT is UTC in summer too, wherever the house stands', () => {
    expect(stamps(page('UPDATE 1254 GMT:'), 'Europe/London')).toEqual(['2023-05-24T12:54'])
  })

  test('a label the house speaks is in the house zone', () => {
    const text = page('UPDATE 1254 BST:')

    expect(stamps(text, 'Europe/London')).toEqual(['2023-05-24T11:54'])
    expect(coverageOf(text, { zone: 'Europe/London' }).fields.stampTemplate).toBe(
      'UPDATE {HHmm} {zone}',
    )
    expect(kinds(text, 'Europe/London')).toEqual(['zone-label'])
  })

  test('a label of elsewhere is read by the table, and new updates do not carry it', () => {
    const text = page('UPDATE 1254 EST:')
    const { fields, updates } = coverageOf(text, { zone: 'UTC', day: '2023-01-10' })

    expect(new Date(updates[0]?.stamp ?? 0).toISOString()).toContain('T17:54')
    expect(updates[0]?.stampAsWritten).toBe('UPDATE 1254 EST')
    expect(fields.stampTemplate).toBe('UPDATE {HHmm} {zone}')
    expect(thereAndBack(text)).toBe(text)
  })

  test('a label nobody knows, and none at all, are read in the house zone, and that is said', () => {
    expect(stamps(page('UPDATE 1254 XYZ:'), 'Asia/Tokyo')).toEqual(['2023-05-24T03:54'])
    expect(kinds(page('UPDATE 1254 XYZ:'), 'Asia/Tokyo')).toEqual(['zone-label'])
    expect(kinds(page('UPDATE 1254:'), 'Asia/Tokyo')).toEqual(['no-zone-label'])
  })

  test('a page says GMT in small letters, and its new updates are still in GMT', () => {
    const text = page('UPDATE 1254 gmt:')

    expect(coverageOf(text, { zone: 'Asia/Tokyo' }).fields.stampTemplate).toBe('UPDATE {HHmm} GMT')
    expect(thereAndBack(text, { zone: 'Asia/Tokyo' })).toBe(text)
  })
})

describe('times and days', () => {
  test('0010 above 2350 belongs to the next day, and that is said', () => {
    const text = page(
      'UPDATE 0130 GMT:',
      'UPDATE 0010 GMT:',
      'UPDATE 2350 GMT:',
      'UPDATE 1800 GMT:',
    )

    expect(stamps(text)).toEqual([
      '2023-05-25T01:30',
      '2023-05-25T00:10',
      '2023-05-24T23:50',
      '2023-05-24T18:00',
    ])
    expect(kinds(text)).toEqual(['past-midnight'])
    expect(thereAndBack(text)).toBe(text)
  })

  test('a small step back is out of order: it keeps its day, and that is said', () => {
    const text = page('UPDATE 1200 GMT:', 'UPDATE 0900 GMT:', 'UPDATE 1000 GMT:')

    expect(stamps(text)).toEqual(['2023-05-24T12:00', '2023-05-24T09:00', '2023-05-24T10:00'])
    expect(readingOf(text).unsure).toMatchObject([{ kind: 'out-of-order', line: 6 }])
  })

  test('two updates of one minute keep their order', () => {
    const text = page('UPDATE 1000 GMT:', 'UPDATE 1000 GMT:', 'UPDATE 0900 GMT:')

    expect(kinds(text)).toEqual(['same-time'])
    expect(thereAndBack(text)).toBe(text)
  })

  test('a page that stands oldest first is turned around', () => {
    const text = page(
      'UPDATE 0800 GMT:',
      'UPDATE 0900 GMT:',
      'UPDATE 1000 GMT:',
      'UPDATE 1100 GMT:',
    )

    expect(readingOf(text).updates.map(({ time }) => time?.hour)).toEqual([11, 10, 9, 8])
    expect(kinds(text)).toEqual(['oldest-first'])
  })

  test('an impossible time stays an update of its own, next to the one below it', () => {
    const text = page('UPDATE 1200 GMT:', 'UPDATE 2561 GMT:', 'UPDATE 0900 GMT:')
    const { updates } = coverageOf(text)

    expect(updates[1]).toMatchObject({
      stamp: updates[0]?.stamp,
      stampAsWritten: 'UPDATE 2561 GMT',
    })
    expect(readingOf(text).unsure).toMatchObject([{ kind: 'impossible-time', line: 6 }])
    expect(thereAndBack(text)).toBe(text)
  })

  test('an impossible time with none below it stands at the beginning of the day', () => {
    expect(stamps(page('UPDATE 1000 GMT:', 'UPDATE 9999 GMT:'))).toEqual([
      '2023-05-24T10:00',
      '2023-05-24T00:00',
    ])
  })
})

describe('the original entry', () => {
  test('its text may stand on the line of the label or below it', () => {
    expect(readingOf('UPDATE 1000 GMT:\n\nA.\n\nORIGINAL ENTRY:\n\nB.').body).toEqual([
      { line: 7, text: 'B.' },
    ])
  })

  test('where it is missing, or empty, that is said, and export does not make one up', () => {
    const missing = 'UPDATE 1000 GMT:\n\nA.'
    const empty = 'UPDATE 1000 GMT:\n\nA.\n\n\nORIGINAL ENTRY:'

    expect(kinds(missing)).toEqual(['no-original-entry'])
    expect(thereAndBack(missing)).toBe(missing)
    expect(kinds(empty)).toEqual(['empty-original-entry'])
    expect(thereAndBack(empty)).toBe(empty)
  })

  test('a second one is added to the first, with its words', () => {
    const text = 'UPDATE 1000 GMT:\n\nA.\n\n\nORIGINAL ENTRY: B.\n\nORIGINAL ENTRY: C.'

    expect(kinds(text)).toEqual(['second-original-entry'])
    expect(thereAndBack(text)).toBe(text)
  })

  test('an update below it is an update', () => {
    const text = `${page('UPDATE 1000 GMT:', 'UPDATE 0600 GMT:')}\n\nUPDATE 2100 GMT:\n\nLate.`

    expect(stamps(text)).toEqual(['2023-05-24T21:00', '2023-05-24T10:00', '2023-05-24T06:00'])
    expect(kinds(text)).toEqual(['update-after-original-entry'])
  })

  test('a page without updates yet is a live page', () => {
    expect(readingOf('ORIGINAL ENTRY: Text.')).toMatchObject({ kind: 'live', updates: [] })
    expect(thereAndBack('ORIGINAL ENTRY: Text.')).toBe('ORIGINAL ENTRY: Text.')
  })
})

describe('a text without a time', () => {
  test('is a story, and says that no update was found', () => {
    const text = 'A port (Agency)\n\nMap: Institute\n\nFirst.\n\nMap: not this one\n\nLast'

    expect(readingOf(text)).toMatchObject({
      kind: 'story',
      opening: { caption: 'A port', credit: 'Agency', map: 'Institute' },
      body: [{ text: 'First.' }, { text: 'Map: not this one' }, { text: 'Last' }],
      unsure: [{ kind: 'no-updates' }],
    })
  })

  test('has no headline of its own: its first line is text', () => {
    expect(readingOf('A line\n\nAnother').body).toHaveLength(2)
  })
})

describe('what cannot be read', () => {
  test.each(['', ' \n\t\u00a0\n', '\uFEFF'])('an empty text: %j', (text) => {
    expect(readLiveText(text)).toMatchObject({ ok: false, error: { kind: 'empty-file' } })
  })

  test('more than any page', () => {
    expect(readLiveText('x'.repeat(16_000_001))).toMatchObject({ error: { kind: 'too-large' } })
  })
})
