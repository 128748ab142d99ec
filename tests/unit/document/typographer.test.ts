import { describe, expect, test } from 'vitest'
import { typographic } from '../../../shared/document/typographer'

/** A line as it comes to stand when it is typed key by key. */
function typed(keys: string, language: string): string {
  return Array.from(keys).reduce((line, key) => {
    const now = line + key
    const change = typographic(now, language)
    return change === null ? now : now.slice(0, now.length - change.take) + change.put
  }, '')
}

describe('quotation marks are those of the language', () => {
  test.each([
    ['en', `"Don't," she said, "it's 'over'."`, '“Don’t,” she said, “it’s ‘over’.”'],
    ['en-GB', `("so") in the '90s, dogs' tails`, '(“so”) in the ’90s, dogs’ tails'],
    ['de', `"Nein", sagt sie, "'s ist 'aus'"`, '„Nein“, sagt sie, „‚s ist ‚aus‘“'],
    ['de-CH', `"Nein"`, '«Nein»'],
    ['fr', `"Non", l'eau`, '«\u00A0Non\u00A0», l’eau'],
    ['sv', `"Nej", "jo"`, '”Nej”, ”jo”'],
    ['ru', `"Нет"`, '«Нет»'],
    ['xx', `"no"`, '“no”'],
  ])('in %s: %s', (language, keys, expected) => {
    expect(typed(keys, language)).toBe(expected)
  })
})

test.each([
  ['one -- two', 'one – two'],
  ['one --- two', 'one — two'],
  ['wait...', 'wait…'],
  ['wait....', 'wait….'],
  [`6'2", 12"`, `6'2", 12"`],
  ['https://a.example/b--c...d', 'https://a.example/b--c...d'],
  [`www.a.example/'x'`, `www.a.example/'x'`],
  ['a-b', 'a-b'],
])('“%s” comes to stand as “%s”', (keys, expected) => {
  expect(typed(keys, 'en')).toBe(expected)
})
