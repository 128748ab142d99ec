import { join } from 'node:path'
import { addressHandlers } from '../../electron/handlers/address-handlers'
import { designHandlers } from '../../electron/handlers/design-handlers'
import { deskHandlers } from '../../electron/handlers/desk-handlers'
import { folderCheckHandlers } from '../../electron/handlers/folder-check-handlers'
import { historyHandlers } from '../../electron/handlers/history-handlers'
import { entryHandlers } from '../../electron/handlers/entry-handlers'
import { libraryHandlers } from '../../electron/handlers/library-handlers'
import type { NewsroomParts } from '../../electron/handlers/newsroom-parts'
import { embedHandlers } from '../../electron/handlers/embed-handlers'
import { moveInHandlers } from '../../electron/handlers/move-in-handlers'
import { publishingHandlers } from '../../electron/handlers/publishing-handlers'
import { queueHandlers } from '../../electron/handlers/queue-handlers'
import { replacingHandlers } from '../../electron/handlers/replacing-handlers'
import { hostHandlers } from '../../electron/handlers/host-handlers'
import { siteHandlers } from '../../electron/handlers/site-handlers'
import { stetHandlers } from '../../electron/handlers/stet-handlers'
import { updateHandlers } from '../../electron/handlers/update-handlers'
import { windowHandlers } from '../../electron/handlers/window-handlers'
import { answerRequest } from '../../electron/ipc/answer-request'
import { openLog } from '../../electron/log'
import { openHost, type HostAsked } from '../../electron/deploy/open-host'
import { reachReaders, withSecret } from '../../electron/deploy/reach-readers'
import { ownHand } from '../../electron/publish/folder-hand'
import { openNewsroomOutbox } from '../../electron/publish/outbox/newsroom-outbox'
import { PreviewShelf } from '../../electron/publish/preview-source'
import { publicReader } from '../../electron/embeds/public-reader'
import { fetchPicture } from '../../electron/publish/remote/fetch-picture'
import { sendCall } from '../../electron/publish/remote/http'
import { openSites } from '../../electron/publish/remote/open-sites'
import { keepSafe } from '../../electron/safekeeping/keep-safe'
import { openPostedPublisher } from '../../electron/scheduling/posted-publisher'
import { openScheduler } from '../../electron/scheduling/update-scheduler'
import { openSecrets } from '../../electron/secrets/secret-store'
import type { ContentStore } from '../../electron/store/content-store'
import type { WindowDesk } from '../../electron/windows/window-desk'
import { appError } from '../../shared/app-error'
import type { RequestName } from '../../shared/ipc/contract'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { Settings } from '../../shared/model/settings'
import { freshPanels } from '../../shared/model/window-seat'
import { err, ok, type Result } from '../../shared/result'
import { afterwards } from '../store/support/temp-newsroom'
import { picturesHere } from './pictures-here'
import { heldSettings } from './held-settings'
import { sampleSettings } from './sample-settings'

/** What the disk does with a request before the store hears of it. */
export type Fault = 'full' | 'broken'

/** A newsroom's main process without Electron: the real handlers over a real store. */
export interface TestDesk {
  /** One request as the window sends it: copied on the way there and back, as messages are. */
  readonly ask: (name: string, asked: unknown) => Promise<Result<unknown>>
  /** The names of all that was asked, in order. */
  readonly asked: readonly string[]
  /** From now on requests of this name wait, until the returned function lets them go on. */
  readonly hold: (name: RequestName) => () => void
  /** From now on requests of this name fail, until the returned function mends the disk. */
  readonly fail: (name: RequestName, fault?: Fault) => () => void
  /** From now on the disk takes no settings, until the returned function mends it; `asked` is called each time. */
  readonly refuseSettings: (asked?: () => void) => () => void
  readonly tell: (event: NewsroomEvent) => void
  readonly onEvent: (listener: (event: NewsroomEvent) => void) => () => void
  readonly browser: readonly string[]
  readonly log: readonly string[]
}

