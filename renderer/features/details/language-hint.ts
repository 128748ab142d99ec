import { isLanguage } from '../../../shared/model/language'
import { hasOwnLabels } from '../../../shared/publish/labels'
import { say, spokenLocale } from '../../../shared/words/say'

/** What a language tag names, and where its pages would speak English beside the text; null: no tag yet. */
export function languageHint(tag: string): string | null {
  if (!isLanguage(tag)) return null
  const names = new Intl.DisplayNames(spokenLocale(), { type: 'language', fallback: 'none' })
  const name = names.of(tag)
  if (name === undefined) return null
  if (hasOwnLabels(tag)) return name
  return say('{name}. Beside your text the page speaks English, such as “Last update”.', { name })
}
