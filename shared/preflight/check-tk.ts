import { articleLines, type EntryLines } from '../document/article-lines'
import { toComeIn } from '../document/article-words'
import type { Coverage } from '../model/coverage'
import { formatStamp } from '../model/stamp'
import { say } from '../words/say'
import type { Check } from './finding'

/** What a writer meant to fill in later must not reach readers unseen. */
export const checkTk: Check = (coverage) =>
  articleLines(coverage)
    .filter(({ state }) => state !== 'composing' && state !== 'withdrawn')
    .flatMap((entry) => {
      const marks = toComeIn(entry).length
      if (marks === 0) return []
      return [
        {
          kind: 'to-come',
          severity: 'warn',
          message: say(
            '{name} still {marks, plural, one {has a TK} other {has # TKs}}, something to come.',
            { name: nameOf(entry, coverage), marks },
          ),
          remedy: say('Fill in what is missing, or take the mark out.'),
          entryId: entry.entryId,
        },
      ]
    })

function nameOf({ entryId, state }: EntryLines, { article, updates }: Coverage): string {
  if (state === 'fields') return say('The top of the page')
  if (state === 'body') return article.kind === 'live' ? say('The original entry') : say('The text')
  const { stampTemplate, zone } = article.fields
  const update = updates.find(({ id }) => id === entryId)
  return update === undefined
    ? say('An update')
    : `“${update.stampAsWritten ?? formatStamp(stampTemplate, update.stamp, zone)}”`
}
