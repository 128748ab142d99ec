import { lstat, readFile } from 'node:fs/promises'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import type { FolderCheck } from '../../shared/model/whole-site'
import { siteFiles } from '../../shared/publish/hosts/site-files'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { codeOf } from '../disk-error'
import type { ContentStore } from '../store/content-store'
import { insideFolder } from './inside-folder'
import { onSiteNow } from './on-site-now'
import { oneAtATime } from './one-at-a-time'
import { folderGone } from './put-release'
import { hashOf } from './ready-file'
import { settleFolder } from './settle-folder'
import { siteUntouched, targetFailure } from './target-failure'

/** What of a site does not lie in its folder as it was left. */
export interface FolderFindings extends FolderCheck {
  readonly files: readonly ReleaseFile[]
}

// As many are read at once as a disk likes.
const atOnce = 16
const mostNamed = 200

/**
 * Looks at every file of a site in its folder, and reads it: what is missing there, and what somebody
 * has changed. Changes nothing; nothing is published there meanwhile.
 */
export function checkFolder(
  store: ContentStore,
  target: FolderTarget,
): Promise<Result<FolderFindings>> {
  return oneAtATime(target.id, async () => {
    const gone = await folderGone(target, store.sites.hasFiles(target.id))
    if (!gone.ok) return gone
    const settled = await settleFolder(store, target)
    if (!settled.ok) return settled
    try {
      return ok(await lookAtAll(store, target))
    } catch (cause) {
      return err(targetFailure(cause, target.folder, sentence(siteUntouched)))
    }
  })
}

async function lookAtAll(store: ContentStore, target: FolderTarget): Promise<FolderFindings> {
  const missing: ReleaseFile[] = []
  const changed: ReleaseFile[] = []
  // What somebody put in place of these is theirs, and stays.
  const yielding = new Set(siteFiles(onSiteNow(store, target)).map(({ path }) => path))
  let count = 0
  let lot: ReleaseFile[] = []
  const lookAtLot = async () => {
    const states = await Promise.all(lot.map((file) => stateOf(target.folder, file)))
    for (const [at, file] of lot.entries()) {
      if (states[at] === 'missing') missing.push(file)
      if (states[at] === 'changed' && !yielding.has(file.path)) changed.push(file)
    }
    lot = []
  }
  for (const file of store.sites.allFiles(target.id)) {
    count += 1
    lot.push(file)
    if (lot.length >= atOnce) await lookAtLot()
  }
  await lookAtLot()
  const named = (files: readonly ReleaseFile[]) => files.slice(0, mostNamed).map(({ path }) => path)
  return {
    count,
    files: [...missing, ...changed],
    missing: { count: missing.length, paths: named(missing) },
    changed: { count: changed.length, paths: named(changed) },
  }
}

async function stateOf(
  folder: string,
  { path, hash, size }: ReleaseFile,
): Promise<'there' | 'missing' | 'changed'> {
  const at = insideFolder(folder, path)
  const stats = await lstat(at).catch(missing)
  if (stats === null) return 'missing'
  if (!stats.isFile() || (size !== null && stats.size !== size)) return 'changed'
  const bytes = await readFile(at).catch(missing)
  if (bytes === null) return 'missing'
  return hashOf(bytes) === hash ? 'there' : 'changed'
}

function missing(cause: unknown): null {
  const code = codeOf(cause)
  // A file where a folder was: what lay below is gone.
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  throw cause
}
