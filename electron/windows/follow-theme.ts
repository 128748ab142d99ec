import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/model/settings'

/** Light, dark, or as the system has it: also for the native menus and the preview. */
export function followTheme(settings: Settings): void {
  nativeTheme.themeSource = settings.theme
}
