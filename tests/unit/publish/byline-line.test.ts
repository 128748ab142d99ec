import { expect, test } from 'vitest'
import {
  bylineLine,
  isBylineOf,
  namesApart,
  namesInByline,
} from '../../../shared/publish/byline-line'
import { labelsFor } from '../../../shared/publish/labels'

const three = ['Ann Reporter', 'Ben Stringer', 'Cleo Photographer']

test.each(['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'tr', 'uk'])(
  'the names of a byline in %s are found in it again',
  (language) => {
    const line = bylineLine(three, labelsFor(language))

    expect(isBylineOf(line, three)).toBe(true)
    expect(namesInByline(line)).toEqual(three)
  },
)

test.each(['ar', 'he'])('a byline in %s is known while it says what was sent', (language) => {
  const line = bylineLine(three, labelsFor(language))

  expect(isBylineOf(line, three)).toBe(true)
  expect(isBylineOf(line, three.slice(1))).toBe(false)
})

test('an Arabic name that begins like the word for “and” stays whole', () => {
  expect(namesInByline('بقلم أحمد وليد، منى سالم')).toEqual(['أحمد وليد', 'منى سالم'])
})

test('where a line does not say its language, nobody’s name is parted', () => {
  expect(namesApart('José Ortega y Gasset')).toEqual(['José Ortega y Gasset'])
  expect(namesApart('Artur da Costa e Silva')).toEqual(['Artur da Costa e Silva'])
  expect(namesInByline('Ann Reporter and Ben Stringer')).toEqual(['Ann Reporter', 'Ben Stringer'])
})
