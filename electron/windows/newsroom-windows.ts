import { Menu, screen, type BrowserWindow } from 'electron'
import { eventChannel } from '../../shared/ipc/contract'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { CameIn } from '../../shared/ipc/requests/window-requests'
import type { EntryId } from '../../shared/ids'
import type { CommandId } from '../../shared/model/commands'
import type { Place } from '../../shared/model/desk'
import { withNewest } from '../../shared/model/recents'
import { freshPanels, type Panels, type Seat } from '../../shared/model/window-seat'
import type { SettingsStore } from '../settings/settings-store'
import { commandItems } from '../menu'
import { copyPictureItems } from './context-menu'
import { articleHolders, type WindowId } from './article-holders'
import { setZoom } from './follow-look'
import { openWindow } from './open-window'
import { pageUrl } from './page-url'
import type { WindowDesk } from './window-desk'
import { beside, placeWindow, type KeptWindow, type WindowState } from './window-state'

/** What the windows are opened with. */
export interface WindowParts {
  readonly settings: SettingsStore
  readonly lastPlace: () => Place | null
  readonly preload: string
  readonly icon: string
  /** Called with each new window, before anything is shown in it. */
  readonly onOpen: (window: BrowserWindow) => void
  readonly isQuitting: () => boolean
  /** Articles opened last have changed: the menu lists them. */
  readonly onRecents: () => void
  /** Other items of the menu can do something now: another window is in front, or it shows something else. */
  readonly onIdle: () => void
}

/** All windows of the newsroom. */
export interface NewsroomWindows extends Omit<WindowDesk, 'readyToQuit'> {
  /** At the start: the windows there were, or a first one. */
  readonly openKept: () => void
  /** The one she works in. */
  readonly front: () => BrowserWindow | undefined
  readonly raiseFront: () => void
  /** Commands that can do nothing in the one she works in. */
  readonly idle: () => readonly CommandId[]
  /** Something from outside that is for no window in particular: for the one in front. */
  readonly give: (came: CameIn) => void
  readonly tellAll: (event: NewsroomEvent) => void
  readonly keep: () => void
}

interface OpenWindow {
  readonly browser: BrowserWindow
  place: Place | null
  panels: Panels
  readonly isFirst: boolean
  cameIn: readonly CameIn[]
  idle: readonly CommandId[]
}

// Moving a window tells of each pixel.
const calmMs = 1_000

