import { z } from 'zod'
import type { ArticleSummary } from '../../model/coverage'
import type { CommandId } from '../../model/commands'
import { isCommandId } from '../../model/recents'
import { request } from '../request'

const commandSchema = z.string().max(60).refine(isCommandId, 'a command')

/** What was used and opened last, as the palette shows it. */
export interface RecentThings {
  readonly commands: readonly CommandId[]
  /** Without those that are in the bin. */
  readonly articles: readonly ArticleSummary[]
}

/** The windows of the app, and what was done in them last. */
export const windowRequests = {
  recents: request(z.object({})).replies<RecentThings>(),
  /** A command was chosen by name: next time it stands first. */
  noteCommand: request(z.object({ command: commandSchema })).replies<null>(),
}
