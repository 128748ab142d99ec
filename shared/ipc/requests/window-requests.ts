import { z } from 'zod'
import type { ArticleSummary } from '../../model/coverage'
import type { CommandId } from '../../model/commands'
import { isCommandId } from '../../model/recents'
import { request } from '../request'
import { articleIdSchema, panelsSchema } from '../schemas'

const commandSchema = z.string().max(60).refine(isCommandId, 'a command')

/** What was used and opened last, as the palette shows it. */
export interface RecentThings {
  readonly commands: readonly CommandId[]
  /** Without those that are in the bin. */
  readonly articles: readonly ArticleSummary[]
}

/** The windows of the app, and what was done in them last. */
export const windowRequests = {
  /** What this window shows from now on: that article is its own. */
  settleIn: request(
    z.object({ articleId: articleIdSchema.nullable(), panels: panelsSchema }),
  ).replies<null>(),
  /** Another window, on an article or on none; one that has the article already comes to the front. */
  openWindow: request(z.object({ articleId: articleIdSchema.nullable() })).replies<null>(),
  recents: request(z.object({})).replies<RecentThings>(),
  /** A command was chosen by name: next time it stands first. */
  noteCommand: request(z.object({ command: commandSchema })).replies<null>(),
}
