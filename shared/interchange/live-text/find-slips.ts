import { doubledWordsIn } from '../../document/doubled-words'
import { gatherNames, namesIn, twoSpellings } from '../../document/name-spellings'
import { say } from '../../words/say'
import type { ReadBlock, Unsure } from './live-text-reading'

// Nobody goes through more of them one by one.
const mostSlips = 500
const mostPairs = 50
// A plain text does not say which language it is in.
const unknownLanguage = ''

/** Slips of the pen an editor should look at: doubled words, and names spelt in two ways. */
export function findSlips(blocks: readonly ReadBlock[]): readonly Unsure[] {
  const slips: Unsure[] = []
  for (const block of blocks) {
    for (const slip of doubledWords(block)) {
      slips.push(slip)
      if (slips.length >= mostSlips) return slips
    }
  }
  return [...slips, ...spellings(blocks)]
}

function* doubledWords(block: ReadBlock): Generator<Unsure> {
  const lineAt = lineFinder(block)
  for (const { at, both } of doubledWordsIn(block.text, unknownLanguage)) {
    yield {
      kind: 'slip',
      line: lineAt(at),
      message: say('A word stands twice: “{both}”. The text was left as it is.', { both }),
    }
  }
}

function spellings(blocks: readonly ReadBlock[]): readonly Unsure[] {
  const texts = blocks.map((block) => ({ ...namesIn(block.text), place: block }))
  return twoSpellings([gatherNames(texts)], {
    language: unknownLanguage,
    most: mostPairs,
  }).map(({ earlier, later }) => ({
    kind: 'slip',
    line: lineFinder(later.place)(later.at),
    message: say(
      '“{word}” here and “{word2}” on line {line} may be one name in two spellings. The text was left as it is.',
      { word: later.word, word2: earlier.word, line: lineFinder(earlier.place)(earlier.at) },
    ),
  }))
}

/** Tells the line of each place in a block; places are asked for in their order. */
function lineFinder(block: ReadBlock): (index: number) => number {
  let line = block.line
  let next = block.text.indexOf('\n')
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1
      next = block.text.indexOf('\n', next + 1)
    }
    return line
  }
}
