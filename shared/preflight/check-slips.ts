import type { EntryLines } from '../document/article-lines'
import type { SpelledTwice } from '../document/name-spellings'
import type { Coverage } from '../model/coverage'
import { stetTest, twoNames, type Stet } from '../model/stet'
import { say } from '../words/say'
import { entryName } from './entry-name'
import { findSlips, type DoubledIn } from './find-slips'
import type { Check, Warning } from './finding'

/** Slips of the pen: a word that stands twice, a name that is spelt in two ways on one page. */
export const checkSlips: Check = (coverage, { stets = [] }) => {
  const { doubled, spellings } = findSlips(coverage, stets.length)
  const stands = stetTest(stets)
  return [
    ...doubled.flatMap((found) => {
      const left = found.words.filter((both) => !stands(meantTwice(found.entry, both)))
      return left.length === 0 ? [] : [wordTwice({ ...found, words: left }, coverage)]
    }),
    ...spellings
      .filter(({ earlier, later }) => !stands(twoNames(earlier.word, later.word)))
      .map((pair) => inTwoSpellings(pair, coverage)),
  ]
}

/** How many notices of slips an editor has set aside that would else be told of now. */
export function countSetAside(coverage: Coverage, stets: readonly Stet[]): number {
  if (stets.length === 0) return 0
  const { doubled, spellings } = findSlips(coverage, stets.length)
  const stands = stetTest(stets)
  const entries = doubled.filter(({ entry, words }) =>
    words.some((both) => stands(meantTwice(entry, both))),
  )
  const pairs = spellings.filter(({ earlier, later }) => stands(twoNames(earlier.word, later.word)))
  return entries.length + pairs.length
}

/** Right where it stands: the same words in another entry may well be a slip. */
function meantTwice({ entryId }: EntryLines, both: string): Stet {
  return { kind: 'word-twice', entryId, words: both.toLowerCase() }
}

function wordTwice({ entry, words }: DoubledIn, coverage: Coverage): Warning {
  const shown = words.slice(0, 3)
  return {
    kind: 'word-twice',
    severity: 'warn',
    message: say(
      '{name}: {count, plural, one {a word stands} other {# words stand}} twice, {words}.',
      {
        name: entryName(entry, coverage),
        count: words.length,
        words: shown.map((both) => say('“{title}”', { title: both })).join(', '),
      },
    ),
    remedy: say('Take one away, unless both are meant.'),
    entryId: entry.entryId,
    // Nobody lets stand what she was not shown.
    slips: shown.map((both) => meantTwice(entry, both)),
  }
}

function inTwoSpellings({ earlier, later }: SpelledTwice<EntryLines>, coverage: Coverage): Warning {
  return {
    kind: 'name-spellings',
    severity: 'warn',
    message: say('“{word}” ({where}) and “{word2}” ({where2}) may be one name in two spellings.', {
      word: earlier.word,
      where: entryName(earlier.place, coverage),
      word2: later.word,
      where2: entryName(later.place, coverage),
    }),
    remedy: say('Choose one of them, unless they are two names.'),
    entryId: later.place.entryId,
    slips: [twoNames(earlier.word, later.word)],
  }
}
