import type { Update } from '../../shared/model/update'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { inLine } from './entry-line'
import { findUpdate } from './find-update'
import { changeDetails, detailsAsked, detailsOf } from './update-details'

/** The update that has the pin of the page; what is still a draft only wishes for it. */
export function pinnedIn(get: () => AppState): Update | undefined {
  return get().coverage?.updates.find(({ state, flags }) => state === 'posted' && flags.pinned)
}

/**
 * What took the pin over from an update was taken back: where nothing has it now, it is where it was.
 *
 * @param pinned the update as it stood while it had the pin
 */
export async function givePinBack(pinned: Update, get: () => AppState): Promise<void> {
  const { id, articleId } = pinned
  const { coverage } = get()
  if (coverage?.article.id !== articleId) {
    // She has gone on to another article a moment ago: in this one nobody has done anything since.
    const asked = { id, ...detailsAsked(pinned) }
    const given = await inLine(id, () => newsroom.setUpdateDetails(asked))
    if (!given.ok) get().tellTrouble(given.error)
    return
  }
  const update = findUpdate(coverage, id)
  if (update?.state !== 'posted' || pinnedIn(get) !== undefined) return
  const { flags } = update
  changeDetails(id, { ...detailsOf(update), flags: { ...flags, pinned: true } }, get)
  await get().saveAll()
}
