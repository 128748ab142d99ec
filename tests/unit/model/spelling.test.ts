import { expect, test } from 'vitest'
import { dictionaryFor, dictionaryIn } from '../../../shared/model/spelling'

const there = ['de', 'en-AU', 'en-GB', 'en-US', 'fr', 'pt-BR', 'pt-PT', 'sr']

test.each([
  ['en-GB', 'en-GB'],
  ['en', 'en-US'],
  ['en-IE', 'en-US'],
  ['de-AT', 'de'],
  ['FR', 'fr'],
  ['pt', 'pt-BR'],
  ['ar', null],
])('a text in %s is checked with the dictionary %s', (language, dictionary) => {
  expect(dictionaryFor(language, there)).toBe(dictionary)
})

test('where a language’s common form is not here, another of its forms will do', () => {
  expect(dictionaryFor('en', ['en-GB'])).toBe('en-GB')
})

test.each([
  ['en-US-10-1.bdic', 'en-US'],
  ['de-3-0.bdic', 'de'],
  ['notes.txt', null],
  ['en-US.bdic', null],
])('the file %s is the dictionary of %s', (name, language) => {
  expect(dictionaryIn(name)).toBe(language)
})
