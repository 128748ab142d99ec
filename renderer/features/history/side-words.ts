import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { ArticleFields } from '../../../shared/model/article'
import type { Instant } from '../../../shared/model/stamp'
import { assertNever } from '../../../shared/result'
import type { Side } from '../../state/looking'
import { historyZone, timeWords, causeNames } from './revision-words'

/** One side of a comparison as a reader of the sentence would say it. */
export function sideWords(side: Side, fields: ArticleFields, now: Instant): string {
  switch (side.kind) {
    case 'now':
      return 'Your draft now'
    case 'nothing':
      return 'Before the first word'
    case 'revision':
      return versionWords(side.line, fields, now)
    default:
      return assertNever(side)
  }
}

/** A revision in words: by what readers saw of it, else by who did what, when. */
export function versionWords(line: TimelineLine, fields: ArticleFields, now: Instant): string {
  const on = { zone: historyZone(fields), language: fields.language, near: now }
  return `${causeNames[line.cause]} by ${line.author}, ${timeWords(line.at, on)}`
}
