import { appError } from '../../../shared/app-error'
import { contentOfUpdate } from '../../../shared/history/entry-content'
import type { EntryId } from '../../../shared/ids'
import type { Act } from '../../../shared/model/revision'
import type { Update } from '../../../shared/model/update'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { Writing } from './record-revision'
import { forgetSchedule } from './schedules'
import { forgetText, indexText } from './search-index'
import { refreshArticle } from './stored-article'
import { findUpdate } from './stored-entry'

/** Takes a draft out of sight; its words stay in history. Refused for anything but a draft. */
export function discardDraft({ connection }: Writing, id: EntryId, act: Act): Result<Update> {
  const found = findUpdate(connection, id)
  if (!found.ok) return found
  const { update } = found.value
  if (update.state !== 'composing') return err(posted())
  connection.run('UPDATE entries SET discarded_at = ? WHERE id = ?', act.at, id)
  forgetSchedule(connection, id)
  forgetText(connection, update)
  refreshArticle(connection, update.articleId, act.at)
  return ok(update)
}

/** Brings a deleted draft back as it was. */
export function bringDraftBack({ connection }: Writing, id: EntryId, act: Act): Result<Update> {
  const found = findUpdate(connection, id)
  if (!found.ok) return found
  const { update } = found.value
  const { articleId, sequence } = update
  connection.run('UPDATE entries SET discarded_at = NULL WHERE id = ?', id)
  indexText(connection, { articleId, entryId: id, sequence, content: contentOfUpdate(update) })
  refreshArticle(connection, articleId, act.at)
  return ok(update)
}

/** Whoever writes in a deleted draft brings it back: words are never kept out of sight. */
export function bringIntoSight(writing: Writing, id: EntryId, act: Act): void {
  const discarded = 'SELECT 1 FROM entries WHERE id = ? AND discarded_at IS NOT NULL'
  if (writing.connection.get(discarded, id) !== undefined) bringDraftBack(writing, id, act)
}

function posted() {
  return appError(
    'update-state',
    sentence('This update is posted, so it is no draft to delete.'),
    sentence('Withdraw it instead: its text stays in history.'),
  )
}
