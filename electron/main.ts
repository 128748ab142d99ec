import { app, dialog, powerMonitor, safeStorage, shell } from 'electron'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { effectOfRequest } from '../shared/ipc/effect-of-request'
import type { Delivery } from '../shared/model/delivery'
import { say, speak, spokenLanguage } from '../shared/words/say'
import { atMost } from './at-most'
import { publicReader } from './embeds/public-reader'
import { handlersOf } from './handlers/handlers-of'
import { serveContract } from './ipc/serve-contract'
import { later } from './later'
import { openLog, type Log } from './log'
import { machineZone } from './machine-zone'
import { openKept, type Kept } from './open-kept'
import { openHost, type HostAsked } from './deploy/open-host'
import { bringSite } from './deploy/bring-site'
import { reachReaders, withSecret } from './deploy/reach-readers'
import { openNewsroomOutbox } from './publish/outbox/newsroom-outbox'
import { PreviewShelf } from './publish/preview-source'
import { fetchPicture } from './publish/remote/fetch-picture'
import { sendCall } from './publish/remote/http'
import { openSites } from './publish/remote/open-sites'
import { settleFolder } from './publish/settle-folder'
import { siteAssetsFolder } from './publish/site-assets'
import { openPostedPublisher } from './scheduling/posted-publisher'
import { openScheduler, type SchedulerParts } from './scheduling/update-scheduler'
import { keepDaily, type KeepDailyParts } from './safekeeping/keep-daily'
import { openSecrets } from './secrets/secret-store'
import { systemVault } from './secrets/system-vault'
import { appLanguageHere, readLanguageChoice, speakInFields } from './settings/read-app-language'
import { watchForeignChanges } from './store/watch-foreign-changes'
import { thinDaily } from './thin-daily'
import { scheme } from './windows/scheme'
import { answerOutside, askedEarly } from './windows/answer-outside'
import { registerScheme, serveScheme } from './windows/app-protocol'
import { isOurPage, lockDown } from './windows/lock-down'
import { tellOfSchedules } from './tell-of-schedules'
import { tellOfDelivery } from './tell-of-delivery'
import { collectGarbage } from './windows/collect-garbage'
import { endInTime } from './windows/end-in-time'
import { followLook } from './windows/follow-look'
import { openWindows } from './windows/open-windows'
import { openSpelling } from './windows/spelling'
import { systemDialogs } from './windows/system-dialogs'

const now = () => Date.now()
const dataArgument = process.argv.find((argument) => argument.startsWith('--data='))
if (dataArgument !== undefined) {
  app.setPath('userData', resolve(dataArgument.slice('--data='.length)))
}

speakInFields(app, readLanguageChoice(app.getPath('userData')))
const early = askedEarly(app)
registerScheme()
// Links to articles lead here; where the packaged app is installed, the system knows it already.
if (app.isPackaged) app.setAsDefaultProtocolClient(scheme)
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start).catch(stumble)
} else {
  // The newsroom is open already; that window comes to the front (`second-instance` below).
  app.quit()
}

function start(): void {
  const dataFolder = app.getPath('userData')
  const log = openLog(dataFolder, now)
  speak(appLanguageHere(readLanguageChoice(dataFolder), app))
  const note = (cause: unknown) => void log.bug('main', cause)
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  const kept = openKept({ dataFolder, built: __dirname, now }, log)
  if (kept === undefined) {
    app.exit(1)
    return
  }
  const { store, settings } = kept
  const preview = new PreviewShelf()
  serveScheme({
    rendererFolder: join(__dirname, '../renderer'),
    pictureView: kept.pictures.view,
    preview,
  })
  lockDown(app, (url) => void shell.openExternal(url))
  const followLanguage = () => {
    const wanted = appLanguageHere(settings.get().appLanguage, app)
    if (wanted === spokenLanguage()) return
    speak(wanted)
    windows.speakAnew()
  }
  const spelling = openSpelling({ dataFolder, settings: settings.get })
  const windows = openWindows({ ...kept, built: __dirname })
  const publishing = openPublishing(kept, {
    onChange: (delivery) => {
      windows.tellAll({ kind: 'delivery', delivery })
      tellOfDelivery(delivery, { store, settings, open: windows.open })
    },
    log,
  })
  const tellLooker = tellOfSchedules({ store, settings, open: windows.open })
  const { scheduler, postedPublisher } = openScheduling(kept, {
    outbox: publishing.outbox,
    send: (event) => {
      windows.tellAll(event)
      tellLooker(event)
    },
    log,
  })
  serveContract({
    handlers: handlersOf({
      ...kept,
      windows,
      ...publishing,
      scheduler,
      postedPublisher,
      preview,
      siteAssets: siteAssetsFolder(__dirname),
      log,
      now,
      system: systemDialogs(windows.front, () => {
        followLook(settings.get())
        spelling.settle()
        followLanguage()
      }),
      spelling,
      about: { ...aboutApp(), dataFolder, notice: kept.notice },
    }),
    log,
    isTrusted: isOurPage,
    onDone: (name, { windowId }) => {
      const effect = effectOfRequest(name)
      if (effect === 'library') windows.tellOthers(windowId, { kind: 'changed-elsewhere' })
      if (effect === 'open-articles') windows.tellOthers(windowId, { kind: 'library-changed' })
      if (effect === 'desk') windows.tellOthers(windowId, { kind: 'desk-changed' })
      if (effect === 'library' || effect === 'open-articles') windows.followTitles()
    },
  })
  followLook(settings.get())
  windows.openKept()
  settleFolders(kept, log)
  answerOutside({ app, store, windows, early })
  watchForeignChanges(store, () => {
    windows.tellAll({ kind: 'library-changed' })
    windows.followTitles()
    // The command line may have put something into the queue.
    publishing.outbox.lookAnew()
    scheduler.look()
  })
  app.on('will-quit', thinDaily({ store, settings, log, now }))
  endInTime({
    app,
    stopWork: publishing.outbox.stop,
    closeStore: () => {
      store.close()
    },
    callOff: kept.pictures.close,
    waitingFor: () => process.getActiveResourcesInfo(),
    after: later,
    tidy: collectGarbage,
    kill: () => process.kill(process.pid, 'SIGKILL'),
    note: log.note,
  })
  keepInSafety(kept, { tell: (words) => windows.tellAll({ kind: 'notice', words }), log })
}

