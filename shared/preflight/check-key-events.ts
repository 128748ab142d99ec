import { formatStamp } from '../model/stamp'
import { isUntitledKeyEvent } from '../model/update'
import { say } from '../words/say'
import type { Check } from './finding'

/** The list of key events calls each by its headline; one without is called by its first sentence. */
export const checkKeyEvents: Check = ({ article, updates }) => {
  const { stampTemplate, zone } = article.fields
  return updates
    .filter((update) => update.state === 'posted' && isUntitledKeyEvent(update))
    .map((update) => ({
      kind: 'key-event-untitled',
      severity: 'warn',
      message: say('“{stamp}” is a key event without a headline.', {
        stamp: formatStamp(stampTemplate, update.stamp, zone),
      }),
      remedy: say(
        'Write one, or take the mark off: the list of key events shows its first sentence.',
      ),
      entryId: update.id,
    }))
}
