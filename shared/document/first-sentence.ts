import { remembering } from '../remembering'

// Far more than any sentence a headline could be made of.
const lookAhead = 2_000

// After these the unicode rules see the end of a sentence where an editor sees a name going on.
const abbreviation =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|Rev|St|Hon|No|Jr|Sr|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N)\.\s*$/u

/** The first sentence of a text, in at most so many characters: a longer one ends in an ellipsis. */
export function firstSentence(text: string, language: string, maxLength = 110): string {
  const start = text.slice(0, lookAhead).trimStart()
  const key = `${language} ${String(maxLength)} ${start}`
  return firstSentences(key, () => firstOf(start, language, maxLength))
}

// Lists, feeds and pages ask for the same ones again with each publishing.
const firstSentences = remembering<string>(1_000_000)

function firstOf(start: string, language: string, maxLength: number): string {
  // A line end within a paragraph ends no sentence, whatever the rules of unicode say.
  const block = (start.split(/\n\s*\n/, 1)[0] ?? '').replace(/\s+/g, ' ')
  const sentence = sentenceOf(block, language).trim()
  return sentence.length <= maxLength ? sentence : shorten(sentence, language, maxLength)
}

/** A line of at most so many characters, cut at a word, with an ellipsis where something is missing. */
export function shorten(line: string, language: string, maxLength: number): string {
  if (line.length <= maxLength) return line
  // The first word that has no room left: those before it are not looked at.
  const cut = segmenter(language, 'word')
    .segment(line)
    .containing(maxLength - 1)
  let kept = line.slice(0, cut?.index ?? 0)
  // A single word longer than the room: cut between characters as people see them.
  if (kept.trim() === '') {
    for (const { segment } of segmenter(language, 'grapheme').segment(line)) {
      if (kept.length + segment.length > maxLength - 1) break
      kept += segment
    }
  }
  return kept.replace(/[\s,;:.–—(“‘-]+$/u, '') + '…'
}

function sentenceOf(block: string, language: string): string {
  let sentence = ''
  for (const { segment } of segmenter(language, 'sentence').segment(block)) {
    sentence += segment
    if (sentence.trim() !== '' && !abbreviation.test(sentence)) break
  }
  return sentence
}

type Granularity = 'sentence' | 'word' | 'grapheme'

const segmenters = remembering<Intl.Segmenter>(10_000)

function segmenter(language: string, granularity: Granularity): Intl.Segmenter {
  return segmenters(`${granularity} ${language}`, () => newSegmenter(language, granularity))
}

function newSegmenter(language: string, granularity: Granularity): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    // A language tag that is none: the rules common to all languages will do.
    return new Intl.Segmenter('und', { granularity })
  }
}
