import { describe, expect, test } from 'vitest'
import { heldTogether } from '../../../shared/document/protected-spaces'
import { typographic } from '../../../shared/document/typographer'

/** What becomes of a line that is typed letter by letter; ~ is a no-break space, _ a narrow one. */
function typed(words: string, language: string): string {
  let line = ''
  for (const letter of words) {
    line += letter
    const change = typographic(line, language)
    if (change !== null) line = line.slice(0, -change.take) + change.put
  }
  return line.replaceAll('\u00A0', '~').replaceAll('\u202F', '_')
}

describe('a line does not break where the language does not want it', () => {
  test.each([
    ['fr', 'Il dit : "Non !" Quoi ? Rien; si', 'Il dit~: «~Non_!~» Quoi_? Rien_; si'],
    ['fr', 'à 12:54, voir https://a.example/?q', 'à 12:54, voir https://a.example/?q'],
    ['fr', 'Quoi ?! Ah !!', 'Quoi_?! Ah_!!'],
    ['fr-CA', 'Non! Ceci : cela', 'Non! Ceci~: cela'],
    ['fr-CH', 'Non! Ceci : cela', 'Non! Ceci~: cela'],
    ['de', 'Schiffe, z. B. Fähren, d.h. alle', 'Schiffe, z.~B. Fähren, d.~h. alle'],
    ['de', '10 km weit, 5 % mehr, 3 kleine', '10~km weit, 5~% mehr, 3 kleine'],
    ['de-AT', 'um 12 Uhr, 3 Mio. Euro', 'um 12~Uhr, 3~Mio. Euro'],
    ['de', 'am 3. und 4. Mai, U.S.A.', 'am 3. und 4. Mai, U.S.A.'],
    ['cs', 'Byl v Praze a s ním', 'Byl v~Praze a~s~ním'],
    ['sk', 'K moru', 'K~moru'],
    ['pl', 'Był w Gdańsku i z nim', 'Był w~Gdańsku i~z~nim'],
    ['pl', 'kot w', 'kot w'],
    ['en', 'a 10 km run: so what ? I see', 'a 10 km run: so what ? I see'],
    ['sv', '10 km bort', '10~km bort'],
  ])('%s: %s', (language, words, line) => {
    expect(typed(words, language)).toBe(line)
  })
})

test('a French headline is set without a line that begins with its sign', () => {
  const set = (words: string, language = 'fr') =>
    heldTogether(words, language).replaceAll('\u00A0', '~')

  expect(set('Tempête : « Tout va bien » ? Non !')).toBe('Tempête~: «~Tout va bien~»~? Non~!')
  expect(set('Tempête : alerte', 'fr-CA')).toBe('Tempête~: alerte')
  expect(set('Tempête: alerte à 12:54')).toBe('Tempête: alerte à 12:54')
  expect(set('Storm : all clear ?', 'en')).toBe('Storm : all clear ?')
})
