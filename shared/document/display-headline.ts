import { newestFirst } from '../model/update'
import type { Coverage } from '../model/coverage'
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

/** What an article is called: its headline, else its first sentence, else that of its newest update. */
export function displayHeadline(source: HeadlineSource): string {
  const words = (body: Body) => firstSentence(leadingText(body), source.language)
  const update = source.newestUpdate
  return (
    source.headline.trim() ||
    words(source.body) ||
    update?.headline.trim() ||
    (update === null ? '' : words(update.body)) ||
    'Untitled'
  )
}

/** What an opened article is called. */
export function coverageHeadline({ article, body, updates }: Coverage): string {
  const posted = newestFirst(updates.filter((update) => update.state === 'posted'))
  return displayHeadline({
    headline: article.fields.headline,
    language: article.fields.language,
    body: body.body,
    newestUpdate: posted[0] ?? null,
  })
}
