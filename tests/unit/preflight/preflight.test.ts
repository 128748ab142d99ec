import { expect, test } from 'vitest'
import {
  emptyBody,
  makeBody,
  makeImage,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { preflight, refusal } from '../../../shared/preflight/preflight'
import type { Coverage } from '../../../shared/model/coverage'
import { entryId } from '../../../shared/ids'
import {
  at,
  coverageOf,
  samplePicture,
  sampleFields,
  sampleUpdate,
} from '../../support/sample-coverage'

const now = at(13)
const update = sampleUpdate({ stamp: at(12, 54), id: entryId('one') })
const lead = { file: samplePicture, caption: 'The gate', credit: 'M. Linde', alt: 'A gate' }
const kinds = (coverage: Coverage) => preflight(coverage, { now }).map(({ kind }) => kind)
const empty = (coverage: Coverage): Coverage => ({
  ...coverage,
  body: { ...coverage.body, body: emptyBody },
})

test('a day with everything in its place raises nothing', () => {
  expect(kinds(coverageOf({ map: null }, [update]))).toEqual([])
})

test('a page without a word is stopped', () => {
  const composing = { ...update, state: 'composing' as const }

  const wordless = empty(coverageOf({ map: null }, [composing]))

  expect(preflight(wordless, { now })).toMatchObject([
    { kind: 'nothing-to-publish', severity: 'stop' },
  ])
  expect(refusal(wordless, { now })).toMatchObject({ kind: 'publish-refused' })
  expect(kinds(empty(coverageOf({ map: null }, [update])))).toEqual([])
})

test('a change of published words of which nobody has said what it is is stopped, by name', () => {
  const undecided = { ...update, sent: 'changed', change: 'undecided' } as const
  const told = { ...undecided, change: 'minor' } as const

  const changed = coverageOf({ map: null }, [undecided], { change: 'undecided' })

  expect(preflight(changed, { now })).toMatchObject([
    { kind: 'change-undecided', severity: 'stop', entryId: null },
    { kind: 'change-undecided', severity: 'stop', entryId: entryId('one') },
  ])
  expect(refusal(changed, { now })?.message).toContain('UPDATE 1254 GMT')
  expect(kinds(coverageOf({ map: null }, [told]))).toEqual([])
})

test('a block of a newer Dateline is stopped by its name, in the entry it is in', () => {
  const body = makeBody([{ type: 'unknown-block', version: 1, original: { type: 'gallery' } }])
  const newer = coverageOf({ map: null }, [{ ...update, body }])

  expect(preflight(newer, { now })).toMatchObject([
    { kind: 'unknown-block', severity: 'stop', entryId: 'one' },
  ])
  expect(refusal(newer, { now })?.message).toContain('gallery')
})

test('a missing headline is a warning that says what readers will see', () => {
  const nameless = coverageOf({ map: null, headline: ' ' }, [update])
  const findings = preflight(nameless, { now })

  expect(findings).toMatchObject([{ kind: 'headline-missing', severity: 'warn' }])
  expect(findings[0]?.message).toContain('A spring tide and a north-westerly gale')
  expect(refusal(nameless, { now })).toBeNull()
})

test('a key event without a headline is said, and nothing else that has none', () => {
  const marked = { ...update, flags: { ...update.flags, keyEvent: true } }
  const summary = { ...update, flags: { ...update.flags, summary: true } }
  const findings = preflight(coverageOf({ map: null }, [marked]), { now })

  expect(findings).toMatchObject([
    { kind: 'key-event-untitled', severity: 'warn', entryId: entryId('one') },
  ])
  expect(findings[0]?.message).toContain('UPDATE 1254 GMT')
  expect(kinds(coverageOf({ map: null }, [{ ...marked, headline: 'The gate is shut' }]))).toEqual(
    [],
  )
  expect(kinds(coverageOf({ map: null }, [{ ...marked, state: 'composing' }]))).toEqual([])
  expect(kinds(coverageOf({ map: null }, [summary]))).toEqual([])
})

test.each([
  [{ ...lead, file: null }, ['picture-missing']],
  [{ ...lead, credit: '' }, ['credit-missing']],
  [{ ...lead, alt: ' ' }, ['alt-missing']],
  [{ ...lead, alt: '', decorative: true as const }, []],
  [{ file: null, caption: 'The gate', credit: '', alt: '' }, ['picture-missing', 'credit-missing']],
  [{ file: null, caption: '', credit: '', alt: '' }, []],
])('what a lead picture lacks is said', (picture, expected) => {
  expect(kinds(coverageOf({ map: null, lead: picture }, [update]))).toEqual(expected)
})

test.each([
  [{ file: null, credit: 'Water Office', alt: '' }, ['picture-missing']],
  [{ file: samplePicture, credit: '', alt: '' }, ['credit-missing', 'alt-missing']],
])('what a map lacks is said', (map, expected) => {
  expect(kinds(coverageOf({ map }, [update]))).toEqual(expected)
})

test('a previous day whose address was lost is a warning', () => {
  const previousDay = { label: 'Monday’s Coverage', title: 'A Storm', url: '' }

  expect(kinds(coverageOf({ map: null, previousDay }, [update]))).toEqual(['previous-day-address'])
  expect(kinds(coverageOf({ ...sampleFields, map: null }, [update]))).toEqual([])
})

test('a stamp that has not come yet is a warning', () => {
  expect(kinds(coverageOf({ map: null }, [{ ...update, stamp: now + 120_000 }]))).toEqual([
    'stamp-in-future',
  ])
})

test.each([
  ['UPDATE 2561 GMT', ['stamp-unresolved']],
  ['UPDATE 1245 GMT', ['stamp-unresolved']],
  ['Update 12:54 GMT', []],
  ['UPDATE 1254 GMT', []],
])('a label kept as “%s” is a warning only where it says another time', (label, expected) => {
  expect(kinds(coverageOf({ map: null }, [{ ...update, stampAsWritten: label }]))).toEqual(expected)
})

test('what is still to come is a warning that says where and how many', () => {
  const words = (text: string) => makeBody([makeParagraph([makeText(text)])])
  const day = coverageOf({ map: null, headline: 'TK dead in Eastmouth' }, [
    { ...update, body: words('TK people, [tk where]') },
    { ...update, id: entryId('two'), state: 'withdrawn', body: words('TK') },
    { ...update, id: entryId('three'), state: 'composing', body: words('TK') },
  ])

  const findings = preflight(day, { now })

  expect(findings).toMatchObject([
    { kind: 'to-come', severity: 'warn', entryId: null },
    { kind: 'to-come', severity: 'warn', entryId: 'one' },
  ])
  expect(findings[1]?.message).toBe('“UPDATE 1254 GMT” still has 2 TKs, something to come.')
})

test('a TK below the lead picture is one of the top of the page', () => {
  const findings = preflight(coverageOf({ map: null, lead: { ...lead, credit: 'TK' } }, [update]), {
    now,
  })

  expect(findings).toMatchObject([{ kind: 'to-come', entryId: null }])
})

test('a TK below a picture counts', () => {
  const image = {
    file: samplePicture,
    source: '',
    caption: 'TK',
    credit: 'M. Linde',
    alt: 'A gate',
  }
  const body = makeBody([makeParagraph([makeText('The gate is shut.')]), makeImage(image)])

  expect(kinds(coverageOf({ map: null }, [{ ...update, body }]))).toEqual(['to-come'])
})
