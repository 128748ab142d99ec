import { app, BrowserWindow, dialog, Menu, shell } from 'electron'
import { join } from 'node:path'
import { eventChannel } from '../shared/ipc/contract'
import type { NewsroomEvent } from '../shared/ipc/events'
import { deskHandlers } from './handlers/desk-handlers'
import { entryHandlers } from './handlers/entry-handlers'
import { historyHandlers } from './handlers/history-handlers'
import { libraryHandlers } from './handlers/library-handlers'
import type { NewsroomParts } from './handlers/newsroom-parts'
import { publishingHandlers } from './handlers/publishing-handlers'
import { serveContract } from './ipc/serve-contract'
import { openLog } from './log'
import { openMedia } from './media/media-store'
import { buildMenu } from './menu'
import { PreviewShelf } from './publish/preview-source'
import { siteAssetsFolder } from './publish/site-assets'
import { quitSafely } from './quit'
import { addSampleArticle } from './sample/first-run'
import { openSettings } from './settings/settings-store'
import { newId } from './store/new-id'
import { openStore } from './store/sqlite/open-store'
import { watchForeignChanges } from './store/watch-foreign-changes'
import { registerScheme, serveScheme } from './windows/app-protocol'
import { isOurPage, lockDown } from './windows/lock-down'
import { followTheme, openMainWindow } from './windows/main-window'
import { askToLoseText, systemDialogs } from './windows/system-dialogs'

const now = () => Date.now()
const dataArgument = process.argv.find((argument) => argument.startsWith('--data='))
if (dataArgument !== undefined) app.setPath('userData', dataArgument.slice('--data='.length))

registerScheme()
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start)
} else {
  // The newsroom is open already; that window comes to the front (`second-instance` below).
  app.quit()
}

function start(): void {
  const dataFolder = app.getPath('userData')
  const log = openLog(dataFolder, now)
  process.on('uncaughtException', (cause) => {
    log.bug('main', cause)
  })
  const opened = openStore({ folder: dataFolder, newId })
  if (!opened.ok) {
    log.note(`store: ${opened.error.kind} ${opened.error.detail ?? ''}`)
    // Writing into a store we do not understand could lose what it holds: say so and leave.
    dialog.showErrorBox(
      'Dateline cannot open your articles',
      `${opened.error.message}\n\n${opened.error.remedy}`,
    )
    app.exit(1)
    return
  }
  const store = opened.value
  const settings = openSettings(dataFolder, { zone: machineZone() })
  const media = openMedia(dataFolder)
  const act = () => ({ at: now(), author: settings.get().authorName })
  const interrupted = store.publications.failInterrupted(act())
  if (store.articles.list().length === 0) {
    const sample = addSampleArticle({ store, media, folder: join(__dirname, '../sample') }, act())
    if (!sample.ok) log.note(`sample: ${sample.error.message}`)
  }

  const preview = new PreviewShelf()
  serveScheme({
    rendererFolder: join(__dirname, '../renderer'),
    pictureFile: media.pathOf,
    preview,
  })
  lockDown(app, (url) => void shell.openExternal(url))
  const window = openMainWindow({
    settings,
    preload: join(__dirname, '../preload/preload.cjs'),
    icon: join(__dirname, '../icon/icon-256.png'),
  })
  const send = (event: NewsroomEvent) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
  }
  const leaving = quitSafely({
    app,
    window,
    askToSave: () => {
      send({ kind: 'quitting' })
    },
    askToLoseText: () => askToLoseText(window),
    closeStore: () => {
      store.close()
    },
  })
  const parts: NewsroomParts = {
    store,
    media,
    settings,
    preview,
    siteAssets: siteAssetsFolder(__dirname),
    log,
    now,
    act,
    send,
    system: systemDialogs(window, () => {
      followTheme(settings.get())
    }),
    about: {
      machineZone: machineZone(),
      version: app.getVersion(),
      dataFolder,
      notice: [interrupted === 0 ? '' : interruptedNotice, store.openingNotice].join(' ').trim(),
    },
    readyToQuit: leaving.ready,
  }
  serveContract(
    {
      ...libraryHandlers(parts),
      ...entryHandlers(parts),
      ...publishingHandlers(parts),
      ...historyHandlers(parts),
      ...deskHandlers(parts),
    },
    log,
    isOurPage,
  )
  Menu.setApplicationMenu(
    buildMenu((command) => {
      send({ kind: 'command', command })
    }),
  )
  watchForeignChanges(store, () => {
    send({ kind: 'library-changed' })
  })
  app.on('second-instance', () => {
    const [first] = BrowserWindow.getAllWindows()
    if (first?.isMinimized() === true) first.restore()
    first?.focus()
  })
}

const interruptedNotice =
  'Dateline was closed while it was publishing. Nothing you wrote is lost; publish again so that readers see all of it.'

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
