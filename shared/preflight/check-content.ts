import { isBlank } from '../document/plain-text'
import { sentence } from '../words/sentence'
import type { Check, Stop } from './finding'

/** A page without a word is not sent. */
export const checkContent: Check<Stop> = ({ article, body, updates }) => {
  const posted = article.kind === 'live' && updates.some((update) => update.state === 'posted')
  if (posted || !isBlank(body.body)) return []
  return [
    {
      kind: 'nothing-to-publish',
      severity: 'stop',
      message: sentence(
        'There is nothing to publish yet: no update is posted and the text is empty.',
      ),
      remedy: sentence('Post an update or write the text first.'),
      entryId: null,
    },
  ]
}
