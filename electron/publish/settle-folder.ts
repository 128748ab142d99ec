import { sentence } from '../../shared/words/sentence'
import type { FolderTarget } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import { endingIn } from './folder-endings'
import { endFormer, finishCutOff, isCutOff, readJournal, type Recovered } from './release-journal'
import { endLog, syncPlaced } from './release-log'
import { inSiteFolder } from './site-lock'
import { siteHalfNew, targetFailure } from './target-failure'

/**
 * Finishes a release to a folder that was cut off, by a power cut or a kill: all its bytes were on the
 * disk when it was written down. What waits without that is taken away when the next one is written.
 */
export async function settleFolder(
  store: ContentStore,
  target: FolderTarget,
): Promise<Result<null>> {
  const { folder } = target
  // What this very process still brings to the disk is not cut off.
  if (endingIn(folder) !== undefined || !(await isCutOff(folder))) return ok(null)
  return inSiteFolder(folder, async () => {
    const journal = await readJournal(folder)
    try {
      if (journal === null) {
        await endLog(folder)
        return ok(null)
      }
      const recovered = await finishCutOff(folder, journal)
      const noted = noteRecovered(store, target, recovered)
      if (!noted.ok) return noted
      await endFormer(folder)
      await syncPlaced(
        folder,
        recovered.placed.map(({ path }) => path),
      )
      await endLog(folder)
      return ok(null)
    } catch (cause) {
      return err(targetFailure(cause, folder, sentence(siteHalfNew)))
    }
  })
}

// A release of another newsroom is finished all the same: its readers are ours too. It is not our record.
function noteRecovered(
  store: ContentStore,
  { id }: FolderTarget,
  { journal, placed, isWhole }: Recovered,
): Result<null> {
  const { newsroom, release, removed, listed, left } = journal
  const isOurs = newsroom === store.sites.newsroomMark() && store.sites.state(id).release < release
  if (!isOurs) return ok(null)
  return store.sites.noteFiles(id, {
    // Made from what was to be published then: what is published next is made anew.
    written: placed.map((file) => ({ ...file, madeFrom: null })),
    removed,
    ...(isWhole ? { release } : {}),
    ...(listed === null ? {} : { listed }),
    ...(left === undefined || !isWhole ? {} : { left }),
  })
}
