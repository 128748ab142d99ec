/** One word of a text as search compares it, and where it stands. */
export interface FoldedWord {
  /** Lower case, without accents: letters and digits alone, never empty. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text in their order, as they are indexed and looked for. Case, accents, vowel signs
 * and the forms of one letter do not matter. Scripts that write without spaces (Chinese, Japanese,
 * Thai …) give a word for each letter, so that any part of a line can be found as a phrase.
 */
export function foldWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = []
  // A soft hyphen and a joiner stand within words, and nobody types them when she searches.
  for (const run of text.matchAll(/[\p{L}\p{N}\p{M}\u00AD\u200D]+/gu)) {
    for (const part of partsOf(run[0])) {
      const start = run.index + part.start
      const word = fold(part.text)
      if (word !== '') words.push({ word, start, end: start + part.text.length })
    }
  }
  return words
}

interface Part {
  readonly text: string
  readonly start: number
}

function partsOf(run: string): readonly Part[] {
  if (!unspaced.test(run)) return [{ text: run, start: 0 }]
  return [...run.matchAll(unspacedOrNot)].map((match) => ({ text: match[0], start: match.index }))
}

const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const letter = `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`
const unspaced = new RegExp(letter, 'u')
// A letter with the marks on it; whatever stands between such letters stays whole.
const unspacedOrNot = new RegExp(`(?!\\p{M})${letter}\\p{M}*|(?:(?!(?!\\p{M})${letter}).)+`, 'gu')

function fold(text: string): string {
  // Most words are plain, and a day holds tens of thousands of them.
  if (/^[a-z0-9]+$/.test(text)) return text
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
  const plain = bare.replace(/[ßæœøđðłıςþ]/g, (form) => plainForms[form] ?? form)
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Letters that Unicode does not take apart, as somebody without them on her keys types them. */
const plainForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  þ: 'th',
}
