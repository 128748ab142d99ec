import { expect, test } from 'vitest'
import { missingParts } from '../../../shared/interchange/live-text/missing-parts'
import { readLiveText } from '../../../shared/interchange/live-text/read-live-text'
import { valueOf } from '../../support/read-coverage'

const text = `A boat at the quay (Ann Lee/Coast)


Monday’s Coverage: The Night Before


UPDATE 1000 GMT:

It is in.


ORIGINAL ENTRY: It was out.`

test('a text without headline, picture file and address says so, and once a headline is given not that', () => {
  const reading = valueOf(readLiveText(text))

  const kinds = missingParts(reading, '').map(({ kind }) => kind)
  const given = missingParts(reading, 'In and out').map(({ kind }) => kind)

  expect(kinds).toEqual(['headline-missing', 'address-missing', 'picture-missing'])
  expect(given).toEqual(['address-missing', 'picture-missing'])
})

test.each([
  'Berichterstattung vom Montag',
  'Die Berichterstattung von gestern',
  'La journée de lundi',
])('a link introduced as “%s” is the previous day, too', (label) => {
  const reading = valueOf(readLiveText(text.replace('Monday’s Coverage', label)))

  expect(reading.opening.previousDay).toEqual({ label, title: 'The Night Before' })
})
