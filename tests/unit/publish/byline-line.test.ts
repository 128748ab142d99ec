import { expect, test } from 'vitest'
import { byline } from '../../../shared/publish/byline'
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

test.each([
  'Inés López',
  'Iván',
  'Ignacio',
  'ISABEL',
  'Irene',
  'Hilario',
  'Íñigo',
  'Yves Mora',
  'I\u0301ñigo',
])('before %s Spanish says “e”', (name) => {
  const line = bylineLine(['Ana García', name], labelsFor('es'))

  expect(line).toBe(`Por Ana García e ${name}`)
  expect(isBylineOf(line, ['Ana García', name])).toBe(true)
  expect(namesInByline(line)).toEqual(['Ana García', name])
})

test.each(['Ian', 'Iáñez', 'Hiedra', 'Yolanda', 'Y. Mora', 'Ana'])(
  'before %s it says “y”',
  (name) => {
    const line = bylineLine(['Inés López', 'Iván', name], labelsFor('es'))

    expect(line).toBe(`Por Inés López, Iván y ${name}`)
    expect(namesInByline(line)).toEqual(['Inés López', 'Iván', name])
  },
)

test('a page names two Spanish writers as a line of text does', () => {
  const on = { labels: labelsFor('es'), className: 'byline' }

  const said = byline([{ name: 'Ana García' }, { name: 'Inés López' }], on).markup

  expect(said.replace(/<[^>]*>/g, '')).toBe('Por Ana García e Inés López')
})

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
