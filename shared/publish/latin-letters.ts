import transliterate from '@sindresorhus/transliterate'

/**
 * A text in lower case with its Cyrillic, Greek, Arabic, Armenian and Georgian letters in Latin ones, as
 * far as there is a usual way; all other letters stay. Ukrainian and Bulgarian (`language`, BCP 47) by
 * their own standards: resolution 55 of 2010, and the law of 2009.
 */
export function inLatinLetters(text: string, language: string): string {
  const locale = language.toLowerCase().split('-')[0] ?? ''
  // Letters that only Ukrainian has say the language, too, such as in a headline of another one.
  const standard = standards.get(/[їєґ]/.test(text) ? 'uk' : locale)
  return text.replace(otherLetters, (word) =>
    transliterate(standard === undefined ? word : standard(word), { locale }).toLowerCase(),
  )
}

const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Armenian', 'Georgian']
const otherLetters = new RegExp(`[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]+`, 'gu')

/** How a word begins, and how each letter is written anywhere else. */
function byLetters(
  first: Readonly<Record<string, string>>,
  rest: Readonly<Record<string, string>>,
) {
  return (word: string): string =>
    word.replace(
      /зг|./gu,
      (letter, at: number) => (at === 0 ? first[letter] : undefined) ?? rest[letter] ?? letter,
    )
}

// prettier-ignore
const ukrainian = {
  зг: 'zgh', г: 'h', ґ: 'g', є: 'ie', ж: 'zh', и: 'y', і: 'i', ї: 'i', й: 'i', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia',
}
const ukrainianFirst = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }
const bulgarian = { й: 'y', х: 'h', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya' }

const standards: ReadonlyMap<string, (word: string) => string> = new Map([
  ['uk', byLetters(ukrainianFirst, ukrainian)],
  ['bg', byLetters({}, bulgarian)],
])
