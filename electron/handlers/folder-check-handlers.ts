import type { Handlers } from '../../shared/ipc/contract'
import type { folderCheckRequests } from '../../shared/ipc/requests/folder-check-requests'
import { ok } from '../../shared/result'
import { checkFolder } from '../publish/check-folder'
import { putBack } from '../publish/put-back'
import { findFolder } from '../settings/find-target'
import type { NewsroomParts } from './newsroom-parts'

/** What of a site’s folder is not as it was left, and the way back. */
export function folderCheckHandlers(
  parts: NewsroomParts,
): Pick<Handlers, keyof typeof folderCheckRequests> {
  const { store, pictures, siteAssets, now, hand } = parts
  return {
    checkFolder: async ({ id }) => {
      const target = findFolder(parts, id)
      if (!target.ok) return target
      const found = await checkFolder(store, target.value)
      if (!found.ok) return found
      const { count, missing, changed } = found.value
      return ok({ count, missing, changed })
    },
    putBack: async ({ id }) => {
      const target = findFolder(parts, id)
      if (!target.ok) return target
      const { form: pictureForm, drawn } = pictures
      return putBack({ store, pictureForm, drawn, siteAssets, now, hand }, target.value)
    },
  }
}
