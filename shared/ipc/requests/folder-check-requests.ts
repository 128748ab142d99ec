import { z } from 'zod'
import type { FolderCheck, SiteReport } from '../../model/whole-site'
import { request } from '../request'
import { targetIdSchema } from '../schemas'

/** Files of a site that were lost or changed by hand in its folder. */
export const folderCheckRequests = {
  /** Looks at every file there; nothing is changed. */
  checkFolder: request(z.object({ id: targetIdSchema })).replies<FolderCheck>(),
  /** Makes those anew that are missing or were changed by hand, and no others. */
  putBack: request(z.object({ id: targetIdSchema })).replies<SiteReport>(),
}
