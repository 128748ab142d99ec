import type { EntryId } from '../../shared/ids'
import type { Update } from '../../shared/model/update'
import type { AppState } from './app-state'
import { findUpdate } from './find-update'
import { changeDetails, detailsOf } from './update-details'

/** The update that has the pin of the page; what is still a draft only wishes for it. */
export function pinnedIn(get: () => AppState): Update | undefined {
  return get().coverage?.updates.find(({ state, flags }) => state === 'posted' && flags.pinned)
}

/** What took the pin over was taken back: where nothing has it now, it is where it was. */
export async function givePinBack(id: EntryId, get: () => AppState): Promise<void> {
  const update = findUpdate(get().coverage, id)
  if (update?.state !== 'posted' || pinnedIn(get) !== undefined) return
  const { flags } = update
  changeDetails(id, { ...detailsOf(update), flags: { ...flags, pinned: true } }, get)
  await get().saveAll()
}
