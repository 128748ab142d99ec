import { updateStatuses, type Update, type UpdateStatus } from '../model/update'
import { labels, type PageLabels } from './labels'

const between = ' · '

/** What an update is on its page: pinned, a key event, a summary. */
export function flagWords({ flags }: Pick<Update, 'flags'>, labels: PageLabels): readonly string[] {
  return [
    ...(flags.pinned ? [labels.pinned] : []),
    ...(flags.summary ? [labels.summary] : flags.keyEvent ? [labels.keyEvent] : []),
  ]
}

/** All marks of an update in one line, as sites get it: flags, then how sure the newsroom is. */
export function markLine(update: Pick<Update, 'flags' | 'status'>): string {
  const { status } = update
  return joinMarks([
    ...flagWords(update, labels),
    ...(status === null ? [] : [labels.status[status]]),
  ])
}

/** Marks in one line. */
export function joinMarks(words: readonly string[]): string {
  return words.join(between)
}

/** The status a line of marks says; null where it says none. */
export function statusIn(line: string): UpdateStatus | null {
  const words = line.split(between)
  return updateStatuses.find((status) => words.includes(labels.status[status])) ?? null
}
