import { appError } from '../../shared/app-error'
import type { Handlers } from '../../shared/ipc/contract'
import type { moveInRequests } from '../../shared/ipc/requests/move-in-requests'
import { err, ok } from '../../shared/result'
import { publicReader } from '../embeds/public-reader'
import type { Archive } from '../importing/archives/archive'
import { openPacked, type OpenedArchive } from '../importing/archives/open-packed'
import { moveIn } from '../importing/move-in'
import type { WindowId } from '../windows/article-holders'
import { say } from '../../shared/words/say'
import type { NewsroomParts } from './newsroom-parts'

// A picture of a camera over a slow line.
const pictureMs = 60_000

/** Moving in with an archive: one at a time, whichever window it is in. */
export function moveInHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof moveInRequests> {
  const chosen = new Map<WindowId, OpenedArchive>()
  let looking = new AbortController()
  let moving: AbortController | null = null
  let movingNow: Archive | null = null
  return {
    chooseArchive: async ({ what }, { windowId }) => {
      const path = await parts.system.chooseArchive(what)
      if (path === undefined) return ok(null)
      const opened = await openPacked(path, { zone: parts.settings.get().houseZone })
      if (!opened.ok) return opened
      looking.abort()
      looking = new AbortController()
      const survey = await opened.value.archive.survey(looking.signal)
      // While one is moved in, another window may look at the next.
      const unused = survey.ok ? chosen.get(windowId) : opened.value
      if (survey.ok) chosen.set(windowId, opened.value)
      if (unused !== undefined && unused.archive !== movingNow) await unused.close()
      return survey
    },
    moveIn: async ({ pictures }, { windowId }) => {
      const archive = chosen.get(windowId)?.archive
      if (archive === undefined) return err(nothingChosen())
      if (moving !== null) return err(movingAlready())
      moving = new AbortController()
      movingNow = archive
      try {
        const report = await moveIn(
          { ...parts, settings: parts.settings.get(), readPublic: publicReader(pictureMs) },
          {
            ...{ archive, pictures, signal: moving.signal },
            onProgress: (progress) => {
              parts.windows.tell(windowId, { kind: 'moving-in', progress })
            },
          },
        )
        return ok(report)
      } finally {
        moving = null
        movingNow = null
      }
    },
    stopMovingIn: async () => {
      moving?.abort()
      return ok(null)
    },
  }
}

function nothingChosen() {
  return appError(
    'not-found',
    say('No archive was chosen.'),
    say('Choose the export, or the folder, once more.'),
  )
}

function movingAlready() {
  return appError(
    'wrong-call',
    say('An archive is being moved in already.'),
    say('Wait until it is done, or stop it there.'),
  )
}
