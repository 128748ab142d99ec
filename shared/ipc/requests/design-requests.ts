import { z } from 'zod'
import type { FolderTarget } from '../../model/publication'
import type { SiteTemplates } from '../../model/site-templates'
import type { WholeSiteReport } from '../../model/whole-site'
import { request } from '../request'
import { targetIdSchema } from '../schemas'
import { siteDesignSchema, siteTemplatesSchema } from '../site-design-schema'

/** Making a site its newsroom’s own, and making all of it anew. */
export const designRequests = {
  /** Keeps the name, words and looks of a folder’s site; pages have them when they are next made. */
  saveDesign: request(
    z.object({
      id: targetIdSchema,
      siteName: z.string().min(1).max(200),
      design: siteDesignSchema,
    }),
  ).replies<FolderTarget>(),
  /** Writes templates to a file that the editor chooses; null where she thought better of it. */
  saveTemplates: request(
    z.object({ siteName: z.string().max(200), templates: siteTemplatesSchema }),
  ).replies<{ readonly file: string } | null>(),
  /** Templates of a file that she chooses; nothing of the site is changed by it. */
  openTemplates: request(z.object({})).replies<SiteTemplates | null>(),
  /** Makes every page of a folder’s site anew, and brings it to its host where it has one. */
  publishSite: request(z.object({ id: targetIdSchema })).replies<WholeSiteReport>(),
  /** What is made stays; where none is being made, nothing is stopped. */
  stopPublishingSite: request(z.object({ id: targetIdSchema })).replies<null>(),
}
