import { expect, test } from 'vitest'
import { makeBody, makeImage } from '../../../shared/document/make-body'
import { checkStructuredData } from '../../../shared/preflight/check-structured-data'
import {
  at,
  coverageOf,
  longHeadline,
  sampleDay,
  samplePicture,
  sampleUpdate,
  sampleUpdates,
} from '../../support/sample-coverage'

const facts = { now: at(14) }

test('a day that is told well has nothing to look at', () => {
  expect(checkStructuredData(sampleDay, facts)).toEqual([])
  expect(checkStructuredData(coverageOf({}, [], { kind: 'story' }), facts)).toEqual([])
  expect(checkStructuredData(coverageOf({ lead: null, authors: [] }, []), facts)).toEqual([])
})

test('a headline that phones and search engines cut is said before it is sent', () => {
  const [finding] = checkStructuredData(
    coverageOf({ headline: longHeadline }, sampleUpdates),
    facts,
  )

  expect(finding).toMatchObject({ kind: 'headline-long', severity: 'warn' })
  expect(finding?.message).toContain(String(longHeadline.length))
})

test('an update without a word is named', () => {
  const picture = { file: samplePicture, source: '', caption: '', credit: '', alt: 'The gate' }
  const silent = sampleUpdate({ stamp: at(12), body: makeBody([makeImage(picture)]) })

  expect(checkStructuredData(coverageOf({}, [silent, ...sampleUpdates]), facts)).toMatchObject([
    { kind: 'structured-data', entryId: silent.id },
  ])
})

test('coverage that ended before it began is noticed', () => {
  const ended = coverageOf({}, [sampleUpdate({ stamp: at(12) })], {
    state: 'ended',
    endedAt: at(11),
  })

  expect(checkStructuredData(ended, facts)).toMatchObject([
    { kind: 'structured-data', message: expect.stringContaining('before it began') as unknown },
  ])
})