/** No window is open yet. */
export function newsroomWindows(parts: WindowParts): NewsroomWindows {
  const open = new Map<WindowId, OpenWindow>()
  const holders = articleHolders()
  let inFront: WindowId | undefined
  let keeping: ReturnType<typeof setTimeout> | undefined
  const front = () => open.get(inFront ?? -1) ?? [...open.values()].at(-1)
  const keep = () => {
    clearTimeout(keeping)
    // While quitting they go one by one; what counts is how they stood before.
    if (open.size > 0) parts.settings.saveWindows([...open.values()].map(keptWindow))
  }
  const keepSoon = () => {
    clearTimeout(keeping)
    keeping = setTimeout(() => {
      if (!parts.isQuitting()) keep()
    }, calmMs)
  }
  const add = (state: WindowState | null, seat: Seat) => {
    const areas = screen.getAllDisplays().map((display) => display.workArea)
    const browser = openWindow(placeWindow(state, areas), parts)
    const id = browser.webContents.id
    open.set(id, { browser, ...seat, cameIn: [], idle: [] })
    inFront = id
    if (seat.place !== null) holders.settle(id, seat.place.articleId)
    browser.on('focus', () => {
      inFront = id
      parts.onIdle()
    })
    browser.on('move', keepSoon)
    browser.on('resize', keepSoon)
    browser.on('closed', () => {
      open.delete(id)
      holders.leave(id)
      if (!parts.isQuitting()) parts.onIdle()
      if (!parts.isQuitting()) keep()
    })
    browser.webContents.on('before-input-event', (_event, { type, key }) => {
      // Not before it is let go: pressed, it would reach what has the focus next.
      if (type === 'keyUp' && key === 'Escape')
        browser.webContents.send(eventChannel, { kind: 'escape-pressed' } satisfies NewsroomEvent)
    })
    parts.onOpen(browser)
    browser.webContents.on('did-finish-load', () => {
      setZoom(browser, parts.settings.get())
    })
    keepSoon()
  }
  const raise = (id: WindowId, entry?: EntryId) => {
    const browser = open.get(id)?.browser
    if (browser === undefined) return
    if (browser.isMinimized()) browser.restore()
    browser.show()
    browser.focus()
    inFront = id
    const articleId = open.get(id)?.place?.articleId
    if (entry !== undefined && articleId !== undefined) {
      giveTo(open.get(id), { kind: 'entry', articleId, entryId: entry })
    }
  }
  return {
    openKept: () => {
      const kept = parts.settings.windows()
      const last = parts.lastPlace()
      const [first = { state: null, place: null, panels: freshPanels }, ...others] = kept
      const lastIsOthers = others.some(({ place }) => place?.articleId === last?.articleId)
      const place = first.place ?? (lastIsOthers ? null : last)
      add(first.state, { ...withCaret({ ...first, place }, last), isFirst: true })
      for (const one of others) add(one.state, { ...withCaret(one, last), isFirst: false })
    },
    open: (articleId, entryId) => {
      const holder = articleId === null ? undefined : holders.holderOf(articleId)
      if (holder !== undefined) {
        raise(holder, entryId)
        return
      }
      const before = front()
      const state = before === undefined ? null : beside(stateOf(before.browser))
      const place = articleId === null ? null : { articleId, entryId: entryId ?? null, caret: 0 }
      add(state, { place, panels: before?.panels ?? freshPanels, isFirst: before === undefined })
    },
    seatOf: (id) => {
      const { place = null, panels = freshPanels, isFirst = false } = open.get(id) ?? {}
      return { place, panels, isFirst }
    },
    take: (id, articleId) => {
      const holder = holders.take(id, articleId)
      if (holder !== undefined) raise(holder)
      return holder === undefined
    },
    settle: (id, { articleId, panels }) => {
      const window = open.get(id)
      if (window === undefined) return
      holders.settle(id, articleId)
      window.panels = panels
      if (window.place?.articleId !== articleId) {
        window.place = articleId === null ? null : { articleId, entryId: null, caret: 0 }
      }
      if (articleId !== null && parts.settings.recents().articles[0] !== articleId) {
        const recents = parts.settings.recents()
        parts.settings.saveRecents({
          ...recents,
          articles: withNewest(recents.articles, articleId),
        })
        parts.onRecents()
      }
      keepSoon()
    },
    remember: (id, place) => {
      const window = open.get(id)
      if (window !== undefined) window.place = place
    },
    front: () => front()?.browser,
    raiseFront: () => {
      const id = front()?.browser.webContents.id
      if (id !== undefined) raise(id)
    },
    give: (came) => {
      const window = front()
      giveTo(window, came)
      if (window !== undefined) raise(window.browser.webContents.id)
    },
    reload: (id) => {
      void open.get(id)?.browser.loadURL(pageUrl())
    },
    takeCameIn: (id) => {
      const window = open.get(id)
      const came = window?.cameIn ?? []
      if (window !== undefined) window.cameIn = []
      return came
    },
    contextMenu: (id, { on, commands }) => {
      const window = open.get(id)
      if (window === undefined) return
      const items = commandItems(commands, (chosen) => {
        send(window, { kind: 'command-on', command: chosen, on })
      })
      const all =
        on.kind === 'picture' ? [...items, ...copyPictureItems(window.browser, on)] : items
      Menu.buildFromTemplate(all).popup({ window: window.browser })
    },
    greyOut: (id, idle) => {
      const window = open.get(id)
      if (window === undefined) return
      window.idle = idle
      if (window === front()) parts.onIdle()
    },
    idle: () => front()?.idle ?? [],
    startDrag: (id, file) => {
      open.get(id)?.browser.webContents.startDrag({ file, icon: parts.icon })
    },
    tell: (id, event) => {
      send(open.get(id), event)
    },
    tellAll: (event) => {
      for (const window of open.values()) send(window, event)
    },
    tellOthers: (id, event) => {
      for (const [other, window] of open) if (other !== id) send(window, event)
    },
    keep,
  }
}

function giveTo(window: OpenWindow | undefined, came: CameIn): void {
  if (window === undefined) return
  window.cameIn = [...window.cameIn, came]
  send(window, { kind: 'came-in' })
}

function send(window: OpenWindow | undefined, event: NewsroomEvent): void {
  if (window === undefined || window.browser.isDestroyed()) return
  window.browser.webContents.send(eventChannel, event)
}

function keptWindow({ browser, place, panels }: OpenWindow): KeptWindow {
  return { state: stateOf(browser), place, panels }
}

function stateOf(browser: BrowserWindow): WindowState {
  return { ...browser.getNormalBounds(), maximized: browser.isMaximized() }
}

/** The newest caret is in the database, also after a power cut; the window knows its article. */
function withCaret(kept: KeptWindow, last: Place | null): Omit<Seat, 'isFirst'> {
  const { place, panels } = kept
  return { place: place !== null && last?.articleId === place.articleId ? last : place, panels }
}
