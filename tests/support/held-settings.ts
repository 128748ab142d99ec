import type { SettingsStore } from '../../electron/settings/settings-store'
import type { Settings } from '../../shared/model/settings'
import { ok } from '../../shared/result'

/** Settings that are held by the test itself; of windows and of what was used last nothing is kept. */
export function heldSettings(get: () => Settings, save: SettingsStore['save'] = ok): SettingsStore {
  return {
    ...{ openingNotice: '', get, save },
    windows: () => [],
    saveWindows: () => undefined,
    recents: () => ({ commands: [], articles: [] }),
    saveRecents: () => undefined,
  }
}
