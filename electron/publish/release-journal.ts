import { open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { articleId } from '../../shared/ids'
import type { ReleaseFile } from '../../shared/model/publication'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { ownFolder } from '../../shared/publish/own-folder'
import { codeOf } from '../disk-error'
import { insideFolder } from './inside-folder'
import { hashOf } from './release-bytes'
import { markerPath } from './site-marker'
import { makeFolder } from './site-lock'
import { syncFolders } from './sync-folders'

/** Where, in a site’s folder, the files of a release wait until all of them are there. */
export const stagedFolder = `${ownFolder}/staged`

const journalPath = `${ownFolder}/release.json`

/** What a release is about to do to a folder, once all its files wait there. */
export interface ReleaseJournal {
  readonly newsroom: string
  readonly release: number
  /** In the order in which they take their places; each waits under its number. */
  readonly files: readonly ReleaseFile[]
  readonly removed: readonly string[]
  /** What the site’s lists then know of the article; null: nothing new. */
  readonly listed: ListedArticle | null
  /** What is then left of an article that is taken down; absent: none is. */
  readonly left?: LeftPage | undefined
}

/** What became of a release that was cut off. */
export interface Recovered {
  readonly journal: ReleaseJournal
  /** In place with the bytes they were to have. */
  readonly placed: readonly ReleaseFile[]
  /** All of it, with the marker of who published. */
  readonly isWhole: boolean
}

/** Where a file of a release waits. */
export function stagedPath(folder: string, place: number): string {
  return join(folder, stagedFolder, `${String(place)}.tmp`)
}

/** Writes down what is about to be done; from here on it is done, whatever happens. */
export async function writeJournal(folder: string, journal: ReleaseJournal): Promise<void> {
  const path = join(folder, journalPath)
  const file = await open(`${path}.tmp`, 'w')
  try {
    await file.writeFile(JSON.stringify(journal))
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(`${path}.tmp`, path)
  await syncFolders([dirname(path), join(folder, stagedFolder)])
}

/** The release is done, and noted in the newsroom: nothing of it waits any more. */
export async function endJournal(folder: string): Promise<void> {
  await rm(join(folder, journalPath), { force: true })
  await clearStaged(folder)
}

/** Takes away what waits without a journal: it belongs to no release. */
export async function clearStaged(folder: string): Promise<void> {
  await rm(join(folder, `${journalPath}.tmp`), { force: true })
  await rm(join(folder, stagedFolder), { recursive: true, force: true })
}

/** Reads the release that was begun in a folder and not ended; null: there is none. */
export async function readJournal(folder: string): Promise<ReleaseJournal | null> {
  const text = await readFile(join(folder, journalPath), 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === undefined) throw cause
    return null
  })
  if (text === null) return null
  try {
    return journalSchema.parse(JSON.parse(text))
  } catch {
    // It is put in place whole: what cannot be read is none of ours.
    return null
  }
}

/** Finishes a release that was cut off: all its files waited when its journal was written. */
export async function finishCutOff(folder: string, journal: ReleaseJournal): Promise<Recovered> {
  const placed: ReleaseFile[] = []
  for (const [place, file] of journal.files.entries()) {
    const final = insideFolder(folder, file.path)
    try {
      await makeFolder(dirname(final), { top: folder, made: [] })
      await rename(stagedPath(folder, place), final)
    } catch (cause) {
      if (codeOf(cause) === undefined) throw cause
      const bytes = await readFile(final).catch(() => null)
      if (bytes === null || hashOf(bytes) !== file.hash) continue
    }
    placed.push(file)
  }
  await syncFolders(placed.map(({ path }) => dirname(insideFolder(folder, path))))
  for (const path of journal.removed) await removeFile(folder, path)
  return {
    journal,
    placed: placed.filter(({ path }) => path !== markerPath),
    isWhole: placed.length === journal.files.length,
  }
}

/** Takes a file of ours from a site, and the folders that then hold nothing; whether it is gone. */
export async function removeFile(folder: string, path: string): Promise<boolean> {
  try {
    await rm(insideFolder(folder, path), { force: true })
  } catch {
    // No page names it any more; it stays in the record and goes with the next publishing.
    return false
  }
  const parts = path.split('/').slice(0, -1)
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const above = insideFolder(folder, parts.slice(0, depth).join('/'))
    if (!(await rmdir(above).then(yes, no))) break
  }
  return true
}

const yes = () => true
const no = () => false

const journalSchema = z.object({
  newsroom: z.string(),
  release: z.number(),
  files: z.array(
    z.object({
      path: z.string(),
      hash: z.string(),
      articleId: z.string().transform(articleId).nullable(),
      size: z.number().nullable(),
      madeFrom: z.string().nullable(),
    }),
  ),
  removed: z.array(z.string()),
  listed: z.custom<ListedArticle>((value) => typeof value === 'object').nullable(),
  left: z.custom<LeftPage>((value) => typeof value === 'object').optional(),
})
