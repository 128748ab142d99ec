import { app, clipboard, Menu, shell } from 'electron'
import { join } from 'node:path'
import { buildMenu, greyOut } from '../menu'
import type { ArticleSummary } from '../../shared/model/coverage'
import type { Pictures } from '../pictures/pictures'
import type { SettingsStore } from '../settings/settings-store'
import type { ContentStore } from '../store/content-store'
import { offerContextMenu } from './context-menu'
import { leaveSafely } from './leave-safely'
import { newsroomWindows, type NewsroomWindows } from './newsroom-windows'
import { askToLoseText } from './system-dialogs'
import type { WindowDesk } from './window-desk'

/** The windows of the newsroom, and what their menu must be told. */
export interface OpenWindows extends NewsroomWindows, WindowDesk {
  /** The language has changed. */
  readonly speakAnew: () => void
  /** What articles are called may have changed: the menu lists those opened last. */
  readonly followTitles: () => void
}

// Each letter of a headline is a save; a menu made anew closes under the hand.
const calmMs = 1_000

/** The windows, their menu, and the way out of them. None is open before `openKept`. */
export function openWindows(parts: {
  readonly store: ContentStore
  readonly settings: SettingsStore
  readonly pictures: Pick<Pictures, 'isTaking'>
  /** Folder of the built main process. */
  readonly built: string
}): OpenWindows {
  const { store, settings, built } = parts
  const recent = () => store.articles.summaries(settings.recents().articles)
  let listed = ''
  let following: ReturnType<typeof setTimeout> | undefined
  const leaving = leaveSafely({
    app,
    askToSave: ({ webContents }) => {
      windows.tell(webContents.id, { kind: 'quitting' })
    },
    askToLoseText,
    isStoring: parts.pictures.isTaking,
    keepWindows: () => {
      windows.keep()
    },
  })
  const windows = newsroomWindows({
    settings,
    lastPlace: () => store.desk.lastPlace(),
    preload: join(built, '../preload/preload.cjs'),
    icon: join(built, '../icon/256x256.png'),
    onOpen: (window) => {
      leaving.watch(window)
      offerContextMenu(window, {
        run: (command) => {
          windows.tell(window.webContents.id, { kind: 'command', command, byKey: false })
        },
        openLink: (url) => void shell.openExternal(url),
        copy: (text) => {
          clipboard.writeText(text)
        },
      })
    },
    isQuitting: leaving.isQuitting,
    onRecents: () => {
      showMenu()
    },
    onIdle: () => {
      greyOut(Menu.getApplicationMenu(), windows.idle())
    },
  })
  const showMenu = () => {
    const articles = recent()
    listed = titlesOf(articles)
    const menu = buildMenu({
      run: (command, byKey) => {
        const front = windows.front()
        if (front === undefined) windows.open(null)
        else windows.tell(front.webContents.id, { kind: 'command', command, byKey })
      },
      recent: articles,
      open: (articleId) => {
        const front = windows.front()
        if (front === undefined) windows.open(articleId)
        else windows.tell(front.webContents.id, { kind: 'open-article', articleId })
      },
    })
    Menu.setApplicationMenu(menu)
    greyOut(menu, windows.idle())
  }
  showMenu()
  const speakAnew = () => {
    showMenu()
    windows.tellAll({ kind: 'language-changed' })
  }
  const followTitles = () => {
    clearTimeout(following)
    following = setTimeout(() => {
      if (!leaving.isQuitting() && titlesOf(recent()) !== listed) showMenu()
    }, calmMs)
  }
  return { ...windows, readyToQuit: leaving.ready, speakAnew, followTitles }
}

function titlesOf(articles: readonly ArticleSummary[]): string {
  return JSON.stringify(articles.map(({ id, title }) => [id, title]))
}
