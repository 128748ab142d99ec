import { articleLines, type ArticleLine, type EntryLines } from '../document/article-lines'
import { doubledWordsIn } from '../document/doubled-words'
import {
  gatherNames,
  namesIn,
  twoSpellings,
  type GatheredNames,
  type NamesOfText,
  type SpelledTwice,
} from '../document/name-spellings'
import { madeInRuns, madeOnce } from '../made-once'
import type { Coverage } from '../model/coverage'
import { isForReaders } from './entry-name'

/** The slips of the pen in what readers get, those that are meant among them. */
export interface FoundSlips {
  /** Entries with words that stand twice, each word as it stands. */
  readonly doubled: readonly DoubledIn[]
  readonly spellings: readonly SpelledTwice<EntryLines>[]
}

/** The words that stand twice in an entry. */
export interface DoubledIn {
  readonly entry: EntryLines
  readonly words: readonly string[]
}

// Nobody goes through more names one by one.
const mostPairs = 50

/**
 * Looks through an article. It is asked again with each pause, and costs what changed since. `meant` is
 * how many are let stand: so many more pairs of names are looked for.
 */
export function findSlips(coverage: Coverage, meant: number): FoundSlips {
  const { language } = coverage.article.fields
  const entries = articleLines(coverage).filter(isForReaders)
  const parts = inRuns(entries, language, (run) => slipsOfRun(run, language))
  return {
    doubled: parts.flatMap(({ doubled }) => doubled),
    spellings: twoSpellings(
      parts.map(({ names }) => names),
      { language, most: mostPairs + meant },
    ),
  }
}

interface RunSlips {
  readonly doubled: readonly DoubledIn[]
  readonly names: GatheredNames<EntryLines>
}

const inRuns = madeInRuns<EntryLines, RunSlips>()

function slipsOfRun(run: readonly EntryLines[], language: string): RunSlips {
  const texts = run.map((entry) => ({ ...slipsOf(entry, language), entry }))
  return {
    doubled: texts.filter(({ words }) => words.length > 0),
    names: gatherNames(
      texts.flatMap(({ names, entry }) => names.map((ofLine) => ({ ...ofLine, place: entry }))),
    ),
  }
}

interface EntrySlips {
  readonly words: readonly string[]
  readonly names: readonly NamesOfText[]
}

const inEntries = madeOnce<EntryLines, EntrySlips>()

function slipsOf(entry: EntryLines, language: string): EntrySlips {
  return inEntries(entry, language, () => ({
    words: entry.lines.flatMap(({ text }) =>
      Array.from(doubledWordsIn(text, language), ({ both }) => both),
    ),
    names: entry.lines.map(namesOfLine),
  }))
}

/** In a headline any word may have a capital: by itself it makes no name. */
function namesOfLine({ place, text }: ArticleLine): NamesOfText {
  const found = namesIn(text)
  const isHeadline =
    place.kind === 'update-headline' || (place.kind === 'field' && place.field === 'headline')
  if (!isHeadline) return found
  return { ...found, names: found.names.map((name) => ({ ...name, within: false })) }
}
