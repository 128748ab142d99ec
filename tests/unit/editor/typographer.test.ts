// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { makeBody, makeParagraph, makeText } from '../../../shared/document/make-body'
import { plainText } from '../../../shared/document/plain-text'
import { openText } from './support/open-text'

const open = (language: string | null, words = '') =>
  openText(
    makeBody([makeParagraph(words === '' ? [] : [makeText(words)])]),
    'end',
    undefined,
    language,
  )

test('quotation marks and dashes become those of the language as they are typed', async () => {
  const text = open('de')

  await text.type('"Nein" -- so...')

  expect(plainText(text.handle.read())).toBe('„Nein“ – so…')
})

test('where she does not want it, what is typed stays', async () => {
  const text = open(null)

  await text.type('"No" -- so...')

  expect(plainText(text.handle.read())).toBe('"No" -- so...')
})

test('one Backspace gives back what was typed, the next one deletes', async () => {
  const text = open('en')
  await text.type('one --')

  await text.backspace()
  expect(plainText(text.handle.read())).toBe('one --')
  await text.type('n')

  expect(plainText(text.handle.read())).toBe('one --n')
})

test('an undo gives back what was typed, and it is not changed again', async () => {
  const text = open('en')
  await text.type('"')
  expect(plainText(text.handle.read())).toBe('“')

  text.handle.undo()
  await text.settle()

  expect(plainText(text.handle.read())).toBe('"')
})

test('after more typing Backspace deletes as ever', async () => {
  const text = open('en')

  await text.type('so... ')
  await text.backspace()

  expect(plainText(text.handle.read())).toBe('so…')
})
