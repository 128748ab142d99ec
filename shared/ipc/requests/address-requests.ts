import { z } from 'zod'
import { isArticlePath } from '../../publish/article-path'
import { request } from '../request'
import { articleIdSchema, targetIdSchema } from '../schemas'

/** What a place says to another address of an article. */
export interface AddressThere {
  readonly siteName: string
  /** Where readers find it there; null: they do not yet. */
  readonly now: string | null
  /** Where they would. */
  readonly then: string
  /** Why it cannot be there: another article stands there, stood there, or is led to from there. */
  readonly taken: {
    readonly by: string
    readonly how: 'stands' | 'taken-down' | 'leads-on'
  } | null
  /** Readers had it there before, and are led on from there now. */
  readonly wasThere: boolean
}

/** Addresses of articles on sites of ours. */
export const addressRequests = {
  /** What each place would make of an address, such as `2023/05/24/slug/`; nothing is changed. */
  lookAtAddress: request(
    z.object({ articleId: articleIdSchema, path: z.string().max(200).refine(isArticlePath) }),
  ).replies<readonly AddressThere[]>(),
  /** The paths of a site’s redirects that lead nobody on for now: it has pages of its own there. */
  restingRedirects: request(z.object({ id: targetIdSchema })).replies<readonly string[]>(),
  /**
   * Writes what the old host of a site that moved is to serve into a folder that she chooses; null: she
   * chose none.
   */
  saveLeadingFiles: request(
    z.object({ id: targetIdSchema, from: z.string().min(1).max(2_000) }),
  ).replies<{ readonly folder: string; readonly files: number } | null>(),
}
