import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { guessDay } from '../../shared/interchange/live-text/guess-day'
import type { LiveTextReading } from '../../shared/interchange/live-text/live-text-reading'
import { coverageOf, readingOf, thereAndBack } from '../support/read-coverage'
import { realInput, realInputTest } from '../support/real-input'
import { sampleDay } from '../support/sample-day'

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** What was recognised, without a sentence of the text. */
function shape({ opening, updates, body, unsure, offers, ...rest }: LiveTextReading) {
  return {
    kind: rest.kind,
    template: rest.stampTemplate,
    zone: rest.zoneLabel,
    opening: opening.parts.map((part) => part.kind),
    caption: [opening.caption.length, hash(opening.caption)],
    credit: [opening.credit.length, hash(opening.credit)],
    map: hash(opening.map ?? ''),
    previousDay: hash(`${opening.previousDay?.label ?? ''}|${opening.previousDay?.title ?? ''}`),
    updates: updates.map(({ label, line, blocks }) => [label, line, blocks.length]),
    body: body.map((block) => block.line),
    unsure: unsure.map(({ kind, line }) => [kind, line]),
    offers: offers.map(({ id }) => id),
  }
}

const minute = (stamp: number) => new Date(stamp).toISOString().slice(0, 16)

describe('a real day of coverage', () => {
  realInputTest('is recognised in all its parts', () => {
    expect(shape(readingOf(realInput))).toEqual({
      kind: 'live',
      template: 'UPDATE {HHmm} GMT',
      zone: 'GMT',
      opening: ['caption', 'previous-day', 'map'],
      caption: [104, '164df9dd47a5'],
      credit: [25, '2904e6fdf698'],
      map: 'd527761e0e25',
      previousDay: '5b3b297f948a',
      updates: [
        ['UPDATE 1254 GMT', 10, 3],
        ['UPDATE 1248 GMT', 19, 4],
        ['UPDATE 0904 GMT', 30, 4],
        ['UPDATE 0832 GMT', 41, 5],
        ['UPDATE 0815 GMT', 54, 2],
        ['UPDATE 0731 GMT', 61, 5],
        ['UPDATE 0618 GMT', 74, 7],
      ],
      body: [91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111],
      unsure: [
        ['slip', 65],
        ['slip', 82],
      ],
      offers: ['quote-34', 'related-link-95'],
    })
  })

  realInputTest('is given back byte for byte, whatever headline, zone and offers are chosen', () => {
    expect(thereAndBack(realInput)).toBe(realInput)
    expect(
      thereAndBack(realInput, {
        headline: 'A headline of ours',
        zone: 'America/New_York',
        offers: ['quote-34', 'related-link-95'],
      }),
    ).toBe(realInput)
  })

  realInputTest('has times in UTC, though the house stands elsewhere', () => {
    const { updates } = coverageOf(realInput, { zone: 'Asia/Tokyo' })

    expect(updates.map(({ stamp }) => minute(stamp))).toEqual(
      ['06:18', '07:31', '08:15', '08:32', '09:04', '12:48', '12:54'].map((t) => `2023-05-24T${t}`),
    )
    expect(updates.every(({ stampAsWritten }) => stampAsWritten === null)).toBe(true)
  })

  realInputTest('tells its day by the date of its caption and by the day before', () => {
    expect(guessDay(readingOf(realInput), '2026-11-23')?.day).toBe('2023-05-24')
  })
})

describe('our own day of coverage', () => {
  test('has the same traps, and passes them', () => {
    expect(shape(readingOf(sampleDay))).toMatchObject({
      kind: 'live',
      opening: ['caption', 'previous-day', 'map'],
      updates: [1318, 1154, 1032, 915, 826, 610].map((time) => [
        `UPDATE ${String(time).padStart(4, '0')} GMT`,
        expect.any(Number),
        expect.any(Number),
      ]),
      unsure: [
        ['slip', 34],
        ['slip', 41],
      ],
      offers: ['quote-30', 'related-link-66'],
    })
  })

  test('is given back byte for byte', () => {
    expect(thereAndBack(sampleDay, { headline: 'Storm Edda', offers: ['quote-30'] })).toBe(sampleDay)
  })
})
