import { utcTime } from '../../shared/model/stamp'
import { assertNever } from '../../shared/result'
import type { BrokenLine, HistoryFault } from './revision-store'

/** Which revision is broken and how, in one sentence for the editor. */
export function brokenWords({ revisionId, articleId, entryId, ...line }: BrokenLine): string {
  const entry = entryId === null ? 'the fields' : `the entry ${entryId}`
  // What is damaged may be the time itself: then as it stands in the file.
  const at = Number.isSafeInteger(line.at) && line.at >= 0 ? utcTime(line.at) : String(line.at)
  return (
    `Revision ${revisionId} of ${entry} in the article ${articleId}, kept ${at} ` +
    `(${line.cause} by ${line.author}), is broken: ${faultWords(line.fault)}.`
  )
}

function faultWords(fault: HistoryFault): string {
  switch (fault) {
    case 'text':
      return 'its text is not what was written'
    case 'marks':
      return 'its author, time, cause or place is not what was written'
    case 'gap':
      return 'the revision before it is missing from the file'
    case 'order':
      return 'it does not follow the revision before it'
    case 'thinned':
      return 'its text was let go, though history keeps what this one says'
    default:
      return assertNever(fault)
  }
}
