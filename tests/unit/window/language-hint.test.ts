import { expect, test } from 'vitest'
import { languageHint } from '../../../renderer/features/details/language-hint'
import { speakingIn } from '../../../shared/words/say'

test.each([
  ['uk', 'Ukrainian'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['sv', 'Swedish. Beside your text the page speaks English, such as “Last update”.'],
  ['not a tag', null],
  ['qq', null],
])('of the language “%s” she reads: %s', (tag, words) => {
  expect(languageHint(tag)).toBe(words)
})

test('languages are named in the words of the newsroom', () => {
  expect(speakingIn('de', () => languageHint('uk'))).toBe('Ukrainisch')
})
