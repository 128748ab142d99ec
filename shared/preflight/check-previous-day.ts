import { safeWebUrl } from '../document/safe-url'
import { say } from '../words/say'
import type { Check } from './finding'

/** A plain text keeps the title of yesterday's page and loses its address. */
export const checkPreviousDay: Check = ({ article }) => {
  const previous = article.fields.previousDay
  if (previous === null || safeWebUrl(previous.url) !== null) return []
  const title = previous.title.trim() || previous.label.trim()
  return [
    {
      kind: 'previous-day-address',
      severity: 'warn',
      message: say(
        'The link to the previous day, “{title}”, has no web address; readers see its title alone.',
        { title },
      ),
      remedy: say('Add its address, beginning with https://.'),
      entryId: null,
    },
  ]
}
