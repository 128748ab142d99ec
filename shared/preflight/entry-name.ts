import type { EntryLines } from '../document/article-lines'
import type { Coverage } from '../model/coverage'
import { formatStamp } from '../model/stamp'
import { say } from '../words/say'

/** What an editor calls an entry: an update by its label, the others by what they are. */
export function entryName({ entryId, state }: EntryLines, { article, updates }: Coverage): string {
  if (state === 'fields') return say('The top of the page')
  if (state === 'body') return article.kind === 'live' ? say('The original entry') : say('The text')
  const { stampTemplate, zone } = article.fields
  const update = updates.find(({ id }) => id === entryId)
  return update === undefined
    ? say('An update')
    : say('“{title}”', {
        title: update.stampAsWritten ?? formatStamp(stampTemplate, update.stamp, zone),
      })
}

/** An entry readers get with the next publishing, or have already. */
export function isForReaders({ state }: EntryLines): boolean {
  return state !== 'composing' && state !== 'withdrawn'
}
