import { articleLines, type ArticleLine, type EntryLines } from '../document/article-lines'
import { doubledWordsIn } from '../document/doubled-words'
import { namesIn, twoSpellings, type NamesOfText } from '../document/name-spellings'
import type { Coverage } from '../model/coverage'
import { say } from '../words/say'
import { entryName, isForReaders } from './entry-name'
import type { Check, Warning } from './finding'

/** Slips of the pen: a word that stands twice, a name that is spelt in two ways on one page. */
export const checkSlips: Check = (coverage) => {
  const { language } = coverage.article.fields
  const entries = articleLines(coverage).filter(isForReaders)
  const texts = entries.map((entry) => ({ ...slipsOf(entry, language), entry }))
  const named = texts.flatMap(({ names, entry }) =>
    names.map((ofLine) => ({ ...ofLine, place: entry })),
  )
  return [
    ...texts.flatMap(({ doubled, entry }) =>
      doubled.length === 0 ? [] : [wordTwice(entry, doubled, coverage)],
    ),
    ...twoSpellings(named, language).map(({ earlier, later }) => ({
      kind: 'name-spellings' as const,
      severity: 'warn' as const,
      message: say(
        '“{word}” ({where}) and “{word2}” ({where2}) may be one name in two spellings.',
        {
          word: earlier.word,
          where: entryName(earlier.place, coverage),
          word2: later.word,
          where2: entryName(later.place, coverage),
        },
      ),
      remedy: say('Choose one of them, unless they are two names.'),
      entryId: later.place.entryId,
    })),
  ]
}

function wordTwice(entry: EntryLines, doubled: readonly string[], coverage: Coverage): Warning {
  return {
    kind: 'word-twice',
    severity: 'warn',
    message: say(
      '{name}: {count, plural, one {a word stands} other {# words stand}} twice, {words}.',
      {
        name: entryName(entry, coverage),
        count: doubled.length,
        words: doubled
          .slice(0, 3)
          .map((both) => say('“{title}”', { title: both }))
          .join(', '),
      },
    ),
    remedy: say('Take one away, unless both are meant.'),
    entryId: entry.entryId,
  }
}

interface EntrySlips {
  readonly language: string
  readonly doubled: readonly string[]
  readonly names: readonly NamesOfText[]
}

// Looked through again with each save, and all but one of the entries are as they were.
const known = new WeakMap<EntryLines, EntrySlips>()

function slipsOf(entry: EntryLines, language: string): EntrySlips {
  const before = known.get(entry)
  if (before?.language === language) return before
  const fresh = {
    language,
    doubled: entry.lines.flatMap(({ text }) =>
      Array.from(doubledWordsIn(text, language), ({ both }) => both),
    ),
    names: entry.lines.map(namesOfLine),
  }
  known.set(entry, fresh)
  return fresh
}

/** In a headline any word may have a capital: by itself it makes no name. */
function namesOfLine({ place, text }: ArticleLine): NamesOfText {
  const found = namesIn(text)
  const isHeadline =
    place.kind === 'update-headline' || (place.kind === 'field' && place.field === 'headline')
  if (!isHeadline) return found
  return { ...found, names: found.names.map((name) => ({ ...name, within: false })) }
}
