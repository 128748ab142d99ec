import { BrowserWindow, nativeTheme } from 'electron'
import { pageUrl } from './page-url'
import type { WindowState } from './window-state'

// The window's first colour, before the page has drawn: the paper of each theme (see tokens.css).
const paper = { light: '#faf8f3', dark: '#17181a' }

/** Opens a window of the newsroom. */
export function openWindow(
  { maximized, ...bounds }: WindowState,
  parts: { readonly preload: string; readonly icon: string },
): BrowserWindow {
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
  void window.loadURL(pageUrl())
  return window
}