/** The day’s backup, made beside her work; what is left undone at a quit is for the next start. */
function keepInSafety(
  { store, keeper, dataFolder: folder }: Kept,
  parts: Pick<KeepDailyParts, 'tell' | 'log'>,
): void {
  app.on('will-quit', keepDaily({ store, folder, keeper, now, after: later, ...parts }))
  // Before the store is closed: whoever reads it keeps its log from being taken in.
  app.on('before-quit', keeper.end)
}

/** What a power cut left half written in a site’s folder is finished before anybody publishes again. */
function settleFolders({ store, settings }: Kept, log: Log): void {
  for (const target of settings.get().targets) {
    if (target.kind !== 'folder') continue
    // A drive that is not there now is looked at again with the next publishing.
    void settleFolder(store, target).catch((cause: unknown) => log.bug('settle', cause))
  }
}

/** The queue, the sites it goes to, and the keeping of their passwords. */
function openPublishing(
  { store, settings, pictures, hand }: Kept,
  { onChange, log }: { readonly onChange: (delivery: Delivery) => void; readonly log: Log },
) {
  const secrets = openSecrets(app.getPath('userData'), systemVault(safeStorage))
  const sites = openSites({ send: sendCall, now, sleep })
  const tools = { send: sendCall, sleep, folder: join(app.getPath('userData'), 'repositories') }
  const open = (asked: HostAsked) => openHost(tools, asked)
  const ways = { store, send: sendCall, openHost: withSecret(secrets, open) }
  const queue = openNewsroomOutbox(
    {
      store,
      now,
      pictureForm: pictures.form,
      drawn: pictures.drawn,
      siteAssets: siteAssetsFolder(__dirname),
      hand,
      pictureBytes: pictures.bytesToSend,
      reachReaders: (order) => reachReaders(ways, order),
      bringSite: (target) => bringSite(ways, { target, onStep: () => undefined }),
      findTarget: (id) => settings.get().targets.find((target) => target.id === id),
      openSite: (target) => {
        const secret = secrets.find(target.id)
        return secret.ok ? sites.open(target, secret.value) : secret
      },
      chance: Math.random,
      after: later,
      onChange,
      onBug: (cause) => void log.bug('outbox', cause),
    },
    { paused: settings.get().queuePaused },
  )
  // A lid that opens again: what waited for a network may go on.
  powerMonitor.on('resume', queue.outbox.wake)
  return {
    ...queue,
    secrets,
    sites,
    openHost: open,
    // A page that is pasted may name forty: no server is asked for all of them at once, and one that
    // does not answer holds up nobody's pictures for long.
    fetchPicture: atMost(
      { atOnce: 6, turnMs: 3_000, after: later },
      (url: string, allowHttp: boolean) => fetchPicture(url, { send: sendCall, allowHttp }),
    ),
    readPublic: publicReader(),
  }
}

/** What is posted or sent by itself. A lid that opens again shows at once what was missed under it. */
function openScheduling(
  { store, settings, act }: Kept,
  { log, ...parts }: Pick<SchedulerParts, 'outbox' | 'send'> & { readonly log: Log },
) {
  const onBug = (cause: unknown) => void log.bug('scheduler', cause)
  const common = { store, settings, now, after: later, onBug, ...parts }
  const scheduler = openScheduler(common)
  const postedPublisher = openPostedPublisher({ ...common, act })
  powerMonitor.on('resume', scheduler.look)
  app.on('will-quit', scheduler.stop)
  app.on('will-quit', postedPublisher.stop)
  return { scheduler, postedPublisher }
}

/** A bug before there is a window: without a word the app would seem not to start at all. */
function stumble(cause: unknown): void {
  const reference = openLog(app.getPath('userData'), now).bug('start', cause)
  dialog.showErrorBox(
    say('Dateline cannot start'),
    say('It stumbled over itself (reference {reference}). What was saved is safe.', { reference }),
  )
  app.exit(1)
}

function aboutApp() {
  return { machineZone: machineZone(), version: app.getVersion() }
}
