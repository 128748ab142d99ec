import { dialog } from 'electron'
import { join } from 'node:path'
import type { Instant } from '../shared/model/stamp'
import { say } from '../shared/words/say'
import type { NewsroomParts } from './handlers/newsroom-parts'
import { later } from './later'
import type { Log } from './log'
import { machineZone } from './machine-zone'
import { openMedia, type MediaStore } from './media/media-store'
import { cardFontsFolder } from './pictures/card-fonts'
import { openPictureDesk } from './pictures/picture-desk'
import { pictureLimits } from './pictures/picture-limits'
import { openPictures } from './pictures/pictures'
import { utilityPictureProcess } from './pictures/utility-picture-process'
import { handBeside } from './publish/hand-beside'
import { lotsBeside } from './publish/lots-beside'
import { inTurn } from './safekeeping/in-turn'
import { utilitySafeKeeper } from './safekeeping/utility-safe-keeper'
import { addSampleArticle } from './sample/first-run'
import { openSettings } from './settings/settings-store'
import { newId } from './store/new-id'
import { openStore } from './store/sqlite/open-store'

/** What lies on the disk, opened, and who works on it beside the app. */
export interface Kept extends Pick<
  NewsroomParts,
  'store' | 'settings' | 'pictures' | 'hand' | 'lots' | 'keeper' | 'act'
> {
  readonly dataFolder: string
  /** What she must be told of it; empty if nothing. */
  readonly notice: string
}

/** Where it lies, and what the programs beside the app are started from. */
export interface KeptPlace {
  readonly dataFolder: string
  /** The folder of the built app. */
  readonly built: string
  readonly now: () => Instant
}

/** Opens what is kept in the data folder; where that cannot be, she has been told why. */
export function openKept({ dataFolder, built, now }: KeptPlace, log: Log): Kept | undefined {
  const opened = openStore({ folder: dataFolder, newId, isKeptBeside: true })
  if (!opened.ok) {
    log.note(`store: ${opened.error.kind} ${opened.error.detail ?? ''}`)
    // Writing into a store we do not understand could lose what it holds: say so and leave.
    dialog.showErrorBox(
      say('Dateline cannot open your articles'),
      `${opened.error.message}\n\n${opened.error.remedy}`,
    )
    return undefined
  }
  const store = opened.value
  const settings = openSettings(dataFolder, { zone: machineZone() })
  const media = openMedia(dataFolder)
  const act = () => ({ at: now(), author: settings.get().authorName })
  const interrupted = store.publications.failInterrupted(act())
  if (store.articles.isEmpty()) {
    const sample = addSampleArticle({ store, media, folder: join(built, '../sample') }, act())
    if (!sample.ok) log.note(`sample: ${sample.error.message}`)
  }
  const notices = [
    interrupted === 0 ? '' : say(interruptedNotice),
    store.openingNotice,
    settings.openingNotice,
  ]
  return {
    ...{ dataFolder, store, settings, act },
    pictures: picturesOf(media, { dataFolder, built }),
    hand: handBeside(join(built, 'folder-worker.cjs'), log.note),
    lots: lotsBeside(join(built, 'lot-worker.cjs'), dataFolder, { note: log.note }),
    keeper: inTurn(utilitySafeKeeper(join(built, 'safekeeping-worker.cjs'))),
    notice: notices.join(' ').trim(),
  }
}

/** The pictures, and the process beside this one that works on them: it may break, Dateline may not. */
function picturesOf(media: MediaStore, { dataFolder, built }: Omit<KeptPlace, 'now'>) {
  const desk = openPictureDesk({
    start: utilityPictureProcess(join(built, 'picture-worker.cjs')),
    after: later,
    longestMs: (pictureLimits.secondsForWork + 5) * 1_000,
  })
  return openPictures({ dataFolder, media, desk, fonts: cardFontsFolder(built), ahead: true })
}

const interruptedNotice =
  'Dateline was closed while it was publishing. Nothing you wrote is lost; publish again so that readers see all of it.'
