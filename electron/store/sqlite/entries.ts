import type { EntryId } from '../../../shared/ids'
import type { Act, RevisionCause } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import { ok, type Result } from '../../../shared/result'
import type { EntryStore } from '../content-store'
import { detailed, posted, reinstated, restamped, unposted, withdrawn } from '../update-changes'
import { changeMany } from './change-many'
import { changeUpdate } from './change-update'
import { decideChange, editCorrection, removeCorrection } from './decide-change'
import { bringDraftBack, bringIntoSight, discardDraft } from './discard'
import { saveDraft, startUpdate } from './drafts'
import { receiveText } from './receive'
import { wasPublished, wasSeenGone, type Writing } from './record-revision'
import { forgetSchedule } from './schedules'
import { findArticle } from './stored-article'
import { toldEntry, type ToldText } from './told-text'
import { inTransaction } from './transaction'

/** The original entries and the updates of a newsroom's file. */
export function entryStore(writing: Writing): EntryStore {
  const { connection } = writing
  const change = (
    id: EntryId,
    act: Act,
    { cause, to }: { readonly cause: RevisionCause; readonly to: (now: Update) => Result<Update> },
  ) => inTransaction(connection, () => changeUpdate(writing, { id, cause, to }, act))

  const told = (decide: () => Result<ToldText>) =>
    inTransaction(connection, () => {
      const decided = decide()
      return decided.ok ? ok(toldEntry(decided.value)) : decided
    })

  return {
    saveDraft: (save, act) => inTransaction(connection, () => saveDraft(writing, save, act)),
    startUpdate: (article, act) =>
      inTransaction(connection, () => startUpdate(writing, article, act)),
    post: ({ id, stamp }, act) =>
      inTransaction(connection, () => {
        // It has no time any more, and is in sight again if it was deleted in another window.
        forgetSchedule(connection, id)
        bringIntoSight(writing, id, act)
        const to = (update: Update) => {
          const found = findArticle(connection, update.articleId)
          if (!found.ok) return found
          return posted(update, { stamp, at: act.at, articleState: found.value.article.state })
        }
        return changeUpdate(writing, { id, cause: 'posted', to }, act)
      }),
    discard: (id, act) => inTransaction(connection, () => discardDraft(writing, id, act)),
    bringBack: (id, act) => inTransaction(connection, () => bringDraftBack(writing, id, act)),
    changeMany: (many, act) => inTransaction(connection, () => changeMany(writing, many, act)),
    unpost: (id, act) =>
      change(id, act, {
        cause: 'unposted',
        to: (update) => unposted(update, wasPublished(connection, update)),
      }),
    restamp: ({ id, stamp }, act) =>
      change(id, act, { cause: 'restamped', to: (update) => ok(restamped(update, stamp)) }),
    setDetails: (details, act) =>
      inTransaction(connection, () => {
        bringIntoSight(writing, details.id, act)
        const to = (update: Update) => ok(detailed(update, details))
        return changeUpdate(writing, { id: details.id, cause: 'details', to }, act)
      }),
    withdraw: ({ id, reason }, act) =>
      change(id, act, {
        cause: 'withdrawn',
        to: (update) => withdrawn(update, { reason, at: act.at }),
      }),
    reinstate: (id, act) =>
      change(id, act, {
        cause: 'reinstated',
        to: (update) => reinstated(update, wasSeenGone(connection, update) ? act.at : null),
      }),
    receive: (received, acts) =>
      inTransaction(connection, () => receiveText(writing, received, acts)),
    decideChange: (decision, act) => told(() => decideChange(writing, decision, act)),
    editCorrection: (edit, act) => told(() => editCorrection(writing, edit, act)),
    removeCorrection: (of, act) => told(() => removeCorrection(writing, of, act)),
  }
}
