import type { Settings } from '../../../shared/model/settings'

/** What each part of the settings is drawn from: the settings as they are being changed. */
export interface SettingPart {
  readonly draft: Settings
  readonly set: (change: Partial<Settings>) => void
}
