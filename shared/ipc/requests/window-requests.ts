import { z } from 'zod'
import type { AppError } from '../../app-error'
import type { ArticleId, EntryId } from '../../ids'
import type { ContextTarget } from '../../model/context-commands'
import type { ArticleSummary } from '../../model/coverage'
import type { CommandId } from '../../model/commands'
import { isCommandId } from '../../model/recents'
import { request } from '../request'
import { articleIdSchema, entryIdSchema, languageSchema, panelsSchema } from '../schemas'

const commandSchema = z.string().max(60).refine(isCommandId, 'a command')

/** What was used and opened last, as the palette shows it. */
export interface RecentThings {
  readonly commands: readonly CommandId[]
  /** Without those that are in the bin. */
  readonly articles: readonly ArticleSummary[]
}

/** What came to a window from outside. */
export type CameIn =
  | { readonly kind: 'file'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'entry'; readonly articleId: ArticleId; readonly entryId: EntryId | null }
  | { readonly kind: 'trouble'; readonly error: AppError }

const targetSchema: z.ZodType<ContextTarget> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), articleId: articleIdSchema }),
  z.object({ kind: z.literal('update'), entryId: entryIdSchema }),
  z.object({ kind: z.literal('picture'), x: z.number(), y: z.number() }),
])

/** The windows of the app, and what was done in them last. */
export const windowRequests = {
  /** What this window shows from now on: that article is its own. */
  settleIn: request(
    z.object({ articleId: articleIdSchema.nullable(), panels: panelsSchema }),
  ).replies<null>(),
  /** The answer to `language-changed`: draws the window anew. */
  reloadWindow: request(z.object({})).replies<null>(),
  /** Another window, on an article or on none; one that has the article already comes to the front. */
  openWindow: request(z.object({ articleId: articleIdSchema.nullable() })).replies<null>(),
  /** What came for this window since it was last asked, in its order. */
  takeCameIn: request(z.object({})).replies<readonly CameIn[]>(),
  /** A menu at the pointer, of commands that are about something. */
  contextMenu: request(
    z.object({ on: targetSchema, commands: z.array(commandSchema).min(1).max(20) }),
  ).replies<null>(),
  /** Items of the menu that can do nothing in this window now. */
  greyOut: request(z.object({ commands: z.array(commandSchema).max(300) })).replies<null>(),
  /** Puts the address of an article, or of an entry of it, on the clipboard. */
  copyLink: request(
    z.object({ articleId: articleIdSchema, entryId: entryIdSchema.nullable() }),
  ).replies<null>(),
  /** Asks where to, and writes the article's file; null where she thought better of it. */
  saveCopy: request(z.object({ articleId: articleIdSchema })).replies<{
    readonly file: string
  } | null>(),
  /** The article goes out of the window with the pointer, as a file. */
  dragOut: request(z.object({ articleId: articleIdSchema })).replies<null>(),
  /** Takes an article's file in as a new article. */
  importArticle: request(z.object({ text: z.string().max(16_000_000) })).replies<ArticleId>(),
  /** The article in front is in this language: its spelling is checked. */
  spellIn: request(z.object({ language: languageSchema.nullable() })).replies<null>(),
  recents: request(z.object({})).replies<RecentThings>(),
  /** A command was chosen by name: next time it stands first. */
  noteCommand: request(z.object({ command: commandSchema })).replies<null>(),
}
