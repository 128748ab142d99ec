import transliterate from '@sindresorhus/transliterate'
import { hebrewInLatin } from './hebrew-in-latin'

/**
 * A text in lower case with its Cyrillic, Greek, Arabic, Hebrew, Armenian and Georgian letters in Latin
 * ones, as far as there is a usual way; all other letters stay. Languages (`language`, BCP 47) that write Cyrillic
 * letters in a way of their own are written so.
 */
export function inLatinLetters(text: string, language: string): string {
  // One sign for each letter, and the apostrophe that counts as a letter (ʼ) as any other.
  const signs = text.normalize().replace(/[ʻʼ]/g, '’')
  const standard = standardFor(signs, language)
  return hebrewInLatin(signs).replace(otherWords, (word) =>
    inLatin(anywhere(armenian(standard(word)))).toLowerCase(),
  )
}

const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Armenian', 'Georgian']
const otherLetter = scripts.map((name) => `\\p{Script=${name}}`).join('')
// An accent or an apostrophe within a word begins no other one.
const otherWords = new RegExp(`[${otherLetter}][${otherLetter}\\u0300-\\u036f’'‘\`]*`, 'gu')

type Spelling = (word: string) => string
type Letters = Readonly<Record<string, string>>

/** How each letter is written, and how where a word begins. */
function byLetters(letters: Letters, first: Letters = {}): Spelling {
  const known = new RegExp(Object.keys(letters).join('|'), 'gu')
  return (word) =>
    word.replace(
      known,
      (letter, at: number) => (at === 0 ? first[letter] : undefined) ?? letters[letter] ?? letter,
    )
}

function standardFor(text: string, language: string): Spelling {
  const own = standards.get(language.toLowerCase().split('-')[0] ?? '')
  const said = ownLetters.find(([, letters]) => letters.test(text))?.[0] ?? ''
  return own ?? standards.get(said) ?? ((word) => word)
}

// Letters that only one of these has say the language, too, such as in a headline of another one.
const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['uk', /[їєґ]/],
  ['sr', /[ђћ]/],
  ['mk', /[ѓќѕ]/],
]

// Resolution 55 of 2010. What is longer comes first.
// prettier-ignore
const ukrainian = byLetters(
  {
    зг: 'zgh', г: 'h', ґ: 'g', є: 'ie', ж: 'zh', и: 'y', і: 'i', ї: 'i', й: 'i', х: 'kh', ц: 'ts',
    ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia',
  },
  { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
)

// The law of 2009.
const bulgarianLetters = byLetters({
  ...{ й: 'y', х: 'h', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya' },
})
const bulgarian: Spelling = (word) => bulgarianLetters(word.replace(/ия(?!\p{L})/u, 'ia'))

// Its own Latin alphabet, without accents.
const serbian = byLetters({ ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's' })

const standards: ReadonlyMap<string, Spelling> = new Map([
  ['uk', ukrainian],
  ['bg', bulgarian],
  ['sr', serbian],
  ['bs', serbian],
  ['cnr', serbian],
  // These differ from Russian in a letter or two.
  ['mk', byLetters({ х: 'h', ц: 'c', џ: 'dzh' })],
  ['be', byLetters({ г: 'h' })],
  ['mn', byLetters({ ж: 'j' })],
  ['ky', byLetters({ ж: 'j' })],
])

/**
 * Armenian as BGN and PCGN do (1981), without apostrophes and with one `r`: և, ե and ո by where they
 * stand.
 */
function armenian(word: string): string {
  return (
    word
      // Stress and questions are marked within a word.
      .replace(/[՚-՟]/g, '')
      .replaceAll('և', 'եւ')
      .replaceAll('ու', 'u')
      .replace(/(?<=^|[աեէըիոօu])ե/g, 'ye')
      .replace(/^ո(?!վ$)/, 'vo')
  )
}

// Georgian by its national system of 2002, without apostrophes; Cyrillic letters beyond the Russian ones
// mostly as BGN and PCGN write them, without accents.
// prettier-ignore
const anywhere = byLetters({
  ե: 'e', ո: 'o', ւ: 'v', ճ: 'ch', ց: 'ts', ք: 'k',
  ფ: 'p', ქ: 'k', ყ: 'q', ჭ: 'ch',
  ђ: 'dj', ѓ: 'gj', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ќ: 'kj', џ: 'dz', ў: 'u',
  ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng', ө: 'o', ү: 'u', ұ: 'u', һ: 'h',
  җ: 'j', ҷ: 'j', ҳ: 'h', ҕ: 'gh', ҡ: 'q', ҙ: 'z', ҫ: 's', ҥ: 'ng', ӕ: 'ae', ӏ: '',
  ѣ: 'e', ѳ: 'f', ѵ: 'i',
})

// The first time takes accents away from letters that are not known with them (ѝ, ἀ), the second time
// knows these.
function inLatin(word: string): string {
  return transliterate(transliterate(word))
}
