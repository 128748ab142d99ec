import { spokenLanguage } from './say'

/** Words that stand alone elsewhere, within a sentence; German keeps the capitals of its nouns. */
export function withinSentence(words: string): string {
  return spokenLanguage() === 'en' ? words.toLowerCase() : words
}
