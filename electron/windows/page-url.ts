import { spokenLanguage } from '../../shared/words/say'
import { appUrl } from './scheme'

/** The window's page, in the language of the app. */
export function pageUrl(): string {
  return `${appUrl}?language=${spokenLanguage()}`
}
