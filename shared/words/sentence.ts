import { longDay, type LocalDay } from '../model/stamp'
import { german, type Phrase } from './german'
import { say, spokenLocale, type Values } from './say'

/** Something to say that is not said yet: what is kept is read later, and perhaps in another language. */
export interface Sentence {
  readonly phrase: Phrase
  readonly values?: Readonly<Record<string, Words | number>>
}

/** A day of the calendar, written whole. */
export interface WrittenDay {
  readonly day: LocalDay
}

/** What there is to say; words that came from elsewhere are the same in every language. */
export type Words = string | Sentence | WrittenDay | readonly Words[]

/** A phrase with what fills its gaps, to be said by `sayWords`. */
export function sentence(phrase: Phrase, values?: Sentence['values']): Sentence {
  return values === undefined ? { phrase } : { phrase, values }
}

/** Says the words in the language that is spoken now. */
export function sayWords(words: Words): string {
  if (typeof words === 'string') return words
  if (isSeveral(words)) return words.map(sayWords).join(' ')
  if ('day' in words) return longDay(words.day, spokenLocale())
  return say(words.phrase, sayValues(words.values))
}

/** Whether every phrase of it can be said: what another version kept may hold others. */
export function canSay(words: Words): boolean {
  if (typeof words === 'string' || 'day' in words) return true
  if (isSeveral(words)) return words.every(canSay)
  const values = Object.values(words.values ?? {})
  return (
    words.phrase in german && values.every((value) => typeof value === 'number' || canSay(value))
  )
}

function sayValues(values: Sentence['values'] = {}): Values {
  const said = Object.entries(values).map(
    ([gap, value]) => [gap, typeof value === 'number' ? value : sayWords(value)] as const,
  )
  return Object.fromEntries(said)
}

function isSeveral(words: Words): words is readonly Words[] {
  return Array.isArray(words)
}
