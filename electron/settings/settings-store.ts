import Store from 'electron-store'
import { z } from 'zod'
import { languageSchema, targetIdSchema, zoneSchema } from '../../shared/ipc/schemas'
import { defaultStampTemplate } from '../../shared/model/stamp'
import type { Settings } from '../../shared/model/settings'
import { accountName } from './account-name'
import type { WindowState } from '../windows/window-state'

/** Preferences, targets and window state: one small file beside the content, never the content. */
export interface SettingsStore {
  readonly get: () => Settings
  readonly save: (settings: Settings) => void
  readonly windowState: () => WindowState | null
  readonly saveWindowState: (state: WindowState) => void
}

const targetSchema = z.object({
  kind: z.literal('folder'),
  id: targetIdSchema,
  siteName: z.string().max(200),
  folder: z.string().max(4_000),
  siteUrl: z.string().max(2_000),
})

const windowSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
  maximized: z.boolean(),
})

/** Opens the settings file of the data folder. Each value is checked on reading: a spoilt one falls back. */
export function openSettings(folder: string, machine: { readonly zone: string }): SettingsStore {
  // Without `clearInvalidConfig`: a file that does not parse is set aside below, never wiped.
  const file = new Store({ cwd: folder, name: 'settings', clearInvalidConfig: false })
  const read = <T>(key: string, schema: z.ZodType<T>, fallback: T): T => {
    const parsed = schema.safeParse(file.get(key))
    return parsed.success ? parsed.data : fallback
  }
  return {
    get: () => ({
      authorName: read('authorName', z.string().min(1).max(200), accountName()),
      theme: read('theme', z.enum(['system', 'light', 'dark']), 'system'),
      houseZone: read('houseZone', zoneSchema, machine.zone),
      ownZone: read('ownZone', z.union([zoneSchema, z.literal('')]), ''),
      language: read('language', languageSchema, 'en'),
      stampTemplate: read('stampTemplate', z.string().min(1).max(100), defaultStampTemplate),
      targets: read('targets', z.array(targetSchema), []),
    }),
    save: (settings) => {
      file.set({ ...settings })
    },
    windowState: () => {
      const state = read('window', windowSchema.nullable(), null)
      if (state === null) return null
      const { x, y, ...size } = state
      return x === undefined || y === undefined ? size : { ...size, x, y }
    },
    saveWindowState: (state) => {
      file.set('window', state)
    },
  }
}
