import { join } from 'node:path'
import { appError } from '../../shared/app-error'
import { safeUrl } from '../../shared/document/safe-url'
import type { Handlers } from '../../shared/ipc/contract'
import type { deskRequests } from '../../shared/ipc/requests/desk-requests'
import { err, ok } from '../../shared/result'
import { say } from '../../shared/words/say'
import { backUpNow } from '../safekeeping/back-up-now'
import type { NewsroomParts } from './newsroom-parts'

/** The app around the text: preferences, the writer's place, links, leaving. */
export function deskHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof deskRequests> {
  return {
    desk: async (_, { windowId }) => {
      const seat = parts.windows.seatOf(windowId)
      const { notice, ...about } = parts.about
      return ok({
        settings: parts.settings.get(),
        ...seat,
        ...about,
        notice: seat.isFirst ? notice : '',
      })
    },
    rememberPlace: async (place, { windowId }) => {
      parts.windows.remember(windowId, place)
      parts.store.desk.remember(place)
      return ok(null)
    },
    saveSettings: async (wanted) => {
      const settings = { ...parts.settings.get(), ...wanted }
      const saved = parts.settings.save(settings)
      if (saved.ok) parts.system.followLook()
      return saved
    },
    backUpNow: async () => {
      const { dataFolder: folder } = parts.about
      return backUpNow(parts.keeper, { folder, at: parts.now() }, parts.log)
    },
    showFolder: async ({ which }) => {
      const { dataFolder } = parts.about
      const problem = await parts.system.openFile(
        which === 'data' ? dataFolder : join(dataFolder, 'backups'),
      )
      return problem === '' ? ok(null) : err(folderNotShown(problem))
    },
    openLink: async ({ url }) => {
      const safe = safeUrl(url)
      if (safe === null) {
        return err(
          appError(
            'wrong-call',
            say('“{url}” is not an address that can be opened.', { url: url.slice(0, 80) }),
            say('Only http, https and mailto links are opened.'),
          ),
        )
      }
      await parts.system.openInBrowser(safe)
      return ok(null)
    },
    readyToQuit: async ({ allSaved }, { windowId }) => {
      parts.windows.readyToQuit(windowId, allSaved)
      return ok(null)
    },
  }
}

function folderNotShown(detail: string) {
  return appError(
    'not-found',
    say('The system could not show the folder.'),
    say('Its path stands in the settings; open it by hand.'),
    detail,
  )
}
