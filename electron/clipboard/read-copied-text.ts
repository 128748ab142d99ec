import { BrowserWindow, clipboard } from 'electron'
import type { CopiedText } from './pictures-from-clipboard'

/** The text on the clipboard in its two forms, for the window she works in; null for every other. */
export async function readCopiedText(window: number): Promise<CopiedText | null> {
  if (BrowserWindow.getFocusedWindow()?.webContents.id !== window) return null
  const either: unknown = clipboard
  if (isOlder(either)) return { html: either.readHTML(), rtf: either.readRTF() }
  const [html, rtf] = await Promise.all([formOf('text/html'), formOf('text/rtf')])
  return { html, rtf }
}

/** The clipboard of Electron before it became that of the web; the stand-in has it. */
interface OlderClipboard {
  readonly readHTML: () => string
  readonly readRTF: () => string
}

function isOlder(value: unknown): value is OlderClipboard {
  return typeof value === 'object' && value !== null && 'readHTML' in value && 'readRTF' in value
}

async function formOf(type: string): Promise<string> {
  for (const item of await clipboard.read()) {
    if (!item.types.includes(type)) continue
    const form = await item.getType(type)
    if (form instanceof Blob) return form.text()
  }
  return ''
}
