import { isBlank } from '../document/plain-text'
import { say } from '../words/say'
import type { Check, Stop } from './finding'

/** A page without a word is not sent. */
export const checkContent: Check<Stop> = ({ article, body, updates }) => {
  const posted = article.kind === 'live' && updates.some((update) => update.state === 'posted')
  if (posted || !isBlank(body.body)) return []
  return [
    {
      kind: 'nothing-to-publish',
      severity: 'stop',
      message: say('There is nothing to publish yet: no update is posted and the text is empty.'),
      remedy: say('Post an update or write the text first.'),
      entryId: null,
    },
  ]
}
