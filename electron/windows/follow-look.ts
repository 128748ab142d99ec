import { BrowserWindow, nativeTheme } from 'electron'
import type { Settings } from '../../shared/model/settings'

/** Every window looks as the settings say; light and dark also for native menus and the preview. */
export function followLook(settings: Settings): void {
  nativeTheme.themeSource = settings.theme
  for (const window of BrowserWindow.getAllWindows()) setZoom(window, settings)
}

/** How large everything in a window is. */
export function setZoom(window: BrowserWindow, { zoom }: Settings): void {
  window.webContents.setZoomFactor(zoom / 100)
}