/** Opens the desk of a store in a folder; only the system's own dialogs are made up. */
export function openDesk(
  store: ContentStore,
  folder: string,
  system: Partial<NewsroomParts['system']> = {},
): TestDesk {
  const listeners = new Set<(event: NewsroomEvent) => void>()
  const tell = (event: NewsroomEvent) => {
    for (const listener of listeners) listener(event)
  }
  const browser: string[] = []
  const log: string[] = []
  const disk: { refusing: (() => void) | null } = { refusing: null }
  const parts = partsOf({ store, folder, tell, browser, log, system, disk })
  const handlers = {
    ...libraryHandlers(parts),
    ...moveInHandlers(parts),
    ...entryHandlers(parts),
    ...updateHandlers(parts),
    ...publishingHandlers(parts),
    ...embedHandlers(parts),
    ...siteHandlers(parts),
    ...hostHandlers(parts),
    ...designHandlers(parts),
    ...addressHandlers(parts),
    ...folderCheckHandlers(parts),
    ...queueHandlers(parts),
    ...historyHandlers(parts),
    ...stetHandlers(parts),
    ...replacingHandlers(parts),
    ...deskHandlers(parts),
    ...windowHandlers(parts),
  }
  const asked: string[] = []
  const faults = new Map<string, Fault>()
  const gates = new Map<string, Promise<void>>()
  return {
    asked,
    browser,
    log,
    tell,
    ask: async (name, question) => {
      asked.push(name)
      const copy: unknown = structuredClone(question)
      await gates.get(name)
      const fault = faults.get(name)
      if (fault === 'broken') throw new Error('the channel closed')
      if (fault === 'full') return err(appError('disk-full', 'The disk is full.', 'Free space.'))
      return structuredClone(
        await answerRequest(
          { handlers, log: parts.log },
          { name, asked: copy, caller: { windowId: 1 } },
        ),
      )
    },
    hold: (name) => {
      let letGo: () => void = () => undefined
      gates.set(name, new Promise((resolve) => (letGo = resolve)))
      return () => {
        gates.delete(name)
        letGo()
      }
    },
    fail: (name, fault = 'full') => {
      faults.set(name, fault)
      return () => faults.delete(name)
    },
    refuseSettings: (asked = () => undefined) => {
      disk.refusing = asked
      return () => (disk.refusing = null)
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const habits: Settings = { ...sampleSettings, houseZone: 'Europe/London' }

function partsOf(desk: {
  readonly store: ContentStore
  readonly folder: string
  readonly tell: (event: NewsroomEvent) => void
  readonly browser: string[]
  readonly log: string[]
  readonly system: Partial<NewsroomParts['system']>
  readonly disk: { readonly refusing: (() => void) | null }
}): NewsroomParts {
  const now = () => Date.now()
  let settings = habits
  const file = openLog(desk.folder, now)
  const bug = (where: string, cause: unknown) => {
    desk.log.push(`${where}: ${String(cause)}`)
    return file.bug(where, cause)
  }
  const pictures = picturesHere(desk.folder)
  const secrets = openSecrets(desk.folder, noVault)
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const sites = openSites({ send: sendCall, now, sleep })
  const tools = { send: sendCall, sleep, folder: join(desk.folder, 'repositories') }
  const open = (asked: HostAsked) => openHost(tools, asked)
  const queue = openNewsroomOutbox(
    {
      store: desk.store,
      now,
      pictureForm: pictures.form,
      drawn: pictures.drawn,
      pictureBytes: pictures.bytesToSend,
      reachReaders: (order) =>
        reachReaders(
          { store: desk.store, send: sendCall, openHost: withSecret(secrets, open) },
          order,
        ),
      siteAssets: desk.folder,
      findTarget: (id) => settings.targets.find((target) => target.id === id),
      openSite: (target) => {
        const secret = secrets.find(target.id)
        return secret.ok ? sites.open(target, secret.value) : secret
      },
      chance: () => 0.5,
      after,
      onChange: (delivery) => {
        desk.tell({ kind: 'delivery', delivery })
      },
      onBug: (cause) => void bug('outbox', cause),
    },
    { paused: false },
  )
  // As the app ends: nothing is begun any more once the newsroom is shut.
  afterwards(queue.outbox.stop)
  const keptSettings = heldSettings(
    () => settings,
    (next) => {
      if (desk.disk.refusing !== null) {
        desk.disk.refusing()
        return err(appError('disk-full', 'The disk is full.', 'Free space.'))
      }
      settings = next
      return ok(next)
    },
  )
  const act = () => ({ at: now(), author: settings.authorName })
  const scheduling = {
    store: desk.store,
    settings: keptSettings,
    outbox: queue.outbox,
    now,
    send: desk.tell,
    after,
    onBug: (cause: unknown) => void bug('scheduler', cause),
  }
  return {
    store: desk.store,
    pictures,
    ...queue,
    scheduler: openScheduler(scheduling),
    postedPublisher: openPostedPublisher({ ...scheduling, act }),
    secrets,
    sites,
    openHost: open,
    readPublic: publicReader(),
    fetchPicture: (url, allowHttp) => fetchPicture(url, { send: sendCall, allowHttp }),
    settings: keptSettings,
    preview: new PreviewShelf(),
    siteAssets: desk.folder,
    hand: ownHand,
    keeper: { keep: (job) => Promise.resolve(keepSafe(job)), end: () => undefined },
    log: { ...file, bug },
    now,
    act,
    windows: oneWindow(desk),
    spelling: { use: () => undefined },
    system: {
      chooseTextFile: () => Promise.resolve(undefined),
      chooseArchive: () => Promise.resolve(undefined),
      choosePictureFile: () => Promise.resolve(undefined),
      choosePictureFiles: () => Promise.resolve([]),
      chooseToSave: () => Promise.resolve(undefined),
      chooseTemplateFile: () => Promise.resolve(undefined),
      copyText: () => undefined,
      chooseFolder: () => Promise.resolve(undefined),
      copiedText: () => Promise.resolve(null),
      openInBrowser: (address) => {
        desk.browser.push(address)
        return Promise.resolve()
      },
      openFile: () => Promise.resolve(''),
      followLook: () => undefined,
      ...desk.system,
    },
    about: { machineZone: 'Europe/Berlin', version: '0.0.0', dataFolder: desk.folder, notice: '' },
  }
}

/** The only window there is. */
function oneWindow({
  store,
  tell,
}: {
  readonly store: ContentStore
  readonly tell: (event: NewsroomEvent) => void
}): WindowDesk {
  return {
    seatOf: () => ({ place: store.desk.lastPlace(), panels: freshPanels, isFirst: true }),
    take: () => true,
    settle: () => undefined,
    remember: () => undefined,
    open: () => undefined,
    reload: () => undefined,
    takeCameIn: () => [],
    contextMenu: () => undefined,
    greyOut: () => undefined,
    startDrag: () => undefined,
    tell: (_, event) => {
      tell(event)
    },
    tellOthers: () => undefined,
    readyToQuit: () => undefined,
  }
}

/** Runs something later, and keeps no test from ending. */
function after(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  timer.unref()
  return () => {
    clearTimeout(timer)
  }
}

/** A machine without a keyring. */
const noVault = {
  isSafe: () => false,
  seal: () => {
    throw new Error('nothing is sealed here')
  },
  open: () => {
    throw new Error('nothing is sealed here')
  },
}
