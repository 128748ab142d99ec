import Store from 'electron-store'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  articleIdSchema,
  correctionPlaceSchema,
  languageSchema,
  zoomSchema,
  targetIdSchema,
  zoneSchema,
} from '../../shared/ipc/schemas'
import { isCommandId, type Recents } from '../../shared/model/recents'
import { defaultStampTemplate } from '../../shared/model/stamp'
import type { Settings } from '../../shared/model/settings'
import { err, ok, type Result } from '../../shared/result'
import { appLanguages } from '../../shared/words/app-language'
import { say } from '../../shared/words/say'
import { diskError } from '../disk-error'
import type { KeptWindow } from '../windows/window-state'
import { accountName } from './account-name'
import { keptWindows } from './kept-windows'
import { parseTargets, type UnreadTarget } from './target-schema'

/** Preferences, targets and window state: one small file beside the content, never the content. */
export interface SettingsStore {
  /** What the editor must be told after opening: the file or a place in it was damaged; empty if nothing. */
  readonly openingNotice: string
  readonly get: () => Settings
  readonly save: (settings: Settings) => Result<Settings>
  /** The windows there were, the first in front; empty at the first start. */
  readonly windows: () => readonly KeptWindow[]
  /** Best effort: a window that opens elsewhere is no loss. */
  readonly saveWindows: (windows: readonly KeptWindow[]) => void
  readonly recents: () => Recents
  /** Best effort, too. */
  readonly saveRecents: (recents: Recents) => void
}

/** Opens the settings file of the data folder. Each value is checked on reading: a spoilt one falls back. */
export function openSettings(folder: string, machine: { readonly zone: string }): SettingsStore {
  const { file, damaged } = openFile(folder)
  // Read once: every saved word asks for the author's name, and must not wait for a second file.
  let settings = readSettings(file, machine.zone)
  let { unread } = parseTargets(file.get('targets'))
  return {
    openingNotice: damaged ? say(damagedNotice) : unreadNotice(unread),
    get: () => settings,
    save: (wanted) => {
      // Set up anew, a folder has the id it had.
      const left = unread.filter(({ id }) => wanted.targets.every((target) => target.id !== id))
      try {
        file.set({ ...wanted, targets: [...wanted.targets, ...left.map(({ kept }) => kept)] })
      } catch (cause) {
        return err(diskError(cause, say('The settings could not be saved.')))
      }
      settings = wanted
      unread = left
      return ok(wanted)
    },
    windows: () => keptWindows(file.get('windows'), file.get('window')),
    saveWindows: (windows) => {
      note(file, 'windows', windows)
    },
    recents: () => ({
      commands: readValue(file, 'recentCommands', z.array(z.string()), []).filter(isCommandId),
      articles: readValue(file, 'recentArticles', z.array(articleIdSchema), []),
    }),
    saveRecents: ({ commands, articles }) => {
      note(file, 'recentCommands', commands)
      note(file, 'recentArticles', articles)
    },
  }
}

/** Keeps what is handy but no loss: a full disk must not keep anybody from working or leaving. */
function note(file: Store, key: string, value: unknown): void {
  try {
    file.set(key, value)
  } catch {
    // It is noted again the next time.
  }
}

const damagedNotice =
  'The settings could not be read, so Dateline starts with fresh ones. The old file lies beside them as settings-damaged.json; your articles are untouched.'

function unreadNotice(unread: readonly UnreadTarget[]): string {
  if (unread.length === 0) return ''
  const names = unread.map(({ name }) => name).join(', ')
  return say(
    'Dateline cannot read what is set of these places, so nothing is published to them: {names}. It is kept in the settings for a version that can; or set them up anew.',
    { names },
  )
}

function openFile(folder: string): { readonly file: Store; readonly damaged: boolean } {
  // Without `clearInvalidConfig`: a file that does not parse is set aside, never wiped.
  const open = () => new Store({ cwd: folder, name: 'settings', clearInvalidConfig: false })
  try {
    return { file: open(), damaged: false }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    renameSync(join(folder, 'settings.json'), join(folder, 'settings-damaged.json'))
    return { file: open(), damaged: true }
  }
}

const textSizeSchema = z.enum(['small', 'medium', 'large', 'larger'])

function readSettings(file: Store, machineZone: string): Settings {
  return {
    authorName: readValue(file, 'authorName', z.string().min(1).max(200), accountName()),
    theme: readValue(file, 'theme', z.enum(['system', 'light', 'dark']), 'system'),
    contrast: readValue(file, 'contrast', z.enum(['system', 'more']), 'system'),
    textSize: readValue(file, 'textSize', textSizeSchema, 'medium'),
    zoom: readValue(file, 'zoom', zoomSchema, 100),
    appLanguage: readValue(file, 'appLanguage', z.enum(['system', ...appLanguages]), 'system'),
    spellCheck: readValue(file, 'spellCheck', z.boolean(), true),
    notify: readValue(file, 'notify', z.boolean(), true),
    houseZone: readValue(file, 'houseZone', zoneSchema, machineZone),
    ownZone: readValue(file, 'ownZone', z.union([zoneSchema, z.literal('')]), ''),
    language: readValue(file, 'language', languageSchema, 'en'),
    stampTemplate: readValue(
      file,
      'stampTemplate',
      z.string().min(1).max(100),
      defaultStampTemplate,
    ),
    typographicQuotes: readValue(file, 'typographicQuotes', z.boolean(), true),
    fetchDictionaries: readValue(file, 'fetchDictionaries', z.boolean(), false),
    thinHistory: readValue(file, 'thinHistory', z.boolean(), false),
    postingPublishes: readValue(file, 'postingPublishes', z.boolean(), false),
    changePreset: readValue(file, 'changePreset', z.enum(['ask', 'minor', 'update']), 'ask'),
    correctionsAt: readValue(file, 'correctionsAt', correctionPlaceSchema, 'entry'),
    targets: parseTargets(file.get('targets')).targets,
    restingTargets: readValue(file, 'restingTargets', z.array(targetIdSchema), []),
    queuePaused: readValue(file, 'queuePaused', z.boolean(), false),
  }
}

function readValue<T>(file: Store, key: string, schema: z.ZodType<T>, fallback: T): T {
  const parsed = schema.safeParse(file.get(key))
  return parsed.success ? parsed.data : fallback
}
