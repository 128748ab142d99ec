import { session, type App, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { safeUrl } from '../../shared/document/safe-url'
import { appUrl, scheme } from './scheme'

/** Nothing a window shows may lead away, open windows, embed views or ask for a device. */
export function lockDown(app: App, openLink: (url: string) => void): void {
  app.on('web-contents-created', (_, contents) => {
    lockContents(contents, openLink)
  })
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.defaultSession.setPermissionCheckHandler(() => false)
}

/** Whether a message comes from the main frame of our own page. */
export function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.split(/[?#]/)[0] === appUrl
}

function lockContents(contents: WebContents, openLink: (url: string) => void): void {
  contents.on('will-navigate', (event) => {
    if (event.url !== contents.getURL()) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    // The preview frame may follow links within the site; to the outside it may not.
    if (!event.isMainFrame && !event.url.startsWith(`${scheme}://preview/`)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    const safe = safeUrl(url)
    if (safe !== null) openLink(safe)
    return { action: 'deny' }
  })
}
