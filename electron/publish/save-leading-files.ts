import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, isAbsolute } from 'node:path'
import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import { leadingFiles, type SiteMove } from '../../shared/publish/hosts/moving-site'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { codeOf } from '../disk-error'
import type { ContentStore } from '../store/content-store'
import { insideFolder } from './inside-folder'
import { targetFailure } from './target-failure'

/** What is to lead on from the old address of a site, and where it is to lie. */
export interface LeadingOrder {
  readonly id: TargetId
  readonly move: SiteMove
  /** Chosen by her; the files lie in a folder of their own in it. */
  readonly folder: string
  /** The folder of the site itself. */
  readonly site: string
}

/** Writes what the old host of a site is to serve; nothing that lies there is written over. */
export async function saveLeadingFiles(
  store: ContentStore,
  { id, move, folder, site }: LeadingOrder,
): Promise<Result<{ readonly folder: string; readonly files: number }>> {
  const from = relative(site, folder)
  if (from === '' || (!from.startsWith('..') && !isAbsolute(from))) return err(withinSite())
  const own = join(folder, `old-${new URL(move.from).hostname}`)
  let files = 0
  try {
    await mkdir(folder, { recursive: true })
    await mkdir(own)
    for (const { path, text } of leadingFiles(move, pagesOf(store, id))) {
      const file = insideFolder(own, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text, { flag: 'wx' })
      files += 1
    }
    return ok({ folder: own, files })
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST' && files === 0) return err(thereAlready(own))
    return err(targetFailure(cause, own, sentence('The site is as it was.')))
  }
}

function* pagesOf(store: ContentStore, id: TargetId): Generator<string> {
  for (const { path } of store.sites.allFiles(id)) if (/\.html?$/i.test(path)) yield path
}

function withinSite() {
  return appError(
    'wrong-call',
    sentence('That folder is the site itself: there these files would take its place.'),
    sentence('Choose another folder.'),
  )
}

function thereAlready(folder: string) {
  return appError(
    'wrong-call',
    sentence('{folder} is there already. Nothing was written.', { folder }),
    sentence('Move it away, or choose another folder.'),
  )
}
