import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Settings } from '../../shared/model/settings'
import type { SettingsStore } from '../settings/settings-store'
import { appUrl } from './scheme'
import { placeWindow } from './window-state'

// The window's first colour, before the page has drawn: the paper of each theme (see tokens.css).
const paper = { light: '#faf8f3', dark: '#17181a' }

/** Opens the one window of the newsroom. */
export function openMainWindow(parts: {
  readonly settings: SettingsStore
  readonly preload: string
  readonly icon: string
}): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const { maximized, ...bounds } = placeWindow(parts.settings.windowState(), areas)
  followTheme(parts.settings.get())
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Dateline',
    icon: parts.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  rememberPlace(window, parts.settings)
  void window.loadURL(appUrl)
  return window
}

/** Light, dark, or as the system has it: also for the native menus and the preview. */
export function followTheme(settings: Settings): void {
  nativeTheme.themeSource = settings.theme
}

function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  window.on('close', () => {
    settings.saveWindowState({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
}
