import { describeRevision, draftWords } from '../../../shared/history/describe-revision'
import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { ArticleFields } from '../../../shared/model/article'
import type { Instant } from '../../../shared/model/stamp'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { Side } from '../../state/looking'
import { historyZone } from './revision-words'

/** One side of a comparison, in words that leave no doubt which text it is. */
export function sideWords(side: Side, fields: ArticleFields, now: Instant): string {
  switch (side.kind) {
    case 'now':
      return begun(say(draftWords))
    case 'nothing':
      return say('Before the first word')
    case 'revision':
      return lineWords(side.line, fields, now)
    default:
      return assertNever(side)
  }
}

/** A line of history as something to compare with. */
export function lineWords(line: TimelineLine, fields: ArticleFields, now: Instant): string {
  const on = { zone: historyZone(fields), language: fields.language, now }
  return begun(describeRevision(line, on))
}

/** With a capital, as a line of its own begins. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
