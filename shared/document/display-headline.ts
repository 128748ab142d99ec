import { newestFirst } from '../model/update'
import type { Coverage } from '../model/coverage'
import { say } from '../words/say'
import { firstSentence } from './first-sentence'
import type { Body } from './nodes'
import { leadingText } from './plain-text'

/** What an article can be called by. */
export interface HeadlineSource {
  readonly headline: string
  readonly language: string
  readonly body: Body
  /** The newest posted update; null where there is none. */
  readonly newestUpdate: { readonly headline: string; readonly body: Body } | null
}

/** What an article without a word is called where nobody reads it: in the store, and in an address. */
export const untitled = 'Untitled'

/** What an article is called: its headline, else its first sentence, else that of its newest update. */
export function displayHeadline(source: HeadlineSource, nameless: string = untitled): string {
  const words = (body: Body) => firstSentence(leadingText(body), source.language)
  const update = source.newestUpdate
  return (
    source.headline.trim() ||
    words(source.body) ||
    update?.headline.trim() ||
    (update === null ? '' : words(update.body)) ||
    nameless
  )
}

/** What an opened article is called; `nameless` where it has no word yet. */
export function coverageHeadline(
  { article, body, updates }: Coverage,
  nameless: string = say('Untitled'),
): string {
  const posted = newestFirst(updates.filter((update) => update.state === 'posted'))
  const { headline, language } = article.fields
  const source = { headline, language, body: body.body, newestUpdate: posted[0] ?? null }
  return displayHeadline(source, nameless)
}
