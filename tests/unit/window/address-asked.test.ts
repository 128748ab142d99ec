import { expect, test } from 'vitest'
import {
  addressAsked,
  slugTyped,
  slugWords,
} from '../../../renderer/features/addresses/address-asked'

test.each([
  ['storm-edda', null],
  ['', null],
  ['-', null],
  ['été', 'It will read ete'],
  ['Größe', 'It will read grosse'],
  ['Привет', 'It will read privet'],
  ['שלום', 'It will read shlom'],
])('of “%s” she is told: %s', (typed, words) => {
  expect(slugWords(slugTyped(typed), 'fr')).toBe(words)
})

test('what leaves no address is refused in words, not turned into another', () => {
  expect(slugWords(slugTyped('港口'), 'zh')).toBe(
    'Addresses have the letters a to z, digits and hyphens. Nothing of “港口” would be left: write it in those letters.',
  )
})

test('letters with accents are asked for as the plain ones they are made of', () => {
  expect(addressAsked({ slug: slugTyped('Été'), language: 'fr', day: '2023-05-24' })).toBe(
    '2023/05/24/ete/',
  )
})
