import { appLanguages } from './app-language'
import type { Phrase } from './german'
import { say, speakingIn, spokenLanguage } from './say'

/**
 * A phrase as it is said now, then as it is in the other languages: whoever looks for something may know
 * its name from elsewhere.
 */
export function inEveryLanguage(phrase: Phrase): readonly string[] {
  const others = appLanguages.filter((language) => language !== spokenLanguage())
  return [say(phrase), ...others.map((language) => speakingIn(language, () => say(phrase)))]
}
