import { z } from 'zod'
import type { Settings } from '../../model/settings'
import type { Seat } from '../../model/window-seat'
import { appLanguages } from '../../words/app-language'
import { request } from '../request'
import {
  articleIdSchema,
  correctionPlaceSchema,
  entryIdSchema,
  languageSchema,
  zoomSchema,
  zoneSchema,
} from '../schemas'

/** What the window needs to know before it draws. */
export interface DeskState extends Seat {
  readonly settings: Settings
  /** This machine's zone: the editor's own, unless the settings name another. */
  readonly machineZone: string
  readonly version: string
  readonly dataFolder: string
  /** Something the editor must be told at start, such as a sending a crash cut off; empty if none. */
  readonly notice: string
}

/** The app around the text. */
export const deskRequests = {
  desk: request(z.object({})).replies<DeskState>(),
  rememberPlace: request(
    z.object({
      articleId: articleIdSchema,
      entryId: entryIdSchema.nullable(),
      caret: z.number().int().min(0),
    }),
  ).replies<null>(),
  saveSettings: request(
    z.object({
      authorName: z.string().min(1).max(200),
      theme: z.enum(['system', 'light', 'dark']),
      contrast: z.enum(['system', 'more']),
      textSize: z.enum(['small', 'medium', 'large', 'larger']),
      zoom: zoomSchema,
      appLanguage: z.enum(['system', ...appLanguages]),
      spellCheck: z.boolean(),
      notify: z.boolean(),
      houseZone: zoneSchema,
      ownZone: z.union([zoneSchema, z.literal('')]),
      language: languageSchema,
      stampTemplate: z.string().min(1).max(100),
      typographicQuotes: z.boolean(),
      fetchDictionaries: z.boolean(),
      thinHistory: z.boolean(),
      postingPublishes: z.boolean(),
      changePreset: z.enum(['ask', 'minor', 'update']),
      correctionsAt: correctionPlaceSchema,
    }),
  ).replies<Settings>(),
  /** Writes a checked copy of everything. */
  backUpNow: request(z.object({})).replies<{ readonly file: string }>(),
  /** Shows a folder of the newsroom in the system's file manager. */
  showFolder: request(z.object({ which: z.enum(['data', 'backups']) })).replies<null>(),
  /** Opens an http(s) or mailto address in the system's browser; anything else is refused. */
  openLink: request(z.object({ url: z.string().max(4_000) })).replies<null>(),
  /** The answer to the `quitting` event: whether everything typed is on the disk. */
  readyToQuit: request(z.object({ allSaved: z.boolean() })).replies<null>(),
}
