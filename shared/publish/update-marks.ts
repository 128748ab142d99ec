import { updateStatuses, type Update, type UpdateFlags, type UpdateStatus } from '../model/update'
import { inAnyLanguage } from './labels'
import type { PageLabels } from './page-labels'

const between = ' · '

/** What an update is on its page: pinned, a key event, a summary. */
export function flagWords({ flags }: Pick<Update, 'flags'>, labels: PageLabels): readonly string[] {
  return [
    ...(flags.pinned ? [labels.pinned] : []),
    ...(flags.summary ? [labels.summary] : flags.keyEvent ? [labels.keyEvent] : []),
  ]
}

/** All marks of an update in one line, as sites get it: flags, then how sure the newsroom is. */
export function markLine(update: Pick<Update, 'flags' | 'status'>, labels: PageLabels): string {
  const { status } = update
  return joinMarks([
    ...flagWords(update, labels),
    ...(status === null ? [] : [labels.status[status]]),
  ])
}

/**
 * What goes before the words of an update where they stand without its marks. What is confirmed needs no
 * word there; what is not must not read as if it were.
 */
export function unsettledBefore(status: UpdateStatus | null, labels: PageLabels): string {
  return status === null || status === 'confirmed' ? '' : `${labels.status[status]}${labels.colon}`
}

/** Marks in one line. */
export function joinMarks(words: readonly string[]): string {
  return words.join(between)
}

/** The marks of a line, one by one. */
export function marksIn(line: string): readonly string[] {
  return line.split(between)
}

/** Whether a line of marks says that an update is one of these, in any language. */
export function isMarked(line: string, flag: keyof UpdateFlags): boolean {
  const words = inAnyLanguage((labels) => labels[flag])
  return marksIn(line).some((mark) => words.includes(mark))
}

/** The status a line of marks says, in any language; null where it says none. */
export function statusIn(line: string): UpdateStatus | null {
  const marks = marksIn(line)
  const says = (status: UpdateStatus) =>
    inAnyLanguage((labels) => labels.status[status]).some((word) => marks.includes(word))
  return updateStatuses.find(says) ?? null
}
