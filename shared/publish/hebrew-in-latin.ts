// Simple transliteration of the Academy of the Hebrew Language (2006), from texts without vowel points:
// ו and י within a word stand for vowels, א and ע are heard where they begin one.
// prettier-ignore
const within: Readonly<Record<string, string>> = {
  א: 'a', ב: 'v', ג: 'g', ד: 'd', ה: 'h', ו: 'o', ז: 'z', ח: 'h', ט: 't', י: 'i', כ: 'kh', ך: 'kh',
  ל: 'l', מ: 'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: 'a', פ: 'f', ף: 'f', צ: 'ts', ץ: 'ts', ק: 'k',
  ר: 'r', ש: 'sh', ת: 't',
}
const first: Readonly<Record<string, string>> = { ב: 'b', ו: 'v', י: 'y', כ: 'k', פ: 'p' }
const last: Readonly<Record<string, string>> = { ה: 'a' }
// Sounds of other languages have an apostrophe; two letters for one sound are written once.
// prettier-ignore
const together: Readonly<Record<string, string>> = {
  'ג׳': 'j', 'ז׳': 'zh', 'צ׳': 'ch', 'ץ׳': 'ch', 'ת׳': 'th', 'וו': 'v', 'יי': 'y',
}

const oneWord = /\p{Script=Hebrew}(?:[\p{Script=Hebrew}"'’”`״׳]*\p{Script=Hebrew}['’׳]?)?/gu
const sound = new RegExp([...Object.keys(together), '\\p{Script=Hebrew}'].join('|'), 'gu')

/** A text with its Hebrew letters in Latin ones; all others stay. */
export function hebrewInLatin(text: string): string {
  return text.replace(oneWord, (word) => wordInLatin(plain(word)))
}

/** Without vowel points and the sign of an abbreviation, its apostrophes all alike. */
function plain(word: string): string {
  return word.replace(/[\p{M}"”״]/gu, '').replace(/['’`]/g, '׳')
}

function wordInLatin(word: string): string {
  const letters = word.replace(/׳$/, (mark) => (/[גזצץת]׳$/.test(word) ? mark : ''))
  return letters.replace(sound, (letter, at: number) => {
    const isLast = at > 0 && at + letter.length === letters.length
    return (
      (at === 0 ? first[letter] : isLast ? last[letter] : undefined) ??
      together[letter] ??
      within[letter] ??
      ''
    )
  })
}
