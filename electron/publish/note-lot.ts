import { setImmediate as breathe } from 'node:timers/promises'
import type { FolderTarget } from '../../shared/model/publication'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { ok, type Result } from '../../shared/result'
import type { ContentStore } from '../store/content-store'
import type { SiteChange } from '../store/site-store'

// Each transaction waits for the disk, and while it lasts no window is answered.
const filesAtOnce = 200
const articlesAtOnce = 25

/**
 * Notes a lot that is in place, some at a time. Until all of it is noted the log of its release stays:
 * whoever finds that notes the rest.
 */
export async function noteLot(
  store: ContentStore,
  { target: { id }, isGathering }: { readonly target: FolderTarget; readonly isGathering: boolean },
  lot: { readonly listed: readonly ListedArticle[]; readonly change: SiteChange },
): Promise<Result<null>> {
  const { written, ...change } = lot.change
  const parts = Math.ceil(
    Math.max(written.length / filesAtOnce, lot.listed.length / articlesAtOnce, 1),
  )
  for (let part = 0; part < parts; part += 1) {
    if (part > 0) await breathe()
    const listed = lot.listed.slice(part * articlesAtOnce, (part + 1) * articlesAtOnce)
    const files = written.slice(part * filesAtOnce, (part + 1) * filesAtOnce)
    const isLast = part === parts - 1
    const noted = store.together(() => {
      const known = isGathering
        ? store.sites.gatherLists(id, listed)
        : noteListed(store, id, listed)
      if (!known.ok) return known
      return store.sites.noteFiles(id, {
        ...(isLast ? change : { removed: [] }),
        written: files,
      })
    })
    if (!noted.ok) return noted
  }
  return ok(null)
}

function noteListed(
  store: ContentStore,
  id: FolderTarget['id'],
  articles: readonly ListedArticle[],
): Result<null> {
  for (const listed of articles) {
    const noted = store.sites.noteFiles(id, { written: [], removed: [], listed })
    if (!noted.ok) return noted
  }
  return ok(null)
}
