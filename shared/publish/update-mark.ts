import { madeInRuns, madeOnce } from '../made-once'
import type { Update } from '../model/update'
import { markOf } from './made-from'

/**
 * Differs where readers see an update differently, on a page, in a feed or on a page left open: not by
 * whether the newsroom has sent it.
 */
export function updateMark(update: Update): string {
  return marks(update, '', () => {
    const { id, version, state, stamp, stampAsWritten, sequence, headline, authors } = update
    const { flags, status, postedAt, editedAt, withdrawnAt, withdrawnReason, corrections } = update
    return markOf([
      ...[id, version, state, stamp, stampAsWritten, sequence, headline, authors, flags, status],
      ...[postedAt, editedAt, withdrawnAt, withdrawnReason, corrections],
      update.body.root.children.length,
    ])
  })
}

const marks = madeOnce<Update, string>()

/** The same for many, in their order. */
export function updatesMark(updates: readonly Update[]): string {
  return markOf(marksOfRuns(updates, '', (run) => markOf(run.map(updateMark))))
}

const marksOfRuns = madeInRuns<Update, string>()
